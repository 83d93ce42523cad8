package dev.bao;

import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Document;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetResultPageIterable;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactGetItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedResponse;

/// An enhanced client that tells Bao of each generated schema that a table is made with, so that
/// the guard behind it knows the model. What is not here, such as an operation of a later SDK or
/// the way to the client behind it, throws the UnsupportedOperationException of the SDK's
/// interface.
final class EnhancedClient implements DynamoDbEnhancedClient {

  private final DynamoDbEnhancedClient client;
  private final Prefixes prefixes;
  private final @Nullable Supplier<KeySpace> single;

  /// @param client one over a guarded client
  /// @param single the keys of the only tenant, null where the scope tells the tenant
  EnhancedClient(
      DynamoDbEnhancedClient client, Prefixes prefixes, @Nullable Supplier<KeySpace> single) {
    this.client = client;
    this.prefixes = prefixes;
    this.single = single;
  }

  @Override
  public <T> DynamoDbTable<T> table(String name, TableSchema<T> schema) {
    if (schema instanceof ModelSchema<T> generated) {
      prefixes.register(generated);
      if (single != null) {
        return client.table(name, new ScopedSchema<>(generated, single));
      }
    }
    return client.table(name, schema);
  }

  @Override
  public BatchGetResultPageIterable batchGetItem(BatchGetItemEnhancedRequest request) {
    return client.batchGetItem(request);
  }

  @Override
  public BatchGetResultPageIterable batchGetItem(
      Consumer<BatchGetItemEnhancedRequest.Builder> request) {
    return client.batchGetItem(request);
  }

  @Override
  public BatchWriteResult batchWriteItem(BatchWriteItemEnhancedRequest request) {
    return client.batchWriteItem(request);
  }

  @Override
  public BatchWriteResult batchWriteItem(Consumer<BatchWriteItemEnhancedRequest.Builder> request) {
    return client.batchWriteItem(request);
  }

  @Override
  public List<Document> transactGetItems(TransactGetItemsEnhancedRequest request) {
    return client.transactGetItems(request);
  }

  @Override
  public List<Document> transactGetItems(
      Consumer<TransactGetItemsEnhancedRequest.Builder> request) {
    return client.transactGetItems(request);
  }

  @Override
  public Void transactWriteItems(TransactWriteItemsEnhancedRequest request) {
    return client.transactWriteItems(request);
  }

  @Override
  public Void transactWriteItems(Consumer<TransactWriteItemsEnhancedRequest.Builder> request) {
    return client.transactWriteItems(request);
  }

  @Override
  public TransactWriteItemsEnhancedResponse transactWriteItemsWithResponse(
      TransactWriteItemsEnhancedRequest request) {
    return client.transactWriteItemsWithResponse(request);
  }

  @Override
  public TransactWriteItemsEnhancedResponse transactWriteItemsWithResponse(
      Consumer<TransactWriteItemsEnhancedRequest.Builder> request) {
    return client.transactWriteItemsWithResponse(request);
  }
}
