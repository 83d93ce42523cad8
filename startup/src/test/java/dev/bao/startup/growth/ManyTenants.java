package dev.bao.startup.growth;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.tenant.TenantContext;

/// A process that serves one tenant after the other, each in a request scope of its own, and tells
/// its heap on its way: `ManyTenants 10000 100000 1000000`.
public final class ManyTenants {

  private ManyTenants() {}

  /// @param args the numbers of tenants after which the heap is told
  public static void main(String[] args) {
    Bao bao = Bao.builder().client(new MadeItems(0).client()).table("tracker").build();
    NoteRepository notes = new NoteRepository(bao);
    int served = 0;
    for (String until : args) {
      for (int end = Integer.parseInt(until); served < end; served++) {
        serve(notes, "tenant" + served);
      }
      System.out.println("tenants " + served + " bytes " + usedBytes());
    }
  }

  private static void serve(NoteRepository notes, String tenant) {
    TenantContext.runWithTenant(
        tenant,
        () ->
            BaoScope.run(() -> {
              if (notes.find("a").isEmpty() || !notes.get("a").noteId().equals("a")) {
                throw new IllegalStateException("Nothing was found for " + tenant);
              }
            }));
  }

  /// What is reachable, after the garbage collector has run until it finds no more.
  private static long usedBytes() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
