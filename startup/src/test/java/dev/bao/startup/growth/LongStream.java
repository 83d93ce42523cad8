package dev.bao.startup.growth;

import dev.bao.Bao;
import dev.bao.tenant.TenantContext;

/// A process that reads a journal: `LongStream 1000000 stream`, or `list` for all at once.
public final class LongStream {

  private LongStream() {}

  /// @param args the number of entries, and how they are read
  public static void main(String[] args) {
    long entries = Long.parseLong(args[0]);
    Bao bao = Bao.builder().client(new MadeItems(entries).client()).table("tracker").build();
    EntryRepository journal = new EntryRepository(bao);
    long read =
        TenantContext.callWithTenant(
            "acme",
            () ->
                "list".equals(args[1])
                    ? journal.byJournal("j").list().size()
                    : journal.byJournal("j").stream().filter(e -> !e.text().isEmpty()).count());
    System.out.println("read " + read + " heap " + Runtime.getRuntime().maxMemory() / (1 << 20));
  }
}
