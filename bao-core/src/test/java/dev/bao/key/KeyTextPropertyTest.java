package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyTextPropertyTest {

  @Property
  void aTextIsTakenAsItIsWhereUtf8CanHoldItAndElseRefused(@ForAll("utf16") String text) {
    boolean canBeHeld = StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.isEmpty();

    if (canBeHeld) {
      assertThat(KeyFormat.STANDARD.text("name", text)).isEqualTo(text);
    } else {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> KeyFormat.STANDARD.text("name", text));
    }
  }

  @Property
  void hostileTextIsTakenAsItIs(@ForAll(supplier = HostileText.class) String text) {
    assertThat(KeyFormat.STANDARD.text("name", text)).isEqualTo(text);
  }

  @Property
  void bytesAreCountedAsUtf8HasThem(@ForAll(supplier = HostileText.class) String text) {
    assertThat(KeyText.utf8Length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }

  /// Any sequence of UTF-16 units, half of them surrogates.
  @Provide
  static Arbitrary<String> utf16() {
    Arbitrary<Character> units =
        Arbitraries.oneOf(
            Arbitraries.chars().range(Character.MIN_SURROGATE, Character.MAX_SURROGATE),
            Arbitraries.of('\ud83d', '\ude00'),
            Arbitraries.of('\ud83d', '\ude00', 'a', '\0', '\ud7ff', '\ue000'));
    return units
        .list()
        .ofMaxSize(6)
        .map(list -> {
          StringBuilder text = new StringBuilder();
          list.forEach(text::append);
          return text.toString();
        });
  }
}
