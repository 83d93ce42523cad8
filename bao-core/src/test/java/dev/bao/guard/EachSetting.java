package dev.bao.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.CompressionConfiguration;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeProvider;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.identity.spi.TokenIdentity;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Every setting that a request may not have for itself alone, and every call that could have it.
public final class EachSetting {

  private static final String VALUE = "x";

  private EachSetting() {}

  /// A configuration for each setting that is refused, by the setting's name.
  public static Map<String, AwsRequestOverrideConfiguration> refused() {
    IdentityProvider<TokenIdentity> tokens =
        new IdentityProvider<>() {
          @Override
          public Class<TokenIdentity> identityType() {
            return TokenIdentity.class;
          }

          @Override
          public CompletableFuture<TokenIdentity> resolveIdentity(ResolveIdentityRequest request) {
            throw new UnsupportedOperationException();
          }
        };
    AuthSchemeProvider schemes = new AuthSchemeProvider() {};
    return Map.ofEntries(
        Map.entry("headers", override(o -> o.putHeader("X-Amz-Target", VALUE))),
        Map.entry("rawQueryParameters", override(o -> o.putRawQueryParameter("a", VALUE))),
        Map.entry("plugins", override(o -> o.addPlugin(config -> {}))),
        Map.entry(
            "executionAttributes",
            override(o -> o.putExecutionAttribute(SdkExecutionAttribute.OPERATION_NAME, VALUE))),
        Map.entry("signer", override(o -> o.signer((request, attributes) -> request))),
        Map.entry(
            "endpointProvider",
            override(o -> o.endpointProvider(DynamoDbEndpointProvider.defaultProvider()))),
        Map.entry("authSchemeProvider", override(o -> o.authSchemeProvider(schemes))),
        Map.entry(
            "compressionConfiguration",
            override(o ->
                o.compressionConfiguration(
                    CompressionConfiguration.builder().requestCompressionEnabled(true).build()))),
        Map.entry(
            "credentialsProvider",
            override(o -> o.credentialsProvider(AnonymousCredentialsProvider.create()))),
        Map.entry("tokenIdentityProvider", override(o -> o.tokenIdentityProvider(tokens))));
  }

  static AwsRequestOverrideConfiguration override(
      Consumer<AwsRequestOverrideConfiguration.Builder> settings) {
    AwsRequestOverrideConfiguration.Builder builder = AwsRequestOverrideConfiguration.builder();
    settings.accept(builder);
    return builder.build();
  }

  /// A call of each operation that a tenant has.
  ///
  /// @param key of an item that the caller may read and write
  public static List<Consumer<DynamoDbClient>> everyCall(
      AwsRequestOverrideConfiguration with, String table, Map<String, AttributeValue> key) {
    List<Consumer<DynamoDbClient>> calls = new ArrayList<>();
    calls.add(
        c -> c.getItem(set(GetItemRequest.builder().tableName(table).key(key), with).build()));
    calls.add(
        c -> c.putItem(set(PutItemRequest.builder().tableName(table).item(key), with).build()));
    calls.add(c ->
        c.updateItem(set(UpdateItemRequest.builder().tableName(table).key(key), with).build()));
    calls.add(c ->
        c.deleteItem(set(DeleteItemRequest.builder().tableName(table).key(key), with).build()));
    calls.add(c -> c.query(set(query(table, key), with).build()));
    calls.add(c -> c.batchGetItem(set(BatchGetItemRequest.builder(), with).build()));
    calls.add(c -> c.batchWriteItem(set(BatchWriteItemRequest.builder(), with).build()));
    calls.add(c -> c.transactGetItems(set(TransactGetItemsRequest.builder(), with).build()));
    calls.add(c -> c.transactWriteItems(set(TransactWriteItemsRequest.builder(), with).build()));
    return calls;
  }

  private static <B extends AwsRequest.Builder> B set(
      B builder, AwsRequestOverrideConfiguration overrides) {
    builder.overrideConfiguration(overrides);
    return builder;
  }

  private static QueryRequest.Builder query(String table, Map<String, AttributeValue> key) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_pk"))
        .expressionAttributeValues(Map.of(":p", Objects.requireNonNull(key.get("_pk"))));
  }
}
