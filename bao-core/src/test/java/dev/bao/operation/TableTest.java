package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoBuilder;
import dev.bao.CursorKeys;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.local.DynamoDbLocal;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

class TableTest {

  private final DynamoDbClient client = DynamoDbLocal.shared().client();

  private BaoBuilder bao(String table) {
    return Bao.builder().client(client).table(table).cursorKeys(CursorKeys.perProcess());
  }

  @Test
  void isCreatedAsTheDesignHasIt() {
    Table table = bao("table-new").build().table();

    table.createIfMissing();

    TableDescription description = table.describe();
    assertThat(description.billingModeSummary().billingMode())
        .isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(description.keySchema())
        .extracting(key -> key.attributeName() + " " + key.keyType())
        .containsExactly("_pk HASH", "_sk RANGE");
    assertThat(description.globalSecondaryIndexes())
        .extracting(index -> index.indexName() + " " + index.projection().projectionType())
        .containsExactlyInAnyOrder(
            "gsi1 ALL", "gsi2 ALL", "gsi3 ALL", "gsi4 ALL", "gsi5 ALL", "iter_index KEYS_ONLY");
    assertThat(
            client
                .describeTimeToLive(request -> request.tableName("table-new"))
                .timeToLiveDescription())
        .satisfies(ttl -> {
          assertThat(ttl.attributeName()).isEqualTo("ttl");
          assertThat(ttl.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
        });
    table.check();
  }

  @Test
  void mayBeCreatedByManyAtOnce() {
    IntStream.range(0, 8)
        .parallel()
        .forEach(_ -> bao("table-raced").build().table().createIfMissing());

    assertThat(bao("table-raced").start().table().describe().tableName()).isEqualTo("table-raced");
  }

  @Test
  void mayBeGivenItsTtlByAnotherProcessMeanwhile() {
    createRacedBefore("table-ttl-raced", UpdateTimeToLiveRequest.class);
  }

  @Test
  void mayBeGivenItsOwnItemByAnotherProcessMeanwhile() {
    createRacedBefore("table-item-raced", ScanRequest.class);
  }

  /// Creates a table, and does so as another process before the first one sends a request.
  private void createRacedBefore(String table, Class<? extends SdkRequest> request) {
    ExecutionInterceptor faster =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (request.isInstance(context.request())) {
              bao(table).build().table().createIfMissing();
            }
          }
        };
    DynamoDbClient slower =
        DynamoDbLocal.shared()
            .clientBuilder()
            .overrideConfiguration(settings -> settings.addExecutionInterceptor(faster))
            .build();

    Bao.builder().client(slower).table(table).build().table().createIfMissing();

    assertThat(bao(table).start().table().describe().tableName()).isEqualTo(table);
  }

  @Test
  void thatIsMissingIsSaid() {
    assertThatThrownBy(() -> bao("table-none").start())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8003] There is no table 'table-none'")
        .hasMessageContaining(
            "createIfMissing(), of a Bao that is made by build() and not start()");
  }

  @Test
  @SuppressWarnings("unchecked") // The AWS SDK's methods take arrays of Consumer<Builder>.
  void thatDiffersIsSaidInFull() {
    client.createTable(table ->
        table
            .tableName("table-old")
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(
                key -> key.attributeName("_pk").keyType(KeyType.HASH),
                key -> key.attributeName("sort").keyType(KeyType.RANGE))
            .attributeDefinitions(
                attribute -> attribute.attributeName("_pk").attributeType(ScalarAttributeType.S),
                attribute -> attribute.attributeName("sort").attributeType(ScalarAttributeType.N))
            .globalSecondaryIndexes(index ->
                index
                    .indexName("gsi1")
                    .keySchema(key -> key.attributeName("sort").keyType(KeyType.HASH))
                    .projection(all -> all.projectionType(ProjectionType.KEYS_ONLY))));

    assertThatThrownBy(() -> bao("table-old").build().table().check())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8004] The table 'table-old' is not as Bao needs it")
        .hasMessageContaining("its key is (_pk S, sort N) and must be (_pk S, _sk S)")
        .hasMessageContaining(
            "the key of index gsi1 is (sort N) and must be (_gsi1_pk S, _gsi1_sk S)")
        .hasMessageContaining("the index gsi1 projects KEYS_ONLY and must project ALL")
        .hasMessageContaining("the index gsi2 (_gsi2_pk S, _gsi2_sk S) is missing")
        .hasMessageContaining("the index iter_index")
        .hasMessageContaining("TTL is off");
  }

  @Test
  void ofAnotherKeyFormatIsRefused() {
    bao("table-other").build().table().createIfMissing();
    put("table-other", "$bao#table", "$bao#table", "DYNAMO_BAO");

    assertThatThrownBy(() -> bao("table-other").start())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("in the format DYNAMO_BAO and this Bao writes STANDARD");
    assertThatThrownBy(() -> bao("table-other").build().table().createIfMissing())
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void withItemsOfNoTenantIsNotTakenOver() {
    client.createTable(TableDefinition.request("table-foreign"));
    put("table-foreign", "user-17", "x", "y");

    assertThatThrownBy(() -> bao("table-foreign").build().table().createIfMissing())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("1 of the first 100 items have partition keys without a tenant")
        .hasMessageNotContaining("user-17");
    assertThat(
            client
                .describeTimeToLive(request -> request.tableName("table-foreign"))
                .timeToLiveDescription()
                .timeToLiveStatus())
        .as("nothing was changed")
        .isEqualTo(TimeToLiveStatus.DISABLED);
    client.updateTimeToLive(request ->
        request
            .tableName("table-foreign")
            .timeToLiveSpecification(ttl -> ttl.attributeName("expires").enabled(true)));
    assertThatThrownBy(() -> bao("table-foreign").start())
        .hasMessageContaining("TTL is on for 'expires' and must be on for the attribute 'ttl'");
  }

  @Test
  void thatIsThereIsTakenOver() {
    client.createTable(TableDefinition.request("table-bare"));
    put("table-bare", "acme#t#1", "t", "y");

    bao("table-bare").build().table().createIfMissing();

    assertThat(bao("table-bare").start()).isNotNull();
  }

  @Test
  void settingsAreAllNamedAtOnce() {
    assertThatThrownBy(() -> Bao.builder().build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8001]")
        .hasMessageContaining("client(..) is missing")
        .hasMessageContaining("table(..) is missing");
    assertThatThrownBy(
            () -> Bao.builder().client(LocalTable.client()).table("arn:aws:dynamodb").build())
        .hasMessageContaining("table(..) is no table name");
  }

  private void put(String table, String partition, String sort, String format) {
    client.putItem(put ->
        put.tableName(table)
            .item(
                Map.of(
                    "_pk", AttributeValue.fromS(partition),
                    "_sk", AttributeValue.fromS(sort),
                    "keyFormat", AttributeValue.fromS(format))));
  }
}
