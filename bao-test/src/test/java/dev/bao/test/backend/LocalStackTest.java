package dev.bao.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/// All but the start of a container, for which there is no Docker everywhere.
class LocalStackTest {

  private static final URI ENDPOINT = URI.create("http://127.0.0.1:4566");

  private final List<String> started = new ArrayList<>();

  @Test
  void isStartedOnceForAllTests() {
    LocalStack localStack = new LocalStack("localstack/localstack:1", containers(true));

    assertThat(localStack.endpoint()).isEqualTo(ENDPOINT);
    assertThat(localStack.endpoint()).isEqualTo(ENDPOINT);
    assertThat(started).containsExactly("localstack/localstack:1");
  }

  @Test
  void skipsTheTestsWhereThereIsNoDocker() {
    LocalStack localStack = new LocalStack("localstack/localstack:2", containers(false));

    assertThatThrownBy(localStack::endpoint)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("there is no Docker that Testcontainers can use. Start Docker, or");
    assertThat(started).isEmpty();
  }

  @Test
  void isChosenByItsName() {
    assertThat(Backend.of("localstack"))
        .isEqualTo(new LocalStack("localstack/localstack:4.7.0", new Testcontainers()));
    assertThat(Backend.of("localstack=acme/localstack:1"))
        .isEqualTo(new LocalStack("acme/localstack:1", new Testcontainers()));
    assertThat(Backend.of("embedded")).isEqualTo(new Embedded());
    assertThat(Backend.of("endpoint=" + ENDPOINT)).isEqualTo(new Endpoint(ENDPOINT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "local",
        "embedded=1",
        "localstack=",
        "endpoint",
        "endpoint=",
        "endpoint=127.0.0.1:8000",
        "endpoint=ftp://127.0.0.1",
        "endpoint=http://a b",
        "endpoint=http:/tables",
        "Embedded"
      })
  void anythingElseIsAnErrorThatNamesWhatThereIs(String setting) {
    assertThatThrownBy(() -> Backend.of(setting))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bao.test.backend is '" + setting + "'")
        .hasMessageContaining("embedded")
        .hasMessageContaining("localstack=IMAGE")
        .hasMessageContaining("endpoint=URL");
  }

  private Containers containers(boolean areThere) {
    return new Containers() {
      @Override
      public boolean areThere() {
        return areThere;
      }

      @Override
      public URI start(String image) {
        started.add(image);
        return ENDPOINT;
      }
    };
  }
}
