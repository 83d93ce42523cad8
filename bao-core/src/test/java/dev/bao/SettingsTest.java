package dev.bao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.ProjectRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

  private static final Map<String, String> NONE = Map.of();
  private static final String KEYS =
      "k1:"
          + Base64.getEncoder()
              .encodeToString("32 bytes that nobody ought to know".getBytes(UTF_8));

  private static Settings variables(Map<String, String> environment) {
    return Settings.of(environment, NONE, NONE);
  }

  private final Faults http = new Faults();

  /// A builder of these settings over a client that counts.
  private BaoBuilder configured(Map<String, String> environment) {
    return Configured.builder(variables(environment)).client(http.client());
  }

  @Nested
  class AreLookedFor {

    @Test
    void inTheEnvironmentThenInPropertiesThenInTheFile() {
      Map<String, String> file =
          Map.of("bao.table", "file", "bao.region", "file", "bao.tenant", "f");
      Map<String, String> properties = Map.of("bao.table", "property", "bao.region", "property");
      Map<String, String> environment = Map.of("BAO_DB_TABLE", " variable ");

      Settings settings = Settings.of(environment, properties, file);

      assertThat(settings.text(Setting.TABLE)).isEqualTo("variable");
      assertThat(settings.text(Setting.REGION)).isEqualTo("property");
      assertThat(settings.text(Setting.TENANT)).isEqualTo("f");
      assertThat(settings.text(Setting.ENDPOINT)).isNull();
    }

    @Test
    void andTheBuilderHasTheLastWord() {
      Bao bao =
          configured(Map.of("BAO_DB_TABLE", "of-the-environment")).table("of-the-code").build();

      assertThat(bao.table().name()).isEqualTo("of-the-code");
      assertThat(configured(Map.of("BAO_DB_TABLE", "of-the-environment")).build().table().name())
          .isEqualTo("of-the-environment");
    }

    @Test
    void inWhatBelongsToOthersNot() {
      assertThat(
              Settings.of(
                      Map.of("PATH", "x", "BA_TABLE", "x", "BAO_ADDR", "x", "BAO_TOKEN", "x"),
                      Map.of("java.home", "x", "bao.test.table", "x"),
                      NONE)
                  .text(Setting.TABLE))
          .isNull();
    }
  }

  @Nested
  class ThatThereAreNot {

    @ParameterizedTest
    @CsvSource({
      "BAO_DB_TABEL, BAO_DB_TABLE", "BAO_DB_KEYFORMAT, BAO_DB_KEY_FORMAT",
          "BAO_DB_REQUIRED_SCOPE, BAO_DB_REQUIRE_SCOPE",
      "BAO_DB_CURSOR_KEY, BAO_DB_CURSOR_KEYS", "BAO_DB_TENACY, BAO_DB_TENANCY",
          "BAO_DB_, BAO_DB_TABLE"
    })
    void areErrorsThatNameTheNearestOne(String unknown, String meant) {
      assertThatThrownBy(() -> variables(Map.of(unknown, "secret")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("BAO-8006")
          .hasMessageContaining(
              "'" + unknown + "', which stands in the environment. Did you mean " + meant + "?")
          .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheEnvironmentWithoutTheWholePrefix(Setting setting) {
      String unprefixed = "BAO_" + setting.name();

      assertThatThrownBy(() -> variables(Map.of(unprefixed, "secret")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("BAO-8006")
          .hasMessageContaining("'" + unprefixed + "'")
          .hasMessageContaining("Did you mean " + setting.variable() + "?")
          .hasMessageNotContaining("secret");
    }

    @Test
    void areAllNamedWithTheirPlaces() {
      assertThatThrownBy(() ->
              Settings.of(
                  NONE,
                  Map.of("bao.tabel", "x"),
                  Map.of("table", "x", "bao.regions", "x", "bao.table", "ok!")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(
              "'bao.tabel', which stands in the system properties. Did you mean bao.table?")
          .hasMessageContaining("'table', which stands in bao.properties. Did you mean bao.table?")
          .hasMessageContaining(
              "'bao.regions', which stands in bao.properties. Did you mean bao.region?");
    }
  }

  @Nested
  class Values {

    @ParameterizedTest
    @CsvSource({
      "BAO_DB_ENDPOINT, localhost", "BAO_DB_ENDPOINT, ht tp", "BAO_DB_KEY_FORMAT, standard",
      "BAO_DB_TENANCY, no", "BAO_DB_REQUIRE_SCOPE, TRUE", "BAO_DB_JOIN_WINDOW, 2ms",
      "BAO_DB_SCOPE_CACHE, many", "BAO_DB_RETRY_DEADLINE, 10", "BAO_DB_REPORT_CAPACITY, ''",
      "BAO_DB_CURSOR_KEYS, secret"
    })
    void thatDoNotReadAreErrorsThatDoNotQuoteThem(String variable, String value) {
      assertThatThrownBy(() -> configured(Map.of(variable, value)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("BAO-8001")
          .hasNoCause()
          .hasMessageNotContaining(value.isEmpty() ? "\0" : "'" + value);
    }

    @Test
    void reachTheTable() {
      assertThat(LocalTable.bao()).isNotNull();

      Bao bao =
          configured(
                  Map.of(
                      "BAO_DB_TABLE",
                      LocalTable.NAME,
                      "BAO_DB_CURSOR_KEYS",
                      KEYS,
                      "BAO_DB_CURSOR_LIFETIME",
                      "PT1H",
                      "BAO_DB_KEY_FORMAT",
                      "STANDARD",
                      "BAO_DB_RETRY_DEADLINE",
                      "PT1S",
                      "BAO_DB_JOIN_WINDOW",
                      "PT0.01S",
                      "BAO_DB_SCOPE_CACHE",
                      "10"))
              .start();

      assertThat(bao.table().name()).isEqualTo(LocalTable.NAME);
    }

    @Test
    void areNeededTogether() {
      assertThatThrownBy(() -> configured(Map.of("BAO_DB_CURSOR_LIFETIME", "PT1H")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("bao.cursor-keys is not");
    }

    @Test
    void switchOnTheStrictScopeAndTheReports() {
      Map<String, String> environment =
          Map.of(
              "BAO_DB_TABLE",
              LocalTable.NAME,
              "BAO_DB_REQUIRE_SCOPE",
              "on",
              "BAO_DB_REPORT_CAPACITY",
              "on");
      ProjectRepository strict = new ProjectRepository(configured(environment).build());

      TenantContext.runWithTenant(
          LocalTable.newTenant(),
          () ->
              assertThatThrownBy(() -> strict.find("x"))
                  .isInstanceOf(ConfigurationException.class)
                  .hasMessageContaining("BAO-8030"));
    }

    @Test
    void makeAClientWhereTheCodeGivesNone() {
      Map<String, String> environment =
          Map.of(
              "BAO_DB_TABLE",
              "tracker",
              "BAO_DB_REGION",
              "eu-west-1",
              "BAO_DB_ENDPOINT",
              "http://127.0.0.1:1");

      Bao bao = Configured.builder(variables(environment)).build();

      assertThat(bao.table().name()).isEqualTo("tracker");
    }
  }

  @ParameterizedTest
  @EnumSource
  void areAllInTheGuide(Setting setting) throws IOException {
    List<String> guide = Files.readAllLines(Path.of("..", "docs", "guide", "settings.md"));

    assertThat(guide)
        .anyMatch(line ->
            line.startsWith("| `" + setting.property() + "` | `" + setting.variable() + "` |"));
  }

  @Test
  void areThoseOfTheProcess() {
    assertThat(Arrays.stream(Setting.values()).map(Setting::property))
        .noneMatch(name -> System.getProperty(name) != null);

    assertThat(Settings.read().text(Setting.TABLE)).isNull();
  }
}
