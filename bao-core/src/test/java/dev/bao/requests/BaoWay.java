package dev.bao.requests;

import dev.bao.Bao;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The operations of generated repositories.
final class BaoWay implements Way {

  private final List<Way> parts;

  BaoWay(DynamoDbClient client) {
    Bao bao = bao(client);
    parts = List.of(new BaoReads(bao), new BaoQueries(bao), new BaoWrites(bao));
  }

  static Bao bao(DynamoDbClient client) {
    // The window is long: what is sent is sent since a hundred finds wait.
    return Bao.builder()
        .client(client)
        .table(Fixture.TABLE)
        .joinWindow(Duration.ofMinutes(1))
        .build();
  }

  @Override
  public boolean run(Case operation) throws Exception {
    for (Way part : parts) {
      if (part.run(operation)) {
        return true;
      }
    }
    throw new IllegalArgumentException(operation.name());
  }
}
