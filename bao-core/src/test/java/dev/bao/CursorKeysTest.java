package dev.bao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CursorKeysTest {

  private static final byte[] SECRET = new byte[32];
  private static final String TEXT = Base64.getEncoder().encodeToString(SECRET);

  @Test
  void areReadFromASetting() {
    assertThat(CursorKeys.parse("b:" + TEXT + ", a:" + TEXT)).hasToString("CursorKeys b, a");
  }

  @Test
  void tellNoSecretWhereTheyAreNotValid() {
    assertInvalid("", "expected `id:secret`");
    assertInvalid("a", "expected `id:secret`");
    assertInvalid("a:" + TEXT + ",", "expected `id:secret`");
    assertInvalid("a:Se#ret", "is not in Base64");
    assertInvalid("a:U2VjcmV0", "has 6 bytes: expected 32");
    assertInvalid("a:" + TEXT + ",a:" + TEXT, "two keys have the id 'a'");
  }

  private static void assertInvalid(String text, String expected) {
    assertThatThrownBy(() -> CursorKeys.parse(text))
        .isInstanceOf(ConfigurationException.class)
        .hasNoCause()
        .hasMessageContaining("BAO-8001")
        .hasMessageContaining(expected)
        .message()
        .doesNotContain("Se#ret", "U2VjcmV0", TEXT);
  }

  @Test
  void haveOneSecretForEachId() {
    CursorKeys keys = CursorKeys.of("a", SECRET);

    assertThat(keys.alsoOpening("b", SECRET)).hasToString("CursorKeys a, b");
    assertThatThrownBy(() -> keys.alsoOpening("a", new byte[40]))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void holdForASecondAtLeast() {
    CursorKeys keys = CursorKeys.of("a", SECRET);

    assertThatThrownBy(() -> keys.expiringAfter(Duration.ofMillis(999)))
        .isInstanceOf(ConfigurationException.class);
    assertThat(keys.expiringAfter(Duration.ofSeconds(1))).hasToString("CursorKeys a");
  }

  @Test
  void areNeededAtTheStart() {
    assertThat(LocalTable.bao()).isNotNull();
    Faults http = new Faults();

    assertThatThrownBy(() -> Bao.builder().client(http.client()).table(LocalTable.NAME).start())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("BAO-8001")
        .hasMessageContaining("cursorKeys(..) is missing");
    assertThat(http.operations()).isEmpty();
    assertThat(
            Bao.builder()
                .client(http.client())
                .table(LocalTable.NAME)
                .cursorKeys(CursorKeys.perProcess())
                .start())
        .isNotNull();
  }
}
