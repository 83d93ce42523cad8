package dev.bao.example.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// What is uploaded to Lambda: one HTTP client, and neither JavaPoet nor DynamoDB Local. Whatever
/// is added to it makes each cold start longer, so it is added here, too.
class ZipTest {

  private static final Path ZIP = Deployment.zip(Path.of("target"));

  /// In the order of the alphabet.
  private static final String ARTIFACTS =
      """
      annotations auth aws-core aws-json-protocol aws-lambda-java-core bao-annotations bao-core
      bao-example-lambda-api bao-lambda checksums checksums-spi crac dynamodb dynamodb-enhanced
      endpoints-spi error_prone_annotations eventstream gson http-auth http-auth-aws
      http-auth-aws-eventstream http-auth-spi http-client-spi identity-spi jackson-core json-utils
      jspecify
      metrics-spi profiles protocol-core reactive-streams regions retries retries-spi sdk-core
      slf4j-api slf4j-simple third-party-jackson-core ulid-creator url-connection-client utils
      utils-lite
      """;

  private static List<String> artifacts() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .map(name ->
              name.replaceFirst("^lib/", "").replaceFirst("-\\d+(\\.\\d+)*(-SNAPSHOT)?\\.jar$", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void holdsTheFunctionAndWhatItNeeds() throws IOException {
    assertThat(artifacts()).containsExactly(ARTIFACTS.strip().split("\\s+"));
  }

  /// Lambda's own limit for an upload is 50 MB.
  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(ZIP)).isLessThan(9_000_000);
  }

  /// The local start believes whoever asks, and so must not get there.
  @Test
  void holdsNothingOfTheLocalStart() throws IOException {
    assertThat(classes()).contains("dev/bao/example/lambda/ApiFunction.class");
    assertThat(classes()).noneMatch(name -> name.contains("/local/") || name.contains("Local"));
  }

  private static List<String> classes() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      ZipEntry jar =
          zip.stream().filter(entry -> entry.getName().contains("example")).findAny().orElseThrow();
      try (ZipInputStream in = new ZipInputStream(zip.getInputStream(jar))) {
        List<String> names = new ArrayList<>();
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          names.add(entry.getName());
        }
        return names;
      }
    }
  }
}
