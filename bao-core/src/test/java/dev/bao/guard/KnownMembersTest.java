package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// The checks were written for these members of each part of a request. Another one, of a later
/// SDK, gets its check first and its place here then.
class KnownMembersTest {

  private static final String LEGACY_WRITE = "ConditionalOperator Expected ";
  private static final String EXPRESSION =
      "ConditionExpression ExpressionAttributeNames ExpressionAttributeValues ";
  private static final String OF_A_WRITE =
      "ReturnConsumedCapacity ReturnItemCollectionMetrics ReturnValues"
          + " ReturnValuesOnConditionCheckFailure TableName ";
  private static final String OF_AN_ACTION = "ReturnValuesOnConditionCheckFailure TableName ";

  private static final Map<SdkPojo, String> MEMBERS =
      Map.ofEntries(
          Map.entry(
              GetItemRequest.builder().build(),
              "AttributesToGet ConsistentRead ExpressionAttributeNames Key ProjectionExpression"
                  + " ReturnConsumedCapacity TableName"),
          Map.entry(
              PutItemRequest.builder().build(), LEGACY_WRITE + EXPRESSION + OF_A_WRITE + "Item"),
          Map.entry(
              UpdateItemRequest.builder().build(),
              LEGACY_WRITE + EXPRESSION + OF_A_WRITE + "AttributeUpdates Key UpdateExpression"),
          Map.entry(
              DeleteItemRequest.builder().build(), LEGACY_WRITE + EXPRESSION + OF_A_WRITE + "Key"),
          Map.entry(
              QueryRequest.builder().build(),
              "AttributesToGet ConditionalOperator ConsistentRead ExclusiveStartKey"
                  + " ExpressionAttributeNames ExpressionAttributeValues FilterExpression IndexName"
                  + " KeyConditionExpression KeyConditions Limit ProjectionExpression QueryFilter"
                  + " ReturnConsumedCapacity ScanIndexForward Select TableName"),
          Map.entry(BatchGetItemRequest.builder().build(), "RequestItems ReturnConsumedCapacity"),
          Map.entry(
              KeysAndAttributes.builder().build(),
              "AttributesToGet ConsistentRead ExpressionAttributeNames Keys ProjectionExpression"),
          Map.entry(
              BatchWriteItemRequest.builder().build(),
              "RequestItems ReturnConsumedCapacity ReturnItemCollectionMetrics"),
          Map.entry(WriteRequest.builder().build(), "DeleteRequest PutRequest"),
          Map.entry(PutRequest.builder().build(), "Item"),
          Map.entry(DeleteRequest.builder().build(), "Key"),
          Map.entry(
              TransactGetItemsRequest.builder().build(), "ReturnConsumedCapacity TransactItems"),
          Map.entry(TransactGetItem.builder().build(), "Get"),
          Map.entry(
              Get.builder().build(), "ExpressionAttributeNames Key ProjectionExpression TableName"),
          Map.entry(
              TransactWriteItemsRequest.builder().build(),
              "ClientRequestToken ReturnConsumedCapacity ReturnItemCollectionMetrics TransactItems"),
          Map.entry(TransactWriteItem.builder().build(), "ConditionCheck Delete Put Update"),
          Map.entry(Put.builder().build(), EXPRESSION + OF_AN_ACTION + "Item"),
          Map.entry(Update.builder().build(), EXPRESSION + OF_AN_ACTION + "Key UpdateExpression"),
          Map.entry(Delete.builder().build(), EXPRESSION + OF_AN_ACTION + "Key"),
          Map.entry(ConditionCheck.builder().build(), EXPRESSION + OF_AN_ACTION + "Key"));

  @Test
  void areAllThatTheSdkHas() {
    Map<String, Object> known = new TreeMap<>();
    Map<String, Object> inTheSdk = new TreeMap<>();
    MEMBERS.forEach((part, members) -> {
      String name = part.getClass().getSimpleName();
      known.put(name, new TreeSet<>(List.of(members.strip().split(" "))));
      inTheSdk.put(
          name, new TreeSet<>(part.sdkFields().stream().map(SdkField::memberName).toList()));
    });

    assertThat(MEMBERS).hasSize(20);
    assertThat(inTheSdk).isEqualTo(known);
  }
}
