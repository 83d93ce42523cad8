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
  private static final int FINDS_EACH = 15;

  @Test
  void scaleUntilTheConnectionPoolDoes() throws Exception {
    try (SlowTable table = new SlowTable(LATENCY)) {
      double ten = measure(table, 200, 10);
      double few = measure(table, 50, 200);
      double enough = measure(table, 200, 200);

      // 50 connections give no more than 250 answers a second, however many threads there are.
      assertThat(few).isLessThan(50 * 5 * 1.05);
      // With a connection for each, twenty times the threads are nearly twenty times the finds.
      assertThat(enough).isGreaterThan(2 * few).isGreaterThan(10 * ten);
    }
  }

  /// @return finds in a second
  private static double measure(SlowTable table, int connections, int threads) throws Exception {
    try (DynamoDbClient client = client(table, connections)) {
      NoteRepository notes =
          new NoteRepository(Bao.builder().client(client).table("tracker").build());
      // Opens the connections.
      run(notes, threads, 1);
      double seconds = run(notes, threads, FINDS_EACH);
      double rate = threads * FINDS_EACH / seconds;
      System.out.printf(
          "%d connections, %d virtual threads: %.0f finds/s%n", connections, threads, rate);
      return rate;
    }
  }

  /// @return the seconds until each thread has found so often
  private static double run(NoteRepository notes, int threads, int finds) throws Exception {
    List<FutureTask<Boolean>> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      FutureTask<Boolean> task = new FutureTask<>(() -> find(notes, finds));
      all.add(task);
      Thread.ofVirtual().start(task);
    }
    for (FutureTask<Boolean> task : all) {
      assertThat(task.get()).isTrue();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static boolean find(NoteRepository notes, int finds) {
    return TenantContext.callWithTenant(
        "acme",
        () -> {
          for (int i = 0; i < finds; i++) {
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
