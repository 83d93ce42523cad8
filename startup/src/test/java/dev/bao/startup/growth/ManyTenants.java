package dev.bao.startup.growth;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.tenant.TenantContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process that serves one tenant after the other, each in a request scope of its own, and tells
/// its memory on its way: `ManyTenants 10000 100000 1000000`.
public final class ManyTenants {

  private static final Path STATUS = Path.of("/proc/self/status");

  private ManyTenants() {}

  /// @param args the numbers of tenants after which the memory is told
  public static void main(String[] args) throws IOException {
    Bao bao = Bao.builder().client(new MadeItems(0).client()).table("tracker").build();
    NoteRepository notes = new NoteRepository(bao);
    int served = 0;
    for (String until : args) {
      for (int end = Integer.parseInt(until); served < end; served++) {
        serve(notes, "tenant" + served);
      }
      System.out.println(
          "tenants " + served + " bytes " + usedBytes() + " resident " + residentKilobytes());
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

  /// The resident set of the process, in kilobytes, 0 where the system does not tell.
  private static long residentKilobytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
