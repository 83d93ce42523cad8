package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;

/// Every operation of DynamoDB and who may use it. An operation that is not here, such as one of a
/// later SDK, throws the UnsupportedOperationException of the SDK's interface.
enum Operation {
  GET_ITEM("GetItem", Access.CHECKED),
  PUT_ITEM("PutItem", Access.CHECKED),
  UPDATE_ITEM("UpdateItem", Access.CHECKED),
  DELETE_ITEM("DeleteItem", Access.CHECKED),
  QUERY("Query", Access.CHECKED),
  BATCH_GET_ITEM("BatchGetItem", Access.CHECKED),
  BATCH_WRITE_ITEM("BatchWriteItem", Access.CHECKED),
  TRANSACT_GET_ITEMS("TransactGetItems", Access.CHECKED),
  TRANSACT_WRITE_ITEMS("TransactWriteItems", Access.CHECKED),

  SCAN("Scan", Access.PLATFORM),
  CREATE_TABLE("CreateTable", Access.PLATFORM),
  DESCRIBE_TABLE("DescribeTable", Access.PLATFORM),
  UPDATE_TABLE("UpdateTable", Access.PLATFORM),
  DESCRIBE_TIME_TO_LIVE("DescribeTimeToLive", Access.PLATFORM),
  UPDATE_TIME_TO_LIVE("UpdateTimeToLive", Access.PLATFORM),

  EXECUTE_STATEMENT("ExecuteStatement", Access.STATEMENT),
  BATCH_EXECUTE_STATEMENT("BatchExecuteStatement", Access.STATEMENT),
  EXECUTE_TRANSACTION("ExecuteTransaction", Access.STATEMENT),
  SEARCH_VECTORS("SearchVectors", Access.STATEMENT),

  CREATE_BACKUP("CreateBackup", Access.ADMINISTRATION),
  CREATE_GLOBAL_TABLE("CreateGlobalTable", Access.ADMINISTRATION),
  DELETE_BACKUP("DeleteBackup", Access.ADMINISTRATION),
  DELETE_RESOURCE_POLICY("DeleteResourcePolicy", Access.ADMINISTRATION),
  DELETE_TABLE("DeleteTable", Access.ADMINISTRATION),
  DESCRIBE_BACKUP("DescribeBackup", Access.ADMINISTRATION),
  DESCRIBE_CONTINUOUS_BACKUPS("DescribeContinuousBackups", Access.ADMINISTRATION),
  DESCRIBE_CONTRIBUTOR_INSIGHTS("DescribeContributorInsights", Access.ADMINISTRATION),
  DESCRIBE_ENDPOINTS("DescribeEndpoints", Access.ADMINISTRATION),
  DESCRIBE_EXPORT("DescribeExport", Access.ADMINISTRATION),
  DESCRIBE_GLOBAL_TABLE("DescribeGlobalTable", Access.ADMINISTRATION),
  DESCRIBE_GLOBAL_TABLE_SETTINGS("DescribeGlobalTableSettings", Access.ADMINISTRATION),
  DESCRIBE_IMPORT("DescribeImport", Access.ADMINISTRATION),
  DESCRIBE_KINESIS_STREAMING_DESTINATION(
      "DescribeKinesisStreamingDestination", Access.ADMINISTRATION),
  DESCRIBE_LIMITS("DescribeLimits", Access.ADMINISTRATION),
  DESCRIBE_TABLE_REPLICA_AUTO_SCALING("DescribeTableReplicaAutoScaling", Access.ADMINISTRATION),
  DISABLE_KINESIS_STREAMING_DESTINATION(
      "DisableKinesisStreamingDestination", Access.ADMINISTRATION),
  ENABLE_KINESIS_STREAMING_DESTINATION("EnableKinesisStreamingDestination", Access.ADMINISTRATION),
  EXPORT_TABLE_TO_POINT_IN_TIME("ExportTableToPointInTime", Access.ADMINISTRATION),
  GET_RESOURCE_POLICY("GetResourcePolicy", Access.ADMINISTRATION),
  IMPORT_TABLE("ImportTable", Access.ADMINISTRATION),
  LIST_BACKUPS("ListBackups", Access.ADMINISTRATION),
  LIST_CONTRIBUTOR_INSIGHTS("ListContributorInsights", Access.ADMINISTRATION),
  LIST_EXPORTS("ListExports", Access.ADMINISTRATION),
  LIST_GLOBAL_TABLES("ListGlobalTables", Access.ADMINISTRATION),
  LIST_IMPORTS("ListImports", Access.ADMINISTRATION),
  LIST_TABLES("ListTables", Access.ADMINISTRATION),
  LIST_TAGS_OF_RESOURCE("ListTagsOfResource", Access.ADMINISTRATION),
  PUT_RESOURCE_POLICY("PutResourcePolicy", Access.ADMINISTRATION),
  RESTORE_TABLE_FROM_BACKUP("RestoreTableFromBackup", Access.ADMINISTRATION),
  RESTORE_TABLE_TO_POINT_IN_TIME("RestoreTableToPointInTime", Access.ADMINISTRATION),
  TAG_RESOURCE("TagResource", Access.ADMINISTRATION),
  UNTAG_RESOURCE("UntagResource", Access.ADMINISTRATION),
  UPDATE_CONTINUOUS_BACKUPS("UpdateContinuousBackups", Access.ADMINISTRATION),
  UPDATE_CONTRIBUTOR_INSIGHTS("UpdateContributorInsights", Access.ADMINISTRATION),
  UPDATE_GLOBAL_TABLE("UpdateGlobalTable", Access.ADMINISTRATION),
  UPDATE_GLOBAL_TABLE_SETTINGS("UpdateGlobalTableSettings", Access.ADMINISTRATION),
  UPDATE_KINESIS_STREAMING_DESTINATION("UpdateKinesisStreamingDestination", Access.ADMINISTRATION),
  UPDATE_TABLE_REPLICA_AUTO_SCALING("UpdateTableReplicaAutoScaling", Access.ADMINISTRATION),

  /// Not of DynamoDB but of the SDK's client, where they would show what is behind the guard.
  SERVICE_CLIENT_CONFIGURATION("serviceClientConfiguration", Access.ADMINISTRATION),
  WAITER("waiter", Access.PLATFORM);

  /// Who may use an operation, and what to do instead where it is refused.
  enum Access {
    /// A tenant, with every key checked.
    CHECKED(
        "It is done for a tenant: call it within the tenant's scope, by a repository or by"
            + " bao.client()."),
    /// Only a platform scope, which is named and audited.
    PLATFORM(
        "Use a repository's queries, bao.table() for the table itself, or bao.platform(name), which is"
            + " audited, for work of no tenant."),
    /// Nobody: its statement cannot be proved to stay within a tenant.
    STATEMENT("Use a repository's queries, updates and transactions."),
    /// Nobody: it is about more than the items of this table.
    ADMINISTRATION("Use a DynamoDbClient of your own for administration, apart from requests.");

    private final String instead;

    Access(String instead) {
      this.instead = instead;
    }
  }

  private final String text;
  private final Access access;

  Operation(String text, Access access) {
    this.text = text;
    this.access = access;
  }

  Access access() {
    return access;
  }

  /// The error of a call that is not open to somebody.
  ///
  /// @param whom who asked for it, as in `a tenant`
  IsolationException refused(String whom) {
    return new IsolationException(
        ErrorCode.OPERATION_REFUSED,
        text + " is not open to " + whom + ". Nothing was sent. " + access.instead);
  }

  /// The operation's name in DynamoDB, as in `GetItem`.
  @Override
  public String toString() {
    return text;
  }
}
