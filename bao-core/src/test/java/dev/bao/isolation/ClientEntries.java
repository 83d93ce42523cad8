package dev.bao.isolation;

import dev.bao.TenantKeys;
import dev.bao.key.TableLayout;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberKeys;
import dev.bao.tracker.MemberSchema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/// The entries of the clients of the AWS SDK that `Bao` hands out.
final class ClientEntries {

  private static final String TABLE = World.TABLE;

  private ClientEntries() {}

  static void addTo(Entries entries) {
    byKey(entries);
    byPartition(entries);
    enhanced(entries);
    others(entries);
  }

  private static void byKey(Entries entries) {
    entries
        .ofClient(DynamoDbClient.class)
        .reads("getItem", w -> w.client.getItem(r -> r.tableName(TABLE).key(w.key())))
        .writes("putItem", w -> w.client.putItem(r -> r.tableName(TABLE).item(w.memberKey())))
        .writes(
            "updateItem",
            w ->
                w.client.updateItem(r ->
                    r.tableName(TABLE)
                        .key(w.memberKey())
                        .updateExpression("SET #n = :n")
                        .expressionAttributeNames(Map.of("#n", "name"))
                        .expressionAttributeValues(Map.of(":n", AttributeValue.fromS("new")))))
        .writes("deleteItem", w -> w.client.deleteItem(r -> r.tableName(TABLE).key(w.memberKey())))
        .reads("batchGetItem", w -> w.client.batchGetItem(r -> r.requestItems(keys(w))))
        .reads(
            "batchGetItemPaginator",
            w -> w.client.batchGetItemPaginator(r -> r.requestItems(keys(w))).stream().toList())
        .writes(
            "batchWriteItem",
            w -> {
              WriteRequest delete =
                  WriteRequest.builder().deleteRequest(d -> d.key(w.memberKey())).build();
              return w.client.batchWriteItem(r -> r.requestItems(Map.of(TABLE, List.of(delete))));
            })
        .reads(
            "transactGetItems",
            w -> {
              TransactGetItem get =
                  TransactGetItem.builder().get(g -> g.tableName(TABLE).key(w.key())).build();
              return w.client.transactGetItems(r -> r.transactItems(get));
            })
        .writes(
            "transactWriteItems",
            w -> {
              TransactWriteItem delete =
                  TransactWriteItem.builder()
                      .delete(d -> d.tableName(TABLE).key(w.memberKey()))
                      .build();
              return w.client.transactWriteItems(r -> r.transactItems(delete));
            });
  }

  private static Map<String, KeysAndAttributes> keys(World w) {
    return Map.of(TABLE, KeysAndAttributes.builder().keys(List.of(w.key())).build());
  }

  private static void byPartition(Entries entries) {
    Entries.Of client = entries.ofClient(DynamoDbClient.class);
    partition(client.on("table"), 0);
    for (int slot = 1; slot <= TableLayout.INDEXES; slot++) {
      partition(client.on("gsi" + slot), slot);
    }
    client
        .on("iter_index")
        .reads("query", w -> w.client.query(iteration(w)))
        .reads(
            "queryPaginator", w -> w.client.queryPaginator(iteration(w)).items().stream().toList());
  }

  private static void partition(Entries.Of client, int slot) {
    client
        .reads("query", w -> w.client.query(request(w, slot)))
        .reads(
            "queryPaginator",
            w -> w.client.queryPaginator(request(w, slot)).items().stream().toList());
  }

  private static QueryRequest request(World w, int slot) {
    return slot == 0
        ? request(null, TableLayout.PARTITION_KEY, AssetKeys.partition(w.keys(), "s"))
        : request(TableLayout.index(slot), TableLayout.indexPartitionKey(slot), partition(w, slot));
  }

  private static String partition(World w, int slot) {
    return switch (slot) {
      case 1 -> AssetKeys.byOwnerPartition(w.keys(), "o");
      case 2 -> AssetKeys.byRoomPartition(w.keys(), "o");
      case 3 -> AssetKeys.byStatePartition(w.keys(), "o");
      case 4 -> AssetKeys.byVendorPartition(w.keys(), "o");
      default -> AssetKeys.byKindPartition(w.keys(), "o");
    };
  }

  private static QueryRequest iteration(World w) {
    return request(
        TableLayout.ITERATION_INDEX,
        TableLayout.ITERATION_PARTITION_KEY,
        w.keys().iterationPartition(AssetKeys.PREFIX, 1, "s"));
  }

  private static QueryRequest request(@Nullable String index, String attribute, String partition) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName(index)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", attribute))
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(partition)))
        .build();
  }

  static DynamoDbTable<Member> members(World w) {
    return w.bao.enhanced().table(TABLE, w.bao.schema(MemberSchema::new));
  }

  static DynamoDbTable<Asset> assets(World w) {
    return w.bao.enhanced().table(TABLE, w.bao.schema(AssetSchema::new));
  }

  static Key member(World w) {
    return TenantKeys.of(MemberKeys.item(w.keys(), "o"));
  }

  private static void enhanced(Entries entries) {
    entries
        .of(DynamoDbTable.class)
        .reads("getItem by key", w -> members(w).getItem(member(w)))
        .reads("getItem by record", w -> members(w).getItem(new Member("o", "x")))
        .writes("putItem", w -> done(() -> members(w).putItem(new Member("n", w.mark()))))
        .writes("updateItem", w -> members(w).updateItem(new Member("n", w.mark())))
        .writes("deleteItem by key", w -> members(w).deleteItem(member(w)))
        .writes("deleteItem by record", w -> members(w).deleteItem(new Member("o", "x")))
        .reads(
            "query",
            w ->
                assets(w)
                    .query(QueryConditional.keyEqualTo(key(AssetKeys.partition(w.keys(), "s"))))
                    .items()
                    .stream()
                    .toList())
        .refuses("scan", w -> members(w).scan().items().stream().toList())
        .refuses("createTable", w -> done(() -> members(w).createTable()))
        .refuses("describeTable", w -> members(w).describeTable())
        .refuses("deleteTable", w -> done(() -> members(w).deleteTable()))
        .refuses(
            "putItem of a model with unique values", w -> done(() -> assets(w).putItem(w.fresh())))
        .refuses("updateItem of a model with unique values", w -> assets(w).updateItem(w.fresh()))
        .refuses("deleteItem of a model with unique values", w -> assets(w).deleteItem(w.fresh()));
    Entries.Of index = entries.of(DynamoDbIndex.class);
    for (int slot = 1; slot <= TableLayout.INDEXES; slot++) {
      int number = slot;
      index
          .on("gsi" + slot)
          .reads(
              "query",
              w ->
                  assets(w)
                      .index("gsi" + number)
                      .query(QueryConditional.keyEqualTo(key(partition(w, number))))
                      .stream()
                      .flatMap(page -> page.items().stream())
                      .toList())
          .refuses("scan", w -> assets(w).index("gsi" + number).scan().stream().toList());
    }
    entries
        .of(DynamoDbEnhancedClient.class)
        .reads(
            "batchGetItem",
            w -> {
              ReadBatch batch =
                  ReadBatch.builder(Member.class)
                      .mappedTableResource(members(w))
                      .addGetItem(member(w))
                      .build();
              return w.bao.enhanced().batchGetItem(r -> r.addReadBatch(batch)).stream()
                  .flatMap(page -> page.resultsForTable(members(w)).stream())
                  .toList();
            })
        .writes(
            "batchWriteItem",
            w -> {
              BatchWriteItemEnhancedRequest batch =
                  w.made(() ->
                      BatchWriteItemEnhancedRequest.builder()
                          .writeBatches(
                              WriteBatch.builder(Member.class)
                                  .mappedTableResource(members(w))
                                  .addPutItem(new Member("n", w.mark()))
                                  .build())
                          .build());
              return w.bao.enhanced().batchWriteItem(batch);
            })
        .reads(
            "transactGetItems",
            w ->
                w.bao.enhanced().transactGetItems(r -> r.addGetItem(members(w), member(w))).stream()
                    .map(found -> found.getItem(members(w)))
                    .toList())
        .writes(
            "transactWriteItems",
            w -> {
              TransactWriteItemsEnhancedRequest transaction =
                  w.made(() ->
                      TransactWriteItemsEnhancedRequest.builder()
                          .addPutItem(members(w), new Member("n", w.mark()))
                          .build());
              return done(() -> w.bao.enhanced().transactWriteItems(transaction));
            });
  }

  private static Key key(String partition) {
    return Key.builder().partitionValue(partition).build();
  }

  static Object done(Runnable call) {
    call.run();
    return "";
  }

  /// The names of what a client can be asked, also by overloads that call one another.
  static Set<String> operations() {
    return Arrays.stream(DynamoDbClient.class.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// All operations that have no entry yet, called with nothing but the name of the table.
  private static void others(Entries entries) {
    Set<String> known =
        entries.all().stream()
            .filter(entry -> entry.owner().equals(DynamoDbClient.class.getSimpleName()))
            .map(Entry::signature)
            .collect(Collectors.toSet());
    Entries.Of client = entries.ofClient(DynamoDbClient.class).on("");
    for (String name : operations()) {
      if (!known.contains(name)) {
        if (isOfTheObject(name)) {
          client.sendsNothing(name, w -> call(w.client, name));
        } else {
          client.refuses(name, w -> call(w.client, name));
        }
      }
    }
  }

  /// What concerns the client itself and no table.
  private static boolean isOfTheObject(String name) {
    return name.equals("serviceName") || name.equals("close");
  }

  private static Object call(DynamoDbClient client, String name) throws Exception {
    Method method = method(name);
    try {
      @Nullable Object answer =
          method.getParameterCount() == 0
              ? method.invoke(client)
              : method.invoke(client, request(method.getParameterTypes()[0]));
      if (answer instanceof Iterable<?> pages) {
        pages.iterator().next();
      }
      return answer == null ? "" : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static Method method(String name) {
    return Arrays.stream(DynamoDbClient.class.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method ->
            method.getParameterCount() == 0
                || SdkRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
        .max((one, other) -> one.getParameterCount() - other.getParameterCount())
        .orElseThrow(() -> new AssertionError(name));
  }

  private static Object request(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals("tableName") && method.getParameterTypes()[0] == String.class) {
        method.setAccessible(true);
        method.invoke(builder, TABLE);
      }
    }
    return ((SdkBuilder<?, ?>) builder).build();
  }
}
