package dev.bao.test.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.key.ItemKey;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class StandAloneTest {

  private final RequestRecorder recorder = new RequestRecorder();
  private final Faults faults = new Faults();
  private final DynamoDbClient client =
      DynamoDbLocal.shared()
          .clientBuilder()
          .httpClientBuilder(null)
          .httpClient(recorder.around(faults.around(Apache5HttpClient.create())))
          .overrideConfiguration(settings -> settings.retryStrategy(retry -> retry.maxAttempts(1)))
          .build();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aRecorderSeesWhatAClientOfTheSdkSends() {
    client.listTables();

    assertThat(recorder.operations()).containsExactly("ListTables");
    assertThat(recorder.requests().getFirst().tenants()).isEmpty();
    assertThat(recorder.requests().getFirst().tables()).isEmpty();
  }

  @Test
  void aClientOfTheSdkMeetsFaults() {
    faults.throttle(1).of("ListTables");
    faults.serverError(1);

    assertThatThrownBy(client::listTables).isInstanceOf(ThrottlingException.class);
    assertThatThrownBy(client::listTables).isInstanceOf(InternalServerErrorException.class);
    assertThat(client.listTables().tableNames()).isNotNull();
    assertThat(recorder.count("ListTables")).isEqualTo(3);
  }

  @Test
  void keysOfTheFormatOfDynamoBaoTellTheirTenant() {
    String key =
        """
        {"TableName":"t","Item":{"_pk":{"S":"[acme]#u#1"},"_sk":{"S":"u"},
        "Key":{"M":{"_pk":{"S":"globex#u#1"},"_sk":{"S":"u"}}}}}\
        """;
    SentRequest put = new SentRequest("PutItem", key);

    assertThat(put.tenants()).containsExactly(TenantId.of("acme"));
    assertThat(put.written()).containsExactly(new ItemKey("[acme]#u#1", "u"));
  }

  @Test
  void aQueryIsWhoseItsPartitionIsHoweverItsConditionIsWritten() {
    String query =
        """
        {"KeyConditionExpression":"%s","ExpressionAttributeNames":{"#p":"_gsi2_pk","#s":"_gsi2_sk"},
        "ExpressionAttributeValues":{":p":{"S":"acme#u#1"},":s":{"S":"globex#u#1"}}}\
        """;

    assertThat(new SentRequest("Query", query.formatted("#p = :p AND #s = :s")).tenants())
        .containsExactly(TenantId.of("acme"));
    assertThat(new SentRequest("Query", query.formatted("#s=:s AND :p=#p")).tenants())
        .containsExactly(TenantId.of("acme"));
    assertThat(new SentRequest("Query", query.formatted("_gsi2_pk = :p")).tenants())
        .containsExactly(TenantId.of("acme"));
  }

  @Test
  void aBatchOfWhichNothingIsCarriedOutIsLeftAsAWhole() {
    faults.leaveUnprocessed(1);

    assertThat(
            client
                .batchWriteItem(batch ->
                    batch.requestItems(
                        Map.of(
                            "no-such-table",
                            List.of(
                                WriteRequest.builder()
                                    .deleteRequest(delete -> delete.key(Map.of()))
                                    .build()))))
                .unprocessedItems())
        .containsOnlyKeys("no-such-table");
  }

  @Test
  void whatPassesIsAnsweredByDynamoDb() {
    assertThatThrownBy(() -> client.describeTable(table -> table.tableName("no-such-table")))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThat(recorder.requests().getFirst().tables()).containsExactly("no-such-table");
  }
}
