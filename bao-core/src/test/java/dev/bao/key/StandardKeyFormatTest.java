package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.tenant.TenantId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardKeyFormatTest {

  private static final KeyFormat FORMAT = KeyFormat.STANDARD;

  @Test
  void isRecordedByItsName() {
    assertThat(FORMAT.name()).isEqualTo("STANDARD");
  }

  @Test
  void writesTheTenantAndTheDelimiter() {
    assertThat(FORMAT.tenantPrefix(TenantId.of("acme"))).isEqualTo("acme#");
  }

  @Nested
  class Joined {

    @Test
    void aSinglePartStaysAsItIs() {
      assertThat(FORMAT.join("a#b$c\0")).isEqualTo("a#b$c\0");
      assertThat(FORMAT.split("a#b$c\0", 1)).containsExactly("a#b$c\0");
    }

    @Test
    void theLastPartStaysAsItIs() {
      assertThat(FORMAT.join("a", "b#c$d\0")).isEqualTo("a#b#c$d\0");
      assertThat(FORMAT.split("a#b#c$d\0", 2)).containsExactly("a", "b#c$d\0");
    }

    @Test
    void anEmptyPartIsReadAsOne() {
      assertThat(FORMAT.split(FORMAT.join("", "z"), 2)).containsExactly("", "z");
    }

    @Test
    void theEscapedCharactersAreThoseFromNulToTheEscapeItself() {
      for (char c = 0; c < 0x80; c++) {
        String expected = c <= '$' ? "$" + (char) (0x40 + c) : "" + c;

        assertThat(FORMAT.join("" + c, "z")).isEqualTo(expected + "#z");
      }
    }

    @Test
    void partsThatAreTheStartOfOneAnotherLieSideBySide() {
      List<String> texts =
          Stream.of("a", "a\0", "a!", "a#", "a$", "a%", "aa")
              .map(part -> FORMAT.join(part, "z"))
              .toList();

      assertThat(texts).containsExactly("a#z", "a$@#z", "a$a#z", "a$c#z", "a$d#z", "a%#z", "aa#z");
      assertThat(texts).isSortedAccordingTo(EncodingOrder::compare).doesNotHaveDuplicates();
    }

    @Test
    void anEmojiComesAfterAHalfwidthCircleAsItsBytesDo() {
      String circle = FORMAT.join("\uffee", "z");
      String emoji = FORMAT.join("\ud83d\ude00", "z");

      assertThat(circle.compareTo(emoji)).as("by UTF-16 units").isPositive();
      assertThat(EncodingOrder.compare(circle, emoji)).as("by UTF-8 bytes").isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a$", "$#", "a$b"})
    void aTextOfTooFewPartsIsRefused(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.split(text, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$#z", "a$#z", "$$#z", "a$?#z", "a$e#z", "a$z#z", "$\uffff#z"})
    void anEscapeThatMeansNothingIsRefused(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.split(text, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b#z", "!#z", "a\0#z", "\"a\"#z", "$@\0#z"})
    void aCharacterThatIsAlwaysEscapedIsRefusedWhereItIsNot(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.split(text, 2));
    }

    @Test
    void aRefusalDoesNotRepeatTheText() {
      MappingException refusal =
          refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.split("secret$?#z", 2));

      assertThat(refusal.getMessage()).doesNotContain("secret");
    }
  }

  @Nested
  class Text {

    static Stream<Named<String>> loneSurrogates() {
      return Stream.of(
          Named.of("a high one alone", "\ud83d"),
          Named.of("a low one alone", "\ude00"),
          Named.of("a high one at the start", "\ud83dsecret"),
          Named.of("a low one at the start", "\ude00secret"),
          Named.of("a high one in the middle", "secret\ud83dsecret"),
          Named.of("a low one in the middle", "secret\ude00secret"),
          Named.of("a high one at the end", "secret\ud83d"),
          Named.of("a low one at the end", "secret\ude00"),
          Named.of("a reversed pair", "secret\ude00\ud83dsecret"),
          Named.of("a high one before a pair", "\ud83d\ud83d\ude00"),
          Named.of("a low one after a pair", "\ud83d\ude00\ude00"),
          Named.of("a high one after a pair", "\ud83d\ude00\ud83d"),
          Named.of("a high one behind 10,000 characters", "a".repeat(10_000) + "\ud83d"));
    }

    @ParameterizedTest
    @MethodSource("loneSurrogates")
    void aSurrogateWithoutItsPartnerIsRefused(String text) {
      MappingException refusal =
          refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.text("title", text));

      assertThat(refusal.getMessage()).contains("title").doesNotContain("secret");
    }

    @Test
    void anEmptyTextIsRefused() {
      MappingException refusal =
          refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.text("title", ""));

      assertThat(refusal).hasMessageContaining("title is part of a key and is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\0", "#", "$", "\ud83d\ude00", "a\u0301", "\u00e1", "\uffff"})
    void anyOtherTextStaysAsItIs(String text) {
      assertThat(FORMAT.text("title", text)).isEqualTo(text);
    }
  }

  @Nested
  class Integers {

    @ParameterizedTest
    @CsvSource({
      "0, 00000000000000000000",
      "1, 00000000000000000001",
      "42, 00000000000000000042",
      "9223372036854775807, 09223372036854775807",
      "-1, -9999999999999999998",
      "-2, -9999999999999999997",
      "-9223372036854775808, -0776627963145224191",
    })
    void haveTwentyCharactersThatSort(long value, String text) {
      assertThat(FORMAT.integer(value)).isEqualTo(text);
      assertThat(FORMAT.readInteger(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "-",
          "0",
          "42",
          "-1",
          "0000000000000000004",
          "000000000000000000042",
          "+0000000000000000042",
          " 0000000000000000042",
          "0000000000000000004a",
          "--000000000000000042",
          "0000000000-000000042",
          "\u06610000000000000000042",
          "0000000000000000004\u0662",
        })
    void areRefusedInAnotherForm(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.readInteger(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "09223372036854775808", // one above the greatest
          "99999999999999999999",
          "-9999999999999999999", // a negative zero
          "-0776627963145224190", // one below the least
          "-0000000000000000000",
        })
    void areRefusedOutsideOfSixtyFourBits(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.readInteger(text));
    }
  }

  @Nested
  class Decimals {

    @ParameterizedTest
    @CsvSource({
      "0, 1",
      "0.00, 1",
      "0E+2000, 1",
      "12.5, 2501125",
      "12.500, 2501125",
      "-12.5, 0498874~",
      "1, 25001",
      "1.0, 25001",
      "-1, 04998~",
      "100, 25021",
      "1E+2, 25021",
      "0.001, 24971",
      "1E-500, 20001",
      "1E+499, 29991",
      "-1E-500, 09998~",
      "-1E+499, 00008~",
      "9.99E+499, 2999999",
      "-9.99E+499, 0000000~",
    })
    void haveAnExponentAndDigitsThatSort(BigDecimal value, String text) {
      assertThat(FORMAT.decimal("price", value)).isEqualTo(text);
      assertThat(FORMAT.readDecimal(text)).isEqualByComparingTo(value);
    }

    @Test
    void sortByTheirValue() {
      List<String> texts =
          Stream.of(
                  "-9E+499", "-101", "-100", "-99.5", "-12.55", "-12.5", "-12", "-1", "-0.1",
                  "-1E-500", "0", "1E-500", "0.1", "1", "12", "12.5", "12.55", "99.5", "100", "101")
              .map(number -> FORMAT.decimal("price", new BigDecimal(number)))
              .toList();

      assertThat(texts).isSortedAccordingTo(EncodingOrder::compare).doesNotHaveDuplicates();
    }

    @Test
    void mayHaveThirtyEightDigits() {
      BigDecimal longest = new BigDecimal("1.2345678901234567890123456789012345678");

      assertThat(longest.precision()).isEqualTo(38);
      assertThat(FORMAT.readDecimal(FORMAT.decimal("price", longest))).isEqualTo(longest);
      assertThat(FORMAT.decimal("price", longest.setScale(100)))
          .isEqualTo(FORMAT.decimal("price", longest));
    }

    @Test
    void areRefusedPastThirtyEightDigits() {
      BigDecimal tooLong = new BigDecimal("1.23456789012345678901234567890123456789");

      MappingException refusal =
          refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.decimal("price", tooLong));

      assertThat(refusal.getMessage()).contains("price", "39").doesNotContain("123456789");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1E+500",
          "-1E+500",
          "9.9E-501",
          "-9.9E-501",
          "1E+2147483647",
          "1E-2147483647",
          "100E+2147483647",
          "-100E+2147483647",
          "12E+2147483647",
        })
    void areRefusedOutsideOfTheExponents(BigDecimal value) {
      MappingException refusal =
          refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.decimal("price", value));

      assertThat(refusal).hasMessageContaining("price");
    }

    @Test
    void areRefusedWhereTheScaleOfTheirDigitsAloneWouldNotFit() {
      BigDecimal extreme = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);

      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.decimal("price", extreme));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "0",
          "2",
          "~",
          "0~",
          "3",
          "12",
          "1~",
          "2501",
          "0498~",
          "2501125~",
          "0498874",
          "250a1",
          "25011\u0662",
          "2-011",
          "0498874~~",
          "-0498874~",
          "2501 125",
        })
    void areRefusedInAnotherForm(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.readDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "25000", // zero by another name
          "04999~",
          "25010125", // leading zeros
          "0498987~",
          "25011250", // trailing zeros
          "04988749~",
        })
    void areRefusedWhereTheSameNumberHasAnotherText(String text) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.readDecimal(text));
    }

    @Test
    void areRefusedWithMoreDigitsThanAreEverWritten() {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.readDecimal("2500" + "1".repeat(39)));
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.readDecimal("2500" + "1".repeat(10_000)));
    }
  }

  @Nested
  class Null {

    /// How a value of one type is written.
    interface Writing {

      String write(String component);
    }

    static Stream<Named<Writing>> writings() {
      return Stream.of(
          Named.of("text", component -> FORMAT.text(component, nothing())),
          Named.of("decimal", component -> FORMAT.decimal(component, nothing())),
          Named.of("instant", component -> FORMAT.instant(component, nothing())),
          Named.of("date", component -> FORMAT.date(component, nothing())),
          Named.of("uuid", component -> FORMAT.uuid(component, nothing())),
          Named.of("constant", component -> FORMAT.constant(component, nothing())));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
      return null;
    }

    @ParameterizedTest
    @MethodSource("writings")
    void isRefusedAndTheComponentNamed(Writing writing) {
      MappingException refusal = refused(ErrorCode.KEY_VALUE_REFUSED, () -> writing.write("dueAt"));

      assertThat(refusal).hasMessageContaining("dueAt is part of a key and is null");
    }
  }

  @Nested
  class OtherValues {

    @Test
    void aUuidIsInLowerCase() {
      UUID uuid = UUID.fromString("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6");

      assertThat(FORMAT.uuid("id", uuid)).isEqualTo("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    }

    private enum Status {
      OPEN {
        @Override
        public String toString() {
          return "open to all";
        }
      },
      DONE
    }

    @Test
    void aConstantIsItsNameWhateverItsText() {
      assertThat(FORMAT.constant("status", Status.OPEN)).isEqualTo("OPEN");
      assertThat(FORMAT.constant("status", Status.DONE)).isEqualTo("DONE");
      assertThat(FORMAT.constant("status", TimeUnit.DAYS)).isEqualTo("DAYS");
    }
  }
}
