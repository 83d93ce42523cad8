package dev.bao.interleaved;

import dev.bao.TenantKeys;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads by the AWS SDK's own clients, which the guard stands before.
final class Clients {

  private final World world;
  private final DynamoDbClient client;
  private final DynamoDbEnhancedClient enhanced;

  Clients(World world) {
    this.world = world;
    this.client = world.bao().client();
    this.enhanced = world.bao().enhanced();
  }

  private static <K, T> ModelSchema<T> schema(Subject<K, T> subject) {
    return subject.access.schema().apply(KeyFormat.STANDARD);
  }

  static <K, T> ItemKey key(KeySpace in, Subject<K, T> subject, T like) {
    return schema(subject).key(in, like);
  }

  private static Map<String, AttributeValue> attributes(ItemKey key) {
    return Map.of(
        "_pk", AttributeValue.fromS(key.partition()), "_sk", AttributeValue.fromS(key.sort()));
  }

  Map<String, AttributeValue> get(ItemKey key) {
    return client.getItem(get -> get.tableName(World.TABLE).key(attributes(key))).item();
  }

  <K, T> T find(Subject<K, T> subject, ItemKey key) {
    return enhanced
        .table(World.TABLE, world.bao().schema(subject.access.schema()))
        .getItem(TenantKeys.of(key));
  }

  <K, T> void get(Ledger ledger, Subject<K, T> subject, T like) {
    Map<String, AttributeValue> item = get(key(world.bao().keySpace(), subject, like));
    check(ledger, subject, like, item.isEmpty() ? List.of() : List.of(item));
  }

  <K, T> void query(Ledger ledger, Subject<K, T> subject, T like) {
    ItemKey key = key(world.bao().keySpace(), subject, like);
    QueryRequest request =
        QueryRequest.builder()
            .tableName(World.TABLE)
            .keyConditionExpression("#p = :p AND #s = :s")
            .expressionAttributeNames(Map.of("#p", "_pk", "#s", "_sk"))
            .expressionAttributeValues(
                Map.of(
                    ":p", AttributeValue.fromS(key.partition()),
                    ":s", AttributeValue.fromS(key.sort())))
            .build();
    check(ledger, subject, like, client.query(request).items());
  }

  private static <K, T> void check(
      Ledger ledger, Subject<K, T> subject, T like, List<Map<String, AttributeValue>> items) {
    Optional<T> found = items.stream().map(schema(subject)::fromItem).findFirst();
    Claim.same("the client's item", ledger.stored(subject, subject.id(like)), found);
  }

  <K, T> void enhanced(Ledger ledger, Subject<K, T> subject, T like) {
    T found = find(subject, key(world.bao().keySpace(), subject, like));
    Claim.same(
        "the enhanced client's item",
        ledger.stored(subject, subject.id(like)),
        Optional.ofNullable(found));
  }
}
