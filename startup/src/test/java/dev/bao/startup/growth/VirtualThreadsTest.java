package dev.bao.startup.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.tenant.TenantContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Virtual threads find as fast as the connections of the client let them: a table that answers
/// after 200 ms gives a connection five answers a second.
@Tag("growth")
@Timeout(600)
class VirtualThreadsTest {

  private static final Duration LATENCY = Duration.ofMillis(200);
  private static final int FINDS_EACH = 5;

  @Test
  void scaleUntilTheConnectionPoolDoes() throws Exception {
    try (SlowTable table = new SlowTable(LATENCY)) {
      measure(table, 50, 50);
      double ten = measure(table, 50, 10);
      double fifty = measure(table, 50, 50);
      double twoHundred = measure(table, 50, 200);
      double more = measure(table, 200, 200);

      // Five times the threads are nearly five times the finds while there is a connection for
      // each.
      assertThat(fifty).isGreaterThan(3.5 * ten);
      // Four times as many are no more, since there are 50 connections.
      assertThat(twoHundred).isBetween(0.6 * fifty, 50 * 5.0 * 1.05);
      // With a connection for each they are.
      assertThat(more).isGreaterThan(2 * fifty);
    }
  }

  /// @return finds in a second
  private static double measure(SlowTable table, int connections, int threads) throws Exception {
    try (DynamoDbClient client = client(table, connections)) {
      NoteRepository notes =
          new NoteRepository(Bao.builder().client(client).table("tracker").build());
      List<FutureTask<Boolean>> all = new ArrayList<>();
      long start = System.nanoTime();
      for (int i = 0; i < threads; i++) {
        FutureTask<Boolean> finds = new FutureTask<>(() -> find(notes));
        all.add(finds);
        Thread.ofVirtual().start(finds);
      }
      for (FutureTask<Boolean> finds : all) {
        assertThat(finds.get()).isTrue();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double rate = threads * FINDS_EACH / seconds;
      System.out.printf(
          "%d connections, %d virtual threads: %.0f finds/s%n", connections, threads, rate);
      return rate;
    }
  }

  private static boolean find(NoteRepository notes) {
    return TenantContext.callWithTenant(
        "acme",
        () -> {
          for (int i = 0; i < FINDS_EACH; i++) {
            assertThat(notes.find("a")).isPresent();
          }
          return true;
        });
  }

  private static DynamoDbClient client(SlowTable table, int connections) {
    return DynamoDbClient.builder()
        .endpointOverride(table.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(
            Apache5HttpClient.builder()
                .maxConnections(connections)
                // Threads that find no connection free wait for one.
                .connectionAcquisitionTimeout(Duration.ofMinutes(1)))
        .build();
  }
}
