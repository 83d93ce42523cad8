package dev.bao.guard;

import dev.bao.error.IsolationException;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// A client for one tenant, or for some models of one. It proves from each request that it can
/// reach nothing else, and sends it; then it looks at each item of the answer. What it cannot prove
/// it refuses with an [IsolationException], and nothing is sent.
///
/// The nine operations on items by key and on partitions are checked; all others are refused. The
/// `prepared` methods check a request without sending it. Immutable, and as safe for threads as the
/// client behind it.
public final class GuardedClient extends RefusingClient {

  private final DynamoDbClient client;
  private final String table;
  private final Owner owner;

  GuardedClient(DynamoDbClient client, String table, Owner owner) {
    this.client = client;
    this.table = table;
    this.owner = owner;
  }

  @Override
  IsolationException refused(Operation operation) {
    return operation.refused("a tenant");
  }

  private Call call(Operation operation) {
    return new Call(operation, table, owner, 0);
  }

  /// The request as it will be sent.
  public GetItemRequest prepared(GetItemRequest request) {
    ReadCheck.check(call(Operation.GET_ITEM), request);
    return request;
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    Call call = call(Operation.GET_ITEM);
    ReadCheck.check(call, request);
    GetItemResponse response = client.getItem(request);
    if (response.hasItem()) {
      AnswerCheck.item(call, response.item());
    }
    return response;
  }

  /// The request as it will be sent.
  public PutItemRequest prepared(PutItemRequest request) {
    WriteCheck.check(call(Operation.PUT_ITEM), request);
    return request;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    Call call = call(Operation.PUT_ITEM);
    WriteCheck.check(call, request);
    PutItemResponse response =
        sent(call, Written.item(request.item()), () -> client.putItem(request));
    if (response.hasAttributes()) {
      AnswerCheck.item(call, response.attributes());
    }
    return response;
  }

  /// The request as it will be sent.
  public UpdateItemRequest prepared(UpdateItemRequest request) {
    WriteCheck.check(call(Operation.UPDATE_ITEM), request);
    return request;
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    Call call = call(Operation.UPDATE_ITEM);
    WriteCheck.check(call, request);
    UpdateItemResponse response =
        sent(call, Written.item(request.key()), () -> client.updateItem(request));
    if (response.hasAttributes()) {
      updated(call, request.returnValues(), response.attributes());
    }
    return response;
  }

  private static void updated(
      Call call, ReturnValue returned, Map<String, AttributeValue> attributes) {
    if (returned == ReturnValue.UPDATED_NEW || returned == ReturnValue.UPDATED_OLD) {
      AnswerCheck.changed(call, attributes);
    } else {
      AnswerCheck.item(call, attributes);
    }
  }

  /// The request as it will be sent.
  public DeleteItemRequest prepared(DeleteItemRequest request) {
    WriteCheck.check(call(Operation.DELETE_ITEM), request);
    return request;
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    Call call = call(Operation.DELETE_ITEM);
    WriteCheck.check(call, request);
    DeleteItemResponse response =
        sent(call, Written.item(request.key()), () -> client.deleteItem(request));
    if (response.hasAttributes()) {
      AnswerCheck.item(call, response.attributes());
    }
    return response;
  }

  /// The request as it will be sent: a count on an index gets a filter for the model's items.
  public QueryRequest prepared(QueryRequest request) {
    return QueryCheck.check(call(Operation.QUERY), request).request();
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    Call call = call(Operation.QUERY);
    CheckedQuery query = QueryCheck.check(call, request);
    QueryResponse response = client.query(query.request());
    AnswerCheck.query(call, query, response);
    return response;
  }

  /// The request as it will be sent.
  public BatchGetItemRequest prepared(BatchGetItemRequest request) {
    ReadCheck.check(call(Operation.BATCH_GET_ITEM), request);
    return request;
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    BatchGetItemResponse response = client.batchGetItem(prepared(request));
    AnswerCheck.batchGet(call(Operation.BATCH_GET_ITEM), response);
    return response;
  }

  /// The request as it will be sent.
  public BatchWriteItemRequest prepared(BatchWriteItemRequest request) {
    WriteCheck.check(call(Operation.BATCH_WRITE_ITEM), request);
    return request;
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    BatchWriteItemRequest prepared = prepared(request);
    Call call = call(Operation.BATCH_WRITE_ITEM);
    BatchWriteItemResponse response =
        sent(call, Written.batch(prepared), () -> client.batchWriteItem(prepared));
    AnswerCheck.batchWrite(call, response);
    return response;
  }

  /// The request as it will be sent.
  public TransactGetItemsRequest prepared(TransactGetItemsRequest request) {
    ReadCheck.check(call(Operation.TRANSACT_GET_ITEMS), request);
    return request;
  }

  @Override
  public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
    TransactGetItemsRequest prepared = prepared(request);
    Call call = call(Operation.TRANSACT_GET_ITEMS);
    TransactGetItemsResponse response =
        sent(call, Written.NOTHING, () -> client.transactGetItems(prepared));
    AnswerCheck.transactGet(call, response);
    return response;
  }

  /// The request as it will be sent.
  public TransactWriteItemsRequest prepared(TransactWriteItemsRequest request) {
    TransactionCheck.check(call(Operation.TRANSACT_WRITE_ITEMS), request);
    String token = request.clientRequestToken();
    return token == null
        ? request
        : request.toBuilder().clientRequestToken(owner.token(token)).build();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    TransactWriteItemsRequest prepared = prepared(request);
    return sent(
        call(Operation.TRANSACT_WRITE_ITEMS),
        Written.transaction(prepared),
        () -> client.transactWriteItems(prepared));
  }

  /// Sends a request whose failure may carry items.
  private static <T> T sent(Call call, Written written, Supplier<T> request) {
    try {
      return written.around(request);
    } catch (ConditionalCheckFailedException e) {
      AnswerCheck.failed(call, e);
      throw e;
    } catch (TransactionCanceledException e) {
      AnswerCheck.cancelled(call, e);
      throw e;
    }
  }
}
