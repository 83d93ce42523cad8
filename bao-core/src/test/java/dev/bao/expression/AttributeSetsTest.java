package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeSetsTest {

  /// @param attributes few, so that many are hit twice
  /// @param removed whether each is removed, where it is not set
  @Property
  void areAMapInTheOrderInWhichTheyWereAdded(
      @ForAll @Size(max = 40) List<@IntRange(max = 11) Integer> attributes,
      @ForAll @Size(40) List<Boolean> removed) {
    AttributeSets sets = new AttributeSets();
    Map<String, AttributeValue> expected = new LinkedHashMap<>();
    for (int i = 0; i < attributes.size(); i++) {
      String attribute = "a" + attributes.get(i);
      AttributeValue value = AttributeValue.createN("" + i);
      if (removed.get(i)) {
        sets.remove(attribute);
        expected.remove(attribute);
      } else if (expected.containsKey(attribute)) {
        sets.put(attribute, value);
        expected.put(attribute, value);
      } else {
        sets.add(attribute, value);
        expected.put(attribute, value);
      }
    }

    AttributeSets copy = sets.copy();
    assertSame(sets, expected);
    assertSame(copy, expected);
    copy.put("b", AttributeValue.createN("1"));
    assertSame(sets, expected);
  }

  private static void assertSame(AttributeSets sets, Map<String, AttributeValue> expected) {
    Map<String, AttributeValue> seen = new LinkedHashMap<>();
    sets.forEach(seen::put);
    assertThat(List.copyOf(seen.entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
    assertThat(sets.size()).isEqualTo(expected.size());
    assertThat(sets.isEmpty()).isEqualTo(expected.isEmpty());
    IntStream.rangeClosed(0, 12)
        .mapToObj(number -> "a" + number)
        .forEach(attribute -> {
          assertThat(sets.has(attribute)).isEqualTo(expected.containsKey(attribute));
          assertThat(sets.value(attribute)).isEqualTo(expected.get(attribute));
        });
  }
}
