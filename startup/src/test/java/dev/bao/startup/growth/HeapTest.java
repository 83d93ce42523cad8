package dev.bao.startup.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.startup.Children;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What processes need of their heap, each in a virtual machine of its own.
@Tag("growth")
class HeapTest {

  private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");
  private static final long MEGABYTE = 1 << 20;

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

  @Test
  void doesNotGrowWithTheNumberOfTenants() throws IOException {
    List<String> lines =
        Children.run(List.of("-Xmx256m"), ManyTenants.class, "1000", "10000", "100000", "1000000");

    System.out.println("tenants: " + lines);
    List<Long> used =
        lines.stream()
            .map(Pattern.compile("tenants \\d+ bytes (\\d+)")::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(each -> Long.valueOf(each.group(1)))
            .toList();
    assertThat(used).hasSize(4);
    // Between them lie 990,000 tenants: a single reference for each would be four times as much.
    assertThat(used.getLast() - used.get(1)).isLessThan(MEGABYTE);
  }
}
