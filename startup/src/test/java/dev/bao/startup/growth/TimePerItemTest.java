package dev.bao.startup.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.tenant.TenantContext;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// The time of an item does not grow with the number of items: CPU time of the thread, the client
/// included, over a network that is not there.
@Tag("growth")
class TimePerItemTest {

  private static final List<Integer> COUNTS = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int ITEMS_EACH = 1_000_000;

  /// How items are read.
  enum Reading {
    STREAM(1.5),
    PAGES(1.5),
    /// It gives back all that it reads, and maps of a million entries leave the processor's caches.
    BATCH(2),
    /// The same by the low-level client: what of it is not Bao's.
    BATCH_BY_HAND(2);

    /// The time of an item of a million may be so many times that of an item of a thousand. Over
    /// three powers of ten any growth with the number would be far more, and this machine is
    /// shared.
    final double tolerance;

    Reading(double tolerance) {
      this.tolerance = tolerance;
    }

    long read(Bao bao, DynamoDbClient client, int count) {
      return switch (this) {
        case STREAM -> new EntryRepository(bao).byJournal("j").stream().count();
        case PAGES -> pages(new EntryRepository(bao));
        case BATCH ->
            new NoteRepository(bao)
                .findAll(IntStream.range(0, count).mapToObj(i -> "n" + i).toList())
                .byId()
                .size();
        case BATCH_BY_HAND -> byHand(client, count);
      };
    }

    @NullUnmarked
    private static long byHand(DynamoDbClient client, int count) {
      List<String> ids = IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
      Map<String, Note> found = LinkedHashMap.newLinkedHashMap(count);
      for (int from = 0; from < count; from += 100) {
        List<Map<String, AttributeValue>> keys =
            ids.subList(from, from + 100).stream().map(Reading::key).toList();
        client
            .batchGetItem(r ->
                r.requestItems(Map.of("tracker", KeysAndAttributes.builder().keys(keys).build())))
            .responses()
            .get("tracker")
            .forEach(item ->
                found.put(
                    item.get("noteId").s(),
                    new Note(item.get("noteId").s(), item.get("text").s())));
      }
      return found.size();
    }

    private static Map<String, AttributeValue> key(String id) {
      return Map.of("_pk", AttributeValue.fromS("acme#n#" + id), "_sk", AttributeValue.fromS("n"));
    }

    private static long pages(EntryRepository journal) {
      Page<Entry> page = journal.byJournal("j").pageSize(1000).page();
      long read = page.items().size();
      while (page.next().isPresent()) {
        Cursor next = page.next().get();
        page = journal.byJournal("j").pageSize(1000).after(next).page();
        read += page.items().size();
      }
      return read;
    }
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void staysWithinItsBoundFromAThousandItemsToAMillion(Reading reading) {
    measure(reading, 1000);
    double[] nanos = COUNTS.stream().mapToDouble(count -> measure(reading, count)).toArray();

    StringBuilder line = new StringBuilder(reading + ", ns of an item:");
    for (int i = 0; i < nanos.length; i++) {
      line.append(String.format(Locale.ROOT, " %,d: %.0f", COUNTS.get(i), nanos[i]));
    }
    System.out.println(line);
    assertThat(nanos[nanos.length - 1]).isLessThan(nanos[0] * reading.tolerance);
  }

  /// Reads a million items in portions of a count, and gives the time of one.
  private static double measure(Reading reading, int count) {
    DynamoDbClient client = new MadeItems(count).client();
    Bao bao = Bao.builder().client(client).table("tracker").build();
    int times = ITEMS_EACH / count;
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      assertThat(TenantContext.callWithTenant("acme", () -> reading.read(bao, client, count)))
          .isEqualTo(count);
    }
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return took / (double) ITEMS_EACH;
  }
}
