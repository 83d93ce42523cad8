package dev.bao.startup.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.startup.Children;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What processes need of memory, each in a virtual machine of its own.
@Tag("growth")
class HeapTest {

  private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");
  private static final long MEGABYTE = 1 << 20;

  /// Of a megabyte.
  private static final long KILOBYTES = 1 << 10;

  @Test
  void aStreamOfAMillionItemsRunsIn64Megabytes() throws IOException {
    List<String> lines = Children.run(SMALL, LongStream.class, "1000000", "stream");

    System.out.println("stream: " + lines);
    assertThat(lines).singleElement().asString().startsWith("read 1000000 heap 6");
  }

  /// The bound is one: the same items do not fit into it.
  @Test
  void aListOfAMillionItemsDoesNot() {
    assertThatThrownBy(() -> Children.run(SMALL, LongStream.class, "1000000", "list"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ended with 3");
  }

  /// The heap has its size from the start on, so that the resident set tells what lies outside of
  /// it: by 100,000 tenants all code is compiled.
  @Test
  void doesNotGrowWithTheNumberOfTenants() throws IOException {
    List<String> fixed = List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC");
    List<String> lines =
        Children.run(fixed, ManyTenants.class, "1000", "10000", "100000", "1000000");

    System.out.println("tenants: " + lines);
    List<Long> used = numbers(lines, "bytes");
    List<Long> resident = numbers(lines, "resident");
    assertThat(used).hasSize(4);
    // Between them lie 990,000 tenants: a single reference for each would be four times as much.
    assertThat(used.getLast() - used.get(1)).isLessThan(MEGABYTE);
    // And 900,000 between these: less than ten bytes each.
    assertThat(resident.getLast() - resident.get(2)).isLessThan(8 * KILOBYTES);
  }

  private static List<Long> numbers(List<String> lines, String what) {
    return lines.stream()
        .map(Pattern.compile("tenants .*\\b" + what + " (\\d+).*")::matcher)
        .filter(Matcher::matches)
        .map(each -> Long.valueOf(each.group(1)))
        .toList();
  }
}
