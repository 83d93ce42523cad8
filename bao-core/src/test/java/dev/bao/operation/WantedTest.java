package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.key.ItemKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ids of which some have one key: 1.0 and 1.00 are two ids of one item.
class WantedTest {

  private final Wanted<BigDecimal, String> wanted =
      new Wanted<>(
          numbers("2", "1.0", "3", "1.00", "3.0", "2", "1.00", "1"),
          UnaryOperator.identity(),
          id -> new ItemKey("acme#n#" + id.stripTrailingZeros(), "n"));

  private static List<BigDecimal> numbers(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  @Test
  void areReadOnceInTheOrderInWhichTheyWereAskedFor() {
    assertThat(wanted.keys())
        .extracting(ItemKey::partition)
        .containsExactly("acme#n#2", "acme#n#1", "acme#n#3");
  }

  @Test
  void eachGetTheRecordOfTheirItemAtTheirOwnPlace() {
    wanted.answer("two");
    wanted.answer("one");
    wanted.answer("three");

    Found<BigDecimal, String> found = wanted.result();

    assertThat(found.byId().sequencedKeySet())
        .containsExactlyElementsOf(numbers("2", "1.0", "3", "1.00", "3.0", "1"));
    assertThat(found.byId().sequencedValues())
        .containsExactly("two", "one", "three", "one", "three", "one");
    assertThat(found.records()).containsExactly("two", "one", "three");
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void areMissingOnceEachWhereThereIsNoItem() {
    wanted.answer("two");
    wanted.answer(null);
    wanted.answer("three");

    Found<BigDecimal, String> found = wanted.result();

    assertThat(found.missing()).containsExactlyElementsOf(numbers("1.0", "1.00", "1"));
    assertThat(found.records()).containsExactly("two", "three");
    assertThat(found.isComplete()).isFalse();
  }
}
