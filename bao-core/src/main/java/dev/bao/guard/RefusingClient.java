package dev.bao.guard;

import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.SearchVectorsRequest;
import software.amazon.awssdk.services.dynamodb.model.SearchVectorsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/// A client that refuses every operation. Those that override a method here have checked it.
/// Overloads with a builder and paginators are default methods of the SDK's interface, and call
/// these.
abstract class RefusingClient extends WithoutAdministration {

  @Override
  public DynamoDbWaiter waiter() {
    throw refused(Operation.WAITER);
  }

  @Override
  public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
    throw refused(Operation.BATCH_EXECUTE_STATEMENT);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    throw refused(Operation.BATCH_GET_ITEM);
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    throw refused(Operation.BATCH_WRITE_ITEM);
  }

  @Override
  public CreateTableResponse createTable(CreateTableRequest request) {
    throw refused(Operation.CREATE_TABLE);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    throw refused(Operation.DELETE_ITEM);
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    throw refused(Operation.DESCRIBE_TABLE);
  }

  @Override
  public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
    throw refused(Operation.DESCRIBE_TIME_TO_LIVE);
  }

  @Override
  public ExecuteStatementResponse executeStatement(ExecuteStatementRequest request) {
    throw refused(Operation.EXECUTE_STATEMENT);
  }

  @Override
  public ExecuteTransactionResponse executeTransaction(ExecuteTransactionRequest request) {
    throw refused(Operation.EXECUTE_TRANSACTION);
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    throw refused(Operation.GET_ITEM);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    throw refused(Operation.PUT_ITEM);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    throw refused(Operation.QUERY);
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    throw refused(Operation.SCAN);
  }

  @Override
  public SearchVectorsResponse searchVectors(SearchVectorsRequest request) {
    throw refused(Operation.SEARCH_VECTORS);
  }

  @Override
  public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
    throw refused(Operation.TRANSACT_GET_ITEMS);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    throw refused(Operation.TRANSACT_WRITE_ITEMS);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    throw refused(Operation.UPDATE_ITEM);
  }

  @Override
  public UpdateTableResponse updateTable(UpdateTableRequest request) {
    throw refused(Operation.UPDATE_TABLE);
  }

  @Override
  public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
    throw refused(Operation.UPDATE_TIME_TO_LIVE);
  }
}
