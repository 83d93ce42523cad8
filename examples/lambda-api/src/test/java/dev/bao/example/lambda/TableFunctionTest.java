package dev.bao.example.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import dev.bao.Bao;
import dev.bao.example.lambda.local.LocalInvocation;
import dev.bao.local.DynamoDbLocal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class TableFunctionTest {

  private final DynamoDbClient client = DynamoDbLocal.shared().client();

  /// What CloudFormation is told, at a URL such as it hands over.
  private JsonObject answer(String table, String type) throws IOException {
    HttpServer cloudFormation =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    CompletableFuture<JsonObject> told = new CompletableFuture<>();
    cloudFormation.createContext(
        "/answer",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          told.complete(JsonParser.parseString(body).getAsJsonObject());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    cloudFormation.start();
    try {
      String url = "http://127.0.0.1:" + cloudFormation.getAddress().getPort() + "/answer";
      Map<String, Object> event =
          Map.of(
              "RequestType", type,
              "ResponseURL", url,
              "StackId", "arn:aws:cloudformation:us-east-1:123456789012:stack/tracker/guid",
              "RequestId", "unique",
              "LogicalResourceId", "TableFormat");
      Bao bao = Bao.builder().client(client).table(table).build();
      new TableFunction(bao).handleRequest(event, new LocalInvocation());
      return told.join();
    } finally {
      cloudFormation.stop(0);
    }
  }

  @Test
  void recordsTheKeyFormatInATableOfTheTemplate() throws IOException {
    Template.read().createTable(client, "of-the-template");

    JsonObject answer = answer("of-the-template", "Create");

    assertThat(answer.get("Status").getAsString()).isEqualTo("SUCCESS");
    assertThat(answer.get("PhysicalResourceId").getAsString()).isEqualTo("of-the-template");
    assertThat(answer.get("LogicalResourceId").getAsString()).isEqualTo("TableFormat");
    Bao bao = Bao.builder().client(client).table("of-the-template").build();
    assertThatCode(() -> bao.table().check()).doesNotThrowAnyException();
  }

  @Test
  void tellsWhyATableDoesNotFit() throws IOException {
    client.createTable(table ->
        table
            .tableName("without-indexes")
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(text("_pk"), text("_sk"))
            .keySchema(key("_pk", KeyType.HASH), key("_sk", KeyType.RANGE)));

    JsonObject answer = answer("without-indexes", "Create");

    assertThat(answer.get("Status").getAsString()).isEqualTo("FAILED");
    assertThat(answer.get("Reason").getAsString()).contains("BAO-8004", "gsi1", "iter_index");
  }

  @Test
  void leavesTheTableAloneWhereTheStackIsDeleted() throws IOException {
    assertThat(answer("never-made", "Delete").get("Status").getAsString()).isEqualTo("SUCCESS");
    assertThat(client.listTables().tableNames()).doesNotContain("never-made");
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
