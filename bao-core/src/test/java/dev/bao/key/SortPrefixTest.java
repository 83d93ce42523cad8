package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortPrefixTest {

  private static final KeyFormat FORMAT = KeyFormat.STANDARD;
  private static final SortPrefix NONE = SortPrefix.none(FORMAT);

  @Test
  void ofNoPartIsEmpty() {
    assertThat(SortPrefix.none(FORMAT)).isEqualTo(NONE);
    assertThat(NONE.isEmpty()).isTrue();
    assertThat(NONE.start()).isEmpty();
    assertThat(NONE.at("B1")).isEqualTo("B1");
  }

  @Test
  void hasItsPartsAsAJoinedKeyHasThem() {
    SortPrefix prefix = NONE.with("a#b").with("c");

    assertThat(prefix.isEmpty()).isFalse();
    assertThat(prefix.start()).isEqualTo("a$cb#c#");
    assertThat(prefix.at("d#e")).isEqualTo(FORMAT.join("a#b", "c", "d#e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\0", "#", "\uffff", "\ud83d\ude00"})
  void hasAllThatStartSoBetweenItsBounds(String last) {
    SortPrefix prefix = NONE.with("a");

    String key = FORMAT.join("a", last);

    assertThat(EncodingOrder.compare(prefix.start(), key)).isNotPositive();
    assertThat(EncodingOrder.compare(key, prefix.end())).isNegative();
  }

  @Test
  void hasNothingElseBetweenItsBounds() {
    SortPrefix prefix = NONE.with("a");

    for (String part : List.of("a\0", "a!", "a#", "a$", "a%", "aa", "A", "`", "b")) {
      String key = FORMAT.join(part, "z");
      assertThat(
              EncodingOrder.compare(prefix.start(), key) <= 0
                  && EncodingOrder.compare(key, prefix.end()) <= 0)
          .as(part)
          .isFalse();
    }
  }

  @Test
  void startsTheNextPartWithTheTextAsAJoinedKeyHasIt() {
    SortPrefix prefix = NONE.with("a");

    assertThat(prefix.startingWith("b")).isEqualTo("a#b");
    assertThat(prefix.startingWith("b#")).isEqualTo("a#b$c");
    assertThat(prefix.startingWith("")).isEqualTo("a#");
  }
}
