package dev.bao.startup.growth;

import dev.bao.Bao;
import dev.bao.tenant.TenantContext;
import java.lang.management.ManagementFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A process that reads a million items in portions of each size, and tells what an item took:
/// `TimePerItem STREAM 1000 1000000`. CPU time of the thread, the client included, over a network
/// that is not there.
public final class TimePerItem {

  private static final int ITEMS_EACH = 1_000_000;

  /// Portions of the first size are read so often before any time is told.
  private static final int WARM_UPS = 2;

  private TimePerItem() {}

  /// @param args how items are read, and the sizes of the portions
  public static void main(String[] args) {
    Reading reading = Reading.valueOf(args[0]);
    for (int i = 0; i < WARM_UPS; i++) {
      measure(reading, Integer.parseInt(args[1]));
    }
    for (int i = 1; i < args.length; i++) {
      System.out.println(args[i] + " " + measure(reading, Integer.parseInt(args[i])));
    }
  }

  /// @return nanoseconds of an item
  private static long measure(Reading reading, int count) {
    DynamoDbClient client = new MadeItems(count).client();
    Bao bao = Bao.builder().client(client).table("tracker").build();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int read = 0; read < ITEMS_EACH; read += count) {
      long found = TenantContext.callWithTenant("acme", () -> reading.read(bao, client, count));
      if (found != count) {
        throw new IllegalStateException("%d of %d were found".formatted(found, count));
      }
    }
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return took / ITEMS_EACH;
  }
}
