package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.tenant.TenantId;
import java.text.Normalizer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class LowerCaseTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));

  @Example
  void isTheSameForTextsThatDifferInCaseOnly() {
    assertThat(ACME.lowerCase("email", "Ada@Example.COM")).isEqualTo("ada@example.com");
    assertThat(ACME.lowerCase("email", "ÀÉ")).isEqualTo("àé");
  }

  @Example
  void isTheSameHoweverACharacterIsWritten() {
    assertThat(ACME.lowerCase("name", "E\u0301")).isEqualTo("\u00e9");
    assertThat(ACME.lowerCase("name", "\u00c9")).isEqualTo("\u00e9");
    assertThat(ACME.lowerCase("name", "\u212a")).as("the sign of kelvin").isEqualTo("k");
  }

  // Lower case of the capital I with a dot is two characters, and a dot below sorts before it.
  @Example
  void isANormalFormWhereLowerCaseAloneIsNone() {
    assertThat(ACME.lowerCase("name", "\u0130\u0323")).isEqualTo("\u1ecb\u0307");
  }

  @Example
  void refusesWhatNoKeyCanHold() {
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> ACME.lowerCase("name", ""));
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> ACME.lowerCase("name", "\ud83d"));
    refused(ErrorCode.KEY_VALUE_REFUSED, () -> ACME.lowerCase("name", nothing()));
  }

  @SuppressWarnings("NullAway")
  private static String nothing() {
    return null;
  }

  @Property
  void isANormalFormThatStaysAsItIs(@ForAll @NotEmpty String value) {
    if (!Utf16.isWellFormed(value)) {
      return;
    }

    String lower = ACME.lowerCase("name", value);

    assertThat(Normalizer.isNormalized(lower, Normalizer.Form.NFC)).isTrue();
    assertThat(ACME.lowerCase("name", lower)).isEqualTo(lower);
  }
}
