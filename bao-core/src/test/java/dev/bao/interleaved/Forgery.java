package dev.bao.interleaved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items that another program has put into the table: each is of one tenant and has the key of
/// another tenant's index.
final class Forgery {

  /// The project whose tasks they would be.
  static final String PLACE = "forged";

  private Forgery() {}

  static void forge(DynamoDbClient client) {
    List<String> tenants = Neighbours.ALL;
    for (int i = 0; i < tenants.size(); i++) {
      String victim = tenants.get(i);
      String owner = tenants.get((i + 1) % tenants.size());
      Map<String, AttributeValue> item = new HashMap<>();
      text(item, "_pk", owner + "#t#" + PLACE);
      text(item, "_sk", "t");
      text(item, "_gsi1_pk", victim + "#t#gsi1#" + PLACE);
      text(item, "_gsi1_sk", "2026-11-21T12:00:00.000000000Z");
      text(item, "taskId", PLACE);
      text(item, "projectId", PLACE);
      text(item, "title", Neighbours.mark(owner));
      text(item, "status", "OPEN");
      text(item, "dueAt", "2026-11-21T12:00:00.000000000Z");
      client.putItem(put -> put.tableName(World.TABLE).item(item));
    }
  }

  private static void text(Map<String, AttributeValue> item, String name, String value) {
    item.put(name, AttributeValue.fromS(value));
  }

  static boolean isForged(String partition) {
    return partition.endsWith("#t#" + PLACE);
  }
}
