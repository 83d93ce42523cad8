package dev.bao.test.backend;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// What answers the requests of tests. Thread-safe.
public sealed interface Backend permits Embedded, Endpoint, LocalStack {

  /// What a setting names: `embedded`, `localstack`, `localstack=IMAGE` or `endpoint=URL`.
  ///
  /// @throws IllegalArgumentException where it names none
  static Backend of(String setting) {
    int sign = setting.indexOf('=');
    Backend found =
        sign < 0 ? named(setting) : named(setting.substring(0, sign), setting.substring(sign + 1));
    if (found == null) {
      throw new IllegalArgumentException(
          "bao.test.backend is '"
              + setting
              + "'. Say embedded, which is so unless said, localstack, localstack=IMAGE, or"
              + " endpoint=URL, as in endpoint=http://127.0.0.1:8000.");
    }
    return found;
  }

  private static @Nullable Backend named(String name) {
    return switch (name) {
      case "embedded" -> new Embedded();
      case "localstack" -> LocalStack.standard();
      default -> null;
    };
  }

  private static @Nullable Backend named(String name, String value) {
    return switch (name) {
      case "localstack" -> value.isEmpty() ? null : LocalStack.of(value);
      case "endpoint" -> Endpoint.isValid(value) ? new Endpoint(URI.create(value)) : null;
      default -> null;
    };
  }

  /// Where it listens; it is started for this.
  ///
  /// @throws org.opentest4j.TestAbortedException where what it needs is not on this machine
  /// @throws IllegalStateException where a library is missing; it has the lines to paste
  URI endpoint();

  /// A builder of clients of it, without an HTTP client. The credentials are made up: tests that
  /// are pointed to AWS by mistake do nothing there.
  default DynamoDbClientBuilder clientBuilder() {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
  }
}
