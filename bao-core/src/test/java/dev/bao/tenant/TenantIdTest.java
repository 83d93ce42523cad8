package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {

  static final String[] MALFORMED = Refusals.MALFORMED;

  @Nested
  class Valid {

    @ParameterizedTest
    @ValueSource(
        strings = {"a", "Z", "0", "7", "acme", "Acme-1.eu_west", "a-", "a_", "a.", "a..", "null"})
    void keepsTheTextAsItIs(String text) {
      assertThat(TenantId.of(text).value()).isEqualTo(text);
      assertThat(new TenantId(text)).isEqualTo(TenantId.of(text)).hasToString(text);
    }

    @Test
    void takesSixtyCharacters() {
      String longest = "a".repeat(TenantId.MAX_LENGTH);

      assertThat(longest).hasSize(60);
      assertThat(TenantId.of(longest).value()).isEqualTo(longest);
    }

    @Test
    void countsTheCase() {
      assertThat(TenantId.of("acme")).isNotEqualTo(TenantId.of("Acme"));
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n", "\t \r\n", "\u2003"})
    void saysOfNullAndBlankThatThereIsNoTenant(String text) {
      refused(ErrorCode.TENANT_MISSING, () -> TenantId.of(text));
      refused(ErrorCode.TENANT_MISSING, () -> new TenantId(text));
    }

    @ParameterizedTest
    @FieldSource("dev.bao.tenant.TenantIdTest#MALFORMED")
    void refusesAMalformedIdWithoutRepeatingIt(String text) {
      TenantException refusal = refused(ErrorCode.TENANT_ID_INVALID, () -> TenantId.of(text));

      assertThat(refusal.getMessage()).doesNotContain("intruder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "*", ".", "-", "_", "\u00a0", "\u00e9", "\0"})
    void refusesASingleCharacterThatNoIdStartsWith(String text) {
      refused(ErrorCode.TENANT_ID_INVALID, () -> TenantId.of(text));
    }

    @Test
    void refusesSixtyOneCharacters() {
      refused(ErrorCode.TENANT_ID_INVALID, () -> TenantId.of("a".repeat(61)));
    }

    @Test
    void refusesATenantIdThatHoldsTheDelimiter() {
      refused(ErrorCode.TENANT_ID_INVALID, () -> TenantId.of("a#b"));
    }
  }

  @Test
  void hasLettersAndDigitsOfAsciiAndNoneOfTheirNeighbours() {
    for (char c = 0; c < 0x250; c++) {
      boolean isAlphanumeric = c < 0x80 && Character.isLetterOrDigit(c);

      assertThat(TenantId.isValid(String.valueOf(c))).as("%04x", (int) c).isEqualTo(isAlphanumeric);
      assertThat(TenantId.isValid("a" + c))
          .as("%04x", (int) c)
          .isEqualTo(isAlphanumeric || c == '_' || c == '.' || c == '-');
    }
  }
}
