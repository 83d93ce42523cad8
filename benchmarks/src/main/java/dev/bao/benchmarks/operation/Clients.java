package dev.bao.benchmarks.operation;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Clients of DynamoDB that have their answers with them.
final class Clients {

  private Clients() {}

  /// A client that gets the same answer to each request.
  ///
  /// @param interceptors none for what is measured; a test looks at requests with one
  static DynamoDbClient answering(byte[] answer, ExecutionInterceptor... interceptors) {
    ClientOverrideConfiguration.Builder overrides = ClientOverrideConfiguration.builder();
    for (ExecutionInterceptor interceptor : interceptors) {
      overrides.addExecutionInterceptor(interceptor);
    }
    return DynamoDbClient.builder()
        .httpClient(new CannedHttpClient(answer))
        .endpointOverride(URI.create("http://localhost:8000"))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .overrideConfiguration(overrides.build())
        .build();
  }
}
