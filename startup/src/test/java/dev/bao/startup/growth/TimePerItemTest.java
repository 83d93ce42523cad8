package dev.bao.startup.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.startup.Children;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The time of an item does not grow with the number of items.
@Tag("growth")
class TimePerItemTest {

  /// The heap has its size from the start on, and its pages are touched. A heap that has to grow
  /// for what is given back pays each page of it to the system, a fault of 12 us on the machine
  /// where this was looked into: more than the items themselves took.
  private static final List<String> FIXED = List.of("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch");

  /// The time of an item of a million may be so many times that of an item of a thousand. Over
  /// three powers of ten any growth with the number would be far more, and machines are shared.
  private static final double TOLERANCE = 1.5;

  @ParameterizedTest
  @EnumSource
  void staysFlatFromAThousandItemsToAMillion(Reading reading) throws IOException {
    List<String> lines =
        Children.run(
            FIXED, TimePerItem.class, reading.name(), "1000", "10000", "100000", "1000000");

    System.out.println(reading + ", ns of an item: " + lines);
    assertThat(lines).hasSize(4);
    assertThat(nanos(lines.getLast())).isLessThan(nanos(lines.getFirst()) * TOLERANCE);
  }

  private static double nanos(String line) {
    return Double.parseDouble(line.substring(line.indexOf(' ') + 1));
  }
}
