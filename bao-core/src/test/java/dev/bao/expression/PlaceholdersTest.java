package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  private static final List<String> NUMBERED =
      IntStream.range(0, 20).mapToObj(number -> "#n" + number).toList();

  /// @param named the numbers whose placeholders have names of their own
  /// @param numbered how many are added at once before
  @Property
  void areAMapInTheOrderInWhichTheyWereAdded(
      @ForAll @IntRange(max = 20) int numbered,
      @ForAll @IntRange(max = 40) int count,
      @ForAll @Size(max = 4) Set<@IntRange(max = 39) Integer> named) {
    Placeholders<String> placeholders = new Placeholders<>(NUMBERED, new String[4]);
    Map<String, String> expected = new LinkedHashMap<>();
    String[] first = new String[numbered + 2];
    Arrays.setAll(first, i -> "name" + i);
    placeholders.addNumbered(first, numbered);
    for (int i = 0; i < numbered; i++) {
      expected.put("#n" + i, "name" + i);
      assertThat(placeholders.isNumbered(i)).isTrue();
    }
    for (int i = numbered; i < numbered + count; i++) {
      String placeholder = (named.contains(i) ? "#own" : "#n") + i;
      placeholders.add(placeholder, "name" + i);
      expected.put(placeholder, "name" + i);
      assertThat(placeholders.placeholder(i)).isEqualTo(placeholder);
      assertThat(placeholders.meaning(i)).isEqualTo("name" + i);
      assertThat(placeholders.isNumbered(i)).isEqualTo(!named.contains(i) && i < NUMBERED.size());
    }

    int size = numbered + count;
    assertThat(placeholders).isEqualTo(expected).hasSize(size);
    assertThat(List.copyOf(placeholders.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    assertThat(List.copyOf(placeholders.values())).isEqualTo(List.copyOf(expected.values()));
    List<String> seen = new ArrayList<>();
    placeholders.forEach((placeholder, name) -> seen.add(placeholder + name));
    assertThat(seen).hasSize(size);
    expected.forEach((placeholder, name) -> {
      assertThat(placeholders.get(placeholder)).isEqualTo(name);
      assertThat(seen).contains(placeholder + name);
    });
    assertThat(placeholders.get("#n" + size)).isNull();
    assertThat(placeholders.isEmpty()).isEqualTo(size == 0);
  }

  @Test
  void areNumberedOnlyWhereThereAreNoneYetAndNumbersEnough() {
    Placeholders<String> placeholders = new Placeholders<>(NUMBERED, new String[4]);
    assertThatThrownBy(() -> placeholders.addNumbered(new String[30], 21))
        .isInstanceOf(IllegalStateException.class);
    placeholders.add("#n0", "name");

    assertThatThrownBy(() -> placeholders.addNumbered(new String[] {"other"}, 1))
        .isInstanceOf(IllegalStateException.class);
    assertThat(placeholders).containsExactly(Map.entry("#n0", "name"));
  }
}
