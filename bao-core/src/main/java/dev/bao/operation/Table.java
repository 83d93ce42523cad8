package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.KeyFormat;
import dev.bao.key.TableLayout;
import dev.bao.tenant.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/// The table itself. These calls need no tenant: they see no tenant's data, but for the keys of a
/// sample of items when a table is taken over. Thread-safe.
public final class Table {

  /// The attribute of the table's own item that holds the name of its key format.
  static final String FORMAT = "keyFormat";

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SAMPLE = 100;

  private final DynamoDbClient client;
  private final String name;
  private final KeyFormat format;

  /// For `Bao`.
  public Table(TableAccess access, KeyFormat format) {
    this.client = access.guard().platform("table", access.audit());
    this.name = access.table();
    this.format = format;
  }

  /// The table's name.
  public String name() {
    return name;
  }

  /// Creates the table unless it is there: on-demand capacity, five indexes, the iteration index,
  /// TTL on, and the item that records the key format. Waits until it can be used. A table that is
  /// there is not changed, but for TTL and that item; then it is checked.
  ///
  /// @throws ConfigurationException `BAO-8004` where the table is there and different, or holds
  ///   items that were not written in this key format
  public void createIfMissing() {
    try {
      client.createTable(TableDefinition.request(name));
    } catch (ResourceInUseException e) {
      // It is there, or another process is creating it now.
    }
    awaitActive();
    List<String> differences = TableDefinition.differences(describe());
    refuse(differences);
    if (recordedFormat().isEmpty()) {
      refuseForeignItems();
    } else {
      formatDifference().ifPresent(difference -> refuse(List.of(difference)));
    }
    // Nothing is changed before it is known that the table is Bao's.
    if (ttlAttribute().isEmpty()) {
      switchTtlOn();
    }
    recordFormat();
    check();
  }

  /// DynamoDB refuses to switch TTL on where another process has done so meanwhile.
  private void switchTtlOn() {
    try {
      client.updateTimeToLive(
          UpdateTimeToLiveRequest.builder()
              .tableName(name)
              .timeToLiveSpecification(ttl -> ttl.attributeName(TableLayout.TTL).enabled(true))
              .build());
    } catch (DynamoDbException e) {
      if (ttlAttribute().isEmpty()) {
        throw e;
      }
    }
  }

  /// What DynamoDB says of the table.
  ///
  /// @throws ConfigurationException `BAO-8003` where there is none
  public TableDescription describe() {
    return find()
        .orElseThrow(() ->
            new ConfigurationException(
                ErrorCode.TABLE_MISSING,
                "There is no table '"
                    + name
                    + "' for the client's account, region and endpoint. Create it with"
                    + " bao.table().createIfMissing(), of a Bao that is made by build() and not"
                    + " start(), or mend the name."));
  }

  /// Compares the table with what Bao needs: keys, indexes, TTL and the recorded key format.
  ///
  /// @throws ConfigurationException `BAO-8003` where there is none, `BAO-8004` naming all that is
  ///   missing or different
  public void check() {
    List<String> differences = TableDefinition.differences(describe());
    ttlDifference().ifPresent(differences::add);
    if (differences.isEmpty()) {
      // With other keys the item that records the format could not be asked for.
      formatDifference().ifPresent(differences::add);
    }
    refuse(differences);
  }

  private Optional<String> formatDifference() {
    Optional<String> recorded = recordedFormat();
    if (recorded.isEmpty()) {
      return Optional.of(
          "no item records its key format; call bao.table().createIfMissing() once, which writes it");
    }
    if (recorded.get().equals(format.name())) {
      return Optional.empty();
    }
    return Optional.of(
        "its keys are written in the format "
            + recorded.get()
            + " and this Bao writes "
            + format.name()
            + "; set Bao.builder().keyFormat(..) to the table's");
  }

  private Optional<TableDescription> find() {
    try {
      return Optional.of(client.describeTable(request -> request.tableName(name)).table());
    } catch (ResourceNotFoundException e) {
      return Optional.empty();
    }
  }

  private void awaitActive() {
    Backoff backoff = new Backoff(PATIENCE);
    while (!find().map(TableDefinition::isActive).orElse(false)) {
      if (!backoff.pause()) {
        throw different(
            List.of("it or one of its indexes did not become ACTIVE within " + PATIENCE));
      }
    }
  }

  /// The attribute for which TTL is on or being switched on.
  private Optional<String> ttlAttribute() {
    TimeToLiveDescription ttl =
        client
            .describeTimeToLive(DescribeTimeToLiveRequest.builder().tableName(name).build())
            .timeToLiveDescription();
    boolean isOn =
        ttl.timeToLiveStatus() == TimeToLiveStatus.ENABLED
            || ttl.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
    return isOn ? Optional.of(ttl.attributeName()) : Optional.empty();
  }

  private Optional<String> ttlDifference() {
    Optional<String> attribute = ttlAttribute();
    return attribute.filter(TableLayout.TTL::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            "TTL is "
                + attribute.map(other -> "on for '" + other + "'").orElse("off")
                + " and must be on for the attribute '"
                + TableLayout.TTL
                + "'");
  }

  private Optional<String> recordedFormat() {
    GetItemRequest request =
        GetItemRequest.builder().tableName(name).key(tableItem()).consistentRead(true).build();
    AttributeValue recorded = client.getItem(request).item().get(FORMAT);
    return recorded == null ? Optional.empty() : Optional.of(recorded.s());
  }

  private void recordFormat() {
    Map<String, AttributeValue> item = new HashMap<>(tableItem());
    item.put(FORMAT, AttributeValue.createS(format.name()));
    try {
      client.putItem(
          PutItemRequest.builder()
              .tableName(name)
              .item(item)
              .conditionExpression("attribute_not_exists(#pk)")
              .expressionAttributeNames(Map.of("#pk", TableLayout.PARTITION_KEY))
              .build());
    } catch (ConditionalCheckFailedException e) {
      // It is recorded already; the check that follows compares it.
    }
  }

  private static Map<String, AttributeValue> tableItem() {
    AttributeValue key = AttributeValue.createS(TableLayout.TABLE_ITEM);
    return Map.of(TableLayout.PARTITION_KEY, key, TableLayout.SORT_KEY, key);
  }

  /// Looks at some items of a table that is taken over: keys without a tenant mean that another
  /// program writes there, and its items would be nobody's. The table's own item may be there by
  /// now: another process has made the table, and the check that follows compares it.
  private void refuseForeignItems() {
    ScanRequest sample =
        ScanRequest.builder()
            .tableName(name)
            .projectionExpression("#pk")
            .expressionAttributeNames(Map.of("#pk", TableLayout.PARTITION_KEY))
            .limit(SAMPLE)
            .build();
    long foreign =
        client.scan(sample).items().stream()
            .filter(item -> isForeign(item.get(TableLayout.PARTITION_KEY)))
            .count();
    if (foreign > 0) {
      throw different(
          List.of(
              foreign
                  + " of the first "
                  + SAMPLE
                  + " items have partition keys without a tenant; use a table of its own for Bao, or"
                  + " migrate the items first"));
    }
  }

  private boolean isForeign(@Nullable AttributeValue partitionKey) {
    String text = partitionKey == null ? null : partitionKey.s();
    if (TableLayout.TABLE_ITEM.equals(text)) {
      return false;
    }
    return text == null || text.indexOf('#') < 1 || !isOfTenant(text);
  }

  private boolean isOfTenant(String partitionKey) {
    String candidate = partitionKey.substring(0, partitionKey.indexOf('#'));
    return TenantId.isValid(candidate)
        && partitionKey.startsWith(format.tenantPrefix(new TenantId(candidate)));
  }

  private void refuse(List<String> differences) {
    if (!differences.isEmpty()) {
      throw different(differences);
    }
  }

  private ConfigurationException different(List<String> differences) {
    return new ConfigurationException(
        ErrorCode.TABLE_DIFFERENT,
        "The table '"
            + name
            + "' is not as Bao needs it: "
            + String.join("; ", differences)
            + ". Nothing was changed that was there.");
  }
}
