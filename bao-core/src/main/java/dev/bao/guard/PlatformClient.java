package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.TableLayout;
import dev.bao.tenant.PlatformListener;
import java.util.Map;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/// A client for the table itself, on behalf of no tenant. Each call is told to a listener first.
final class PlatformClient extends RefusingClient {

  private final DynamoDbClient client;
  private final String table;
  private final String name;
  private final PlatformListener listener;

  PlatformClient(DynamoDbClient client, String table, String name, PlatformListener listener) {
    this.client = client;
    this.table = table;
    this.name = name;
    this.listener = listener;
  }

  @Override
  IsolationException refused(Operation operation) {
    return operation.refused("a platform scope");
  }

  /// A waiter that asks through this client, so that its calls are checked and told too.
  @Override
  public DynamoDbWaiter waiter() {
    return DynamoDbWaiter.builder().client(this).build();
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    PlatformCall call = call(Operation.SCAN, request, request.tableName());
    scanParameters(call, request);
    return told(call).scan(request);
  }

  private static void scanParameters(PlatformCall call, ScanRequest request) {
    ParameterCheck.legacy(
        call, request.hasAttributesToGet(), "attributesToGet", "projectionExpression");
    ParameterCheck.legacy(call, request.hasScanFilter(), "scanFilter", "filterExpression");
    ParameterCheck.legacy(
        call,
        request.conditionalOperatorAsString() != null,
        "conditionalOperator",
        "filterExpression");
  }

  @Override
  public CreateTableResponse createTable(CreateTableRequest request) {
    return told(call(Operation.CREATE_TABLE, request, request.tableName())).createTable(request);
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    return told(call(Operation.DESCRIBE_TABLE, request, request.tableName()))
        .describeTable(request);
  }

  @Override
  public UpdateTableResponse updateTable(UpdateTableRequest request) {
    return told(call(Operation.UPDATE_TABLE, request, request.tableName())).updateTable(request);
  }

  @Override
  public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
    return told(call(Operation.DESCRIBE_TIME_TO_LIVE, request, request.tableName()))
        .describeTimeToLive(request);
  }

  @Override
  public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
    return told(call(Operation.UPDATE_TIME_TO_LIVE, request, request.tableName()))
        .updateTimeToLive(request);
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    PlatformCall call = call(Operation.GET_ITEM, request, request.tableName());
    ParameterCheck.legacy(
        call, request.hasAttributesToGet(), "attributesToGet", "projectionExpression");
    tableItem(call, request.key());
    return told(call).getItem(request);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    PlatformCall call = call(Operation.PUT_ITEM, request, request.tableName());
    ParameterCheck.legacy(call, request.hasExpected(), "expected", "conditionExpression");
    ParameterCheck.legacy(
        call,
        request.conditionalOperatorAsString() != null,
        "conditionalOperator",
        "conditionExpression");
    tableItem(call, request.item());
    return told(call).putItem(request);
  }

  /// The one item that is no tenant's. It is in no index either: there it would be some tenant's.
  private static void tableItem(PlatformCall call, Map<String, AttributeValue> item) {
    boolean reserved = false;
    for (String attribute : item.keySet()) {
      reserved |= ReservedAttribute.is(attribute) && !KeyAttributes.TABLE.has(attribute);
    }
    if (reserved
        || !TableLayout.TABLE_ITEM.equals(StringValue.of(item, TableLayout.PARTITION_KEY))) {
      throw call.refused(
          ErrorCode.FOREIGN_KEY,
          "the item is not the one that describes the table, or has an index key",
          "Read and write a tenant's items within the tenant's scope.");
    }
  }

  private PlatformCall call(Operation operation, AwsRequest request, String tableName) {
    PlatformCall call = new PlatformCall(operation, table, name);
    ParameterCheck.overrides(call, request);
    ParameterCheck.table(call, tableName);
    return call;
  }

  /// The client, once the listener knows.
  private DynamoDbClient told(PlatformCall call) {
    listener.called(name, call.operation().toString());
    return client;
  }
}
