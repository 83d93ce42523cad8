package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateTextPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Property
  void areIsoTextThatReadsBack(@ForAll("dates") LocalDate value) {
    String text = TimeText.write("due", value);

    assertThat(text).hasSize(10).isEqualTo(value.toString());
    assertThat(LocalDate.parse(text)).isEqualTo(value);
    assertThat(KeyFormat.STANDARD.date("due", value)).isEqualTo(text);
  }

  @Property
  void keepTheOrder(@ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
    keepTheOrderOf(one, other);
  }

  @Property
  void keepTheOrderOfNeighbours(
      @ForAll("dates") LocalDate one, @ForAll @IntRange(min = -400, max = 400) int days) {
    LocalDate other = one.plusDays(days);

    if (other.getYear() >= 0 && other.getYear() <= 9999) {
      keepTheOrderOf(one, other);
    }
  }

  private void keepTheOrderOf(LocalDate one, LocalDate other) {
    assertThat(EncodingOrder.compare(TimeText.write("due", one), TimeText.write("due", other)))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
