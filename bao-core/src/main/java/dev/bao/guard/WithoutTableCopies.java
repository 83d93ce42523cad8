package dev.bao.guard;

import dev.bao.error.IsolationException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateBackupRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateBackupResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteBackupRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteBackupResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeExportRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeExportResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeImportRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeImportResponse;
import software.amazon.awssdk.services.dynamodb.model.ExportTableToPointInTimeRequest;
import software.amazon.awssdk.services.dynamodb.model.ExportTableToPointInTimeResponse;
import software.amazon.awssdk.services.dynamodb.model.ImportTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ImportTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ListBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.ListExportsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListExportsResponse;
import software.amazon.awssdk.services.dynamodb.model.ListImportsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListImportsResponse;
import software.amazon.awssdk.services.dynamodb.model.RestoreTableFromBackupRequest;
import software.amazon.awssdk.services.dynamodb.model.RestoreTableFromBackupResponse;
import software.amazon.awssdk.services.dynamodb.model.RestoreTableToPointInTimeRequest;
import software.amazon.awssdk.services.dynamodb.model.RestoreTableToPointInTimeResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;

/// A client that refuses what makes a copy of a table or a table of a copy: backups, exports and
/// imports. They hold the items of all tenants.
abstract class WithoutTableCopies implements DynamoDbClient {

  /// The error that says what to use instead of the operation. Without it the SDK's interface would
  /// throw an UnsupportedOperationException that says nothing.
  abstract IsolationException refused(Operation operation);

  @Override
  public CreateBackupResponse createBackup(CreateBackupRequest request) {
    throw refused(Operation.CREATE_BACKUP);
  }

  @Override
  public DeleteBackupResponse deleteBackup(DeleteBackupRequest request) {
    throw refused(Operation.DELETE_BACKUP);
  }

  @Override
  public DescribeBackupResponse describeBackup(DescribeBackupRequest request) {
    throw refused(Operation.DESCRIBE_BACKUP);
  }

  @Override
  public DescribeContinuousBackupsResponse describeContinuousBackups(
      DescribeContinuousBackupsRequest request) {
    throw refused(Operation.DESCRIBE_CONTINUOUS_BACKUPS);
  }

  @Override
  public DescribeExportResponse describeExport(DescribeExportRequest request) {
    throw refused(Operation.DESCRIBE_EXPORT);
  }

  @Override
  public DescribeImportResponse describeImport(DescribeImportRequest request) {
    throw refused(Operation.DESCRIBE_IMPORT);
  }

  @Override
  public ExportTableToPointInTimeResponse exportTableToPointInTime(
      ExportTableToPointInTimeRequest request) {
    throw refused(Operation.EXPORT_TABLE_TO_POINT_IN_TIME);
  }

  @Override
  public ImportTableResponse importTable(ImportTableRequest request) {
    throw refused(Operation.IMPORT_TABLE);
  }

  @Override
  public ListBackupsResponse listBackups(ListBackupsRequest request) {
    throw refused(Operation.LIST_BACKUPS);
  }

  @Override
  public ListExportsResponse listExports(ListExportsRequest request) {
    throw refused(Operation.LIST_EXPORTS);
  }

  @Override
  public ListImportsResponse listImports(ListImportsRequest request) {
    throw refused(Operation.LIST_IMPORTS);
  }

  @Override
  public RestoreTableFromBackupResponse restoreTableFromBackup(
      RestoreTableFromBackupRequest request) {
    throw refused(Operation.RESTORE_TABLE_FROM_BACKUP);
  }

  @Override
  public RestoreTableToPointInTimeResponse restoreTableToPointInTime(
      RestoreTableToPointInTimeRequest request) {
    throw refused(Operation.RESTORE_TABLE_TO_POINT_IN_TIME);
  }

  @Override
  public UpdateContinuousBackupsResponse updateContinuousBackups(
      UpdateContinuousBackupsRequest request) {
    throw refused(Operation.UPDATE_CONTINUOUS_BACKUPS);
  }
}
