package dev.bao.benchmarks.operation;

import dev.bao.benchmarks.shape.Account;
import dev.bao.benchmarks.shape.Samples;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// The two items of an account with a unique address, written by hand.
final class AccountByHand {

  private static final AttributeValue MODEL = AttributeValue.createS("a");
  private static final AttributeValue SENTINEL = AttributeValue.createS("_raft_uc");

  private AccountByHand() {}

  static TransactWriteItem creation(Account account) {
    Map<String, AttributeValue> item = HashMap.newHashMap(6);
    item.put("_pk", AttributeValue.createS(Samples.prefix() + "a#" + account.accountId()));
    item.put("_sk", MODEL);
    item.put("_model", MODEL);
    item.put("accountId", AttributeValue.createS(account.accountId()));
    item.put("email", AttributeValue.createS(account.email()));
    item.put("name", AttributeValue.createS(account.name()));
    return put(
        Put.builder()
            .tableName(Case.TABLE)
            .item(item)
            .conditionExpression("attribute_not_exists(#n0)")
            .expressionAttributeNames(Map.of("#n0", "_pk")));
  }

  static TransactWriteItem claim(Account account) {
    AttributeValue key =
        AttributeValue.createS(Samples.prefix() + "_raft_uc#_uc1#a#email:" + account.email());
    AttributeValue id = AttributeValue.createS(account.accountId());
    Map<String, AttributeValue> item = HashMap.newHashMap(5);
    item.put("_pk", key);
    item.put("_sk", SENTINEL);
    item.put("uniqueValue", key);
    item.put("relatedId", id);
    item.put("relatedModel", AttributeValue.createS("Account"));
    return put(
        Put.builder()
            .tableName(Case.TABLE)
            .item(item)
            .conditionExpression("attribute_not_exists(#n0) OR #n1 = :v0")
            .expressionAttributeNames(Map.of("#n0", "_pk", "#n1", "relatedId"))
            .expressionAttributeValues(Map.of(":v0", id)));
  }

  private static TransactWriteItem put(Put.Builder put) {
    return TransactWriteItem.builder()
        .put(
            put.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build())
        .build();
  }
}
