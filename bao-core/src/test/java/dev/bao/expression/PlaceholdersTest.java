package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlaceholdersTest {

  private static final List<String> NUMBERED =
      IntStream.range(0, 20).mapToObj(number -> "#n" + number).toList();

  /// @param named the numbers whose placeholders have names of their own
  @Property
  void areAMapInTheOrderInWhichTheyWereAdded(
      @ForAll @IntRange(max = 40) int count,
      @ForAll @Size(max = 4) Set<@IntRange(max = 39) Integer> named) {
    Placeholders<String> placeholders = new Placeholders<>(NUMBERED, new String[4]);
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String placeholder = (named.contains(i) ? "#own" : "#n") + i;
      placeholders.add(placeholder, "name" + i);
      expected.put(placeholder, "name" + i);
      assertThat(placeholders.placeholder(i)).isEqualTo(placeholder);
      assertThat(placeholders.meaning(i)).isEqualTo("name" + i);
    }

    assertThat(placeholders).isEqualTo(expected).hasSize(count);
    assertThat(List.copyOf(placeholders.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    assertThat(List.copyOf(placeholders.values())).isEqualTo(List.copyOf(expected.values()));
    List<String> seen = new ArrayList<>();
    placeholders.forEach((placeholder, name) -> seen.add(placeholder + name));
    assertThat(seen).hasSize(count);
    expected.forEach((placeholder, name) -> {
      assertThat(placeholders.get(placeholder)).isEqualTo(name);
      assertThat(seen).contains(placeholder + name);
    });
    assertThat(placeholders.get("#n" + count)).isNull();
    assertThat(placeholders.isEmpty()).isEqualTo(count == 0);
  }
}
