package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortTextTest {

  @Test
  void nothingIsBeforeTheEmptyText() {
    assertThat(SortText.before("")).isEmpty();
  }

  @Test
  void theOneBeforeATextThatEndsWithNulIsWithoutIt() {
    assertThat(SortText.before("a\0")).isEqualTo("a");
  }

  @Test
  void surrogatesAreNoCharactersThatComeBeforeOrAfter() {
    assertThat(SortText.before("\ue000")).startsWith("\ud7ff").hasSizeGreaterThan(1);
    String full = "a".repeat(KeySpace.MAX_SORT_BYTES - 3);
    assertThat(SortText.after(full + "\ud7ff")).isEqualTo(full + "\ue000");
  }

  @Test
  void theLastTextThatStartsWithOneFillsTheLastBytes() {
    String start = "a".repeat(KeySpace.MAX_SORT_BYTES - 7);

    assertThat(SortText.lastWith(start)).isEqualTo(start + "\udbff\udfff\uffff");
    assertThat(SortText.lastWith(start + "a")).isEqualTo(start + "a\udbff\udfff\u07ff");
    assertThat(SortText.lastWith(start + "aa")).isEqualTo(start + "aa\udbff\udfff\u007f");
    assertThat(SortText.lastWith(start + "aaa")).isEqualTo(start + "aaa\udbff\udfff");
  }

  @Test
  void aTextIsTooLongPastTheLimitInBytes() {
    String longest = "\u00e9".repeat(KeySpace.MAX_SORT_BYTES / 2);

    assertThat(SortText.isTooLong(longest)).isFalse();
    assertThat(SortText.isTooLong(longest + "a")).isTrue();
  }

  @Test
  void aTextIsEqualToItselfAndBehindItsStart() {
    assertThat(SortText.compare("ab", "ab")).isZero();
    assertThat(SortText.compare("a", "ab")).isNegative();
    assertThat(SortText.compare("ab", "a")).isPositive();
  }
}
