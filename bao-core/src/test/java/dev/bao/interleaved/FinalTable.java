package dev.bao.interleaved;

import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Compares the whole table with the oracle when all actors have ended.
final class FinalTable {

  private static final List<String> INDEX_KEYS =
      List.of("_gsi1_pk", "_gsi2_pk", "_gsi3_pk", "_gsi4_pk", "_gsi5_pk", "_iter_pk");

  private final Map<ItemKey, Map<String, AttributeValue>> expected = new HashMap<>();
  private final Map<ItemKey, Map<String, AttributeValue>> actual = new HashMap<>();

  FinalTable(World world, Collection<Ledger> ledgers, DynamoDbClient client) {
    for (Ledger ledger : ledgers) {
      KeySpace in = world.keys(ledger.tenant());
      world.subjects().forEach(subject -> addItems(ledger, subject, in));
      ledger.claims().forEach((claim, holder) -> addSentinel(in, claim, holder));
    }
    client
        .scanPaginator(scan -> scan.tableName(World.TABLE).consistentRead(true))
        .items()
        .forEach(this::addActual);
  }

  private <K, T> void addItems(Ledger ledger, Subject<K, T> subject, KeySpace in) {
    ModelSchema<T> schema = subject.access.schema().apply(KeyFormat.STANDARD);
    for (T record : ledger.stored(subject)) {
      expected.put(schema.key(in, record), schema.toItem(in, record, false));
    }
  }

  private <K, T> void addSentinel(KeySpace in, String claim, Ledger.Holder<K, T> holder) {
    ModelSchema<T> schema = holder.subject().access.schema().apply(KeyFormat.STANDARD);
    T record = holder.record();
    // Written out, so that a mistake in the key builders is not made twice.
    ItemKey key = new ItemKey(in.tenant() + "#_raft_uc#" + claim, "_raft_uc");
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("relatedId", AttributeValue.fromS(schema.idOf(in, schema.key(in, record))));
    AttributeValue expiry = schema.expiry(record);
    if (expiry != null) {
      item.put(TableLayout.TTL, expiry);
    }
    expected.put(key, item);
  }

  private void addActual(Map<String, AttributeValue> item) {
    String partition = text(item, TableLayout.PARTITION_KEY);
    if (partition.equals(TableLayout.TABLE_ITEM) || Forgery.isForged(partition)) {
      return;
    }
    checkTenant(partition, item);
    Map<String, AttributeValue> seen = new HashMap<>(item);
    seen.remove(TableLayout.WRITE_ID);
    if (text(item, TableLayout.SORT_KEY).equals("_raft_uc")) {
      seen.keySet().retainAll(List.of("relatedId", TableLayout.TTL));
    }
    actual.put(new ItemKey(partition, text(item, TableLayout.SORT_KEY)), seen);
  }

  /// All keys and marks of an item are of one tenant.
  private static void checkTenant(String partition, Map<String, AttributeValue> item) {
    String tenant = partition.substring(0, Math.max(0, partition.indexOf('#')));
    Claim.holds("no tenant: " + partition, Neighbours.ALL.contains(tenant));
    for (String index : INDEX_KEYS) {
      AttributeValue key = item.get(index);
      Claim.holds(
          partition + " has a foreign " + index, key == null || key.s().startsWith(tenant + "#"));
    }
    Claim.holds(partition + " has a foreign mark: " + item, !Neighbours.isForeign(tenant, item));
  }

  private static String text(Map<String, AttributeValue> item, String attribute) {
    return item.getOrDefault(attribute, AttributeValue.fromS("")).s();
  }

  /// @return how many items there are
  int check() {
    expected.forEach(
        (key, item) -> Claim.same("item " + key, item, actual.getOrDefault(key, Map.of())));
    actual
        .keySet()
        .forEach(key ->
            Claim.holds("nobody wrote " + key + " " + actual.get(key), expected.containsKey(key)));
    return actual.size();
  }
}
