package dev.bao.isolation;

import static dev.bao.isolation.ClientEntries.assets;
import static dev.bao.isolation.ClientEntries.member;
import static dev.bao.isolation.ClientEntries.members;
import static dev.bao.isolation.World.TABLE;

import dev.bao.tracker.Member;
import dev.bao.tracker.MemberSchema;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;

/// What the enhanced client has besides: the same operations with more in their answer, and what it
/// tells of itself.
final class EnhancedEntries {

  private EnhancedEntries() {}

  static void addTo(Entries entries) {
    answers(entries);
    itself(entries);
  }

  private static void answers(Entries entries) {
    entries
        .of(DynamoDbTable.class)
        .reads(
            "getItemWithResponse",
            w -> members(w).getItemWithResponse(r -> r.key(member(w))).attributes())
        .writes(
            "putItemWithResponse",
            w ->
                members(w)
                    .putItemWithResponse(
                        PutItemEnhancedRequest.builder(Member.class)
                            .item(new Member("n", w.mark()))
                            .build()))
        .writes(
            "updateItemWithResponse",
            w ->
                members(w)
                    .updateItemWithResponse(
                        UpdateItemEnhancedRequest.builder(Member.class)
                            .item(new Member("n", w.mark()))
                            .build()))
        .writes(
            "deleteItemWithResponse",
            w ->
                members(w)
                    .deleteItemWithResponse(
                        DeleteItemEnhancedRequest.builder().key(member(w)).build()));
    entries
        .of(DynamoDbEnhancedClient.class)
        .writes(
            "transactWriteItemsWithResponse",
            w -> {
              TransactWriteItemsEnhancedRequest transaction =
                  w.made(() ->
                      TransactWriteItemsEnhancedRequest.builder()
                          .addPutItem(members(w), new Member("n", w.mark()))
                          .build());
              return w.bao.enhanced().transactWriteItemsWithResponse(transaction);
            });
  }

  private static void itself(Entries entries) {
    entries
        .of(DynamoDbTable.class)
        .on("")
        .sendsNothing("keyFrom", w -> members(w).keyFrom(new Member("o", "x")))
        .sendsNothing("index", w -> assets(w).index("gsi1").indexName())
        .sendsNothing("tableName", w -> members(w).tableName())
        .sendsNothing("tableSchema", w -> members(w).tableSchema())
        .sendsNothing("mapperExtension", w -> members(w).mapperExtension());
    entries
        .of(DynamoDbIndex.class)
        .on("")
        .sendsNothing("keyFrom", w -> index(w).keyFrom(w.one()))
        .sendsNothing("indexName", w -> index(w).indexName())
        .sendsNothing("tableName", w -> index(w).tableName())
        .sendsNothing("tableSchema", w -> index(w).tableSchema())
        .sendsNothing("mapperExtension", w -> index(w).mapperExtension());
    entries
        .of(DynamoDbEnhancedClient.class)
        .on("")
        .sendsNothing("table", w -> w.bao.enhanced().table(TABLE, w.bao.schema(MemberSchema::new)));
  }

  private static DynamoDbIndex<Asset> index(World w) {
    return assets(w).index("gsi1");
  }
}
