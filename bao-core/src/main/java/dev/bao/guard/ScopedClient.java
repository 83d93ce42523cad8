package dev.bao.guard;

import dev.bao.error.IsolationException;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// A client for whatever tenant is in scope when a request is sent. A request that was built in
/// another scope, and the next page of one, holds that scope's keys and is refused.
final class ScopedClient extends RefusingClient {

  private final Supplier<GuardedClient> binding;

  /// @param binding binds to the tenant of the current scope, or throws where there is none
  ScopedClient(Supplier<GuardedClient> binding) {
    this.binding = binding;
  }

  private GuardedClient bound() {
    return binding.get();
  }

  @Override
  IsolationException refused(Operation operation) {
    return operation.refused("a tenant");
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return bound().getItem(request);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return bound().putItem(request);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return bound().updateItem(request);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    return bound().deleteItem(request);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return bound().query(request);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return bound().batchGetItem(request);
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    return bound().batchWriteItem(request);
  }

  @Override
  public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
    return bound().transactGetItems(request);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    return bound().transactWriteItems(request);
  }
}
