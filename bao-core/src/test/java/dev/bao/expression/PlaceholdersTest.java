package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlaceholdersTest {

  @Property
  void areAMapInTheOrderInWhichTheyWereAdded(@ForAll @IntRange(max = 40) int count) {
    Placeholders<String> placeholders = new Placeholders<>(new String[4]);
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      placeholders.add("#n" + i, "name" + i);
      expected.put("#n" + i, "name" + i);
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
