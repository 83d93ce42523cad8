package dev.bao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.key.ItemKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeyMapTest {

  private static final AttributeValue PARTITION = AttributeValue.createS("acme#t#1");
  private static final AttributeValue SORT = AttributeValue.createS("t");

  private final Map<String, AttributeValue> key = Encode.key(new ItemKey("acme#t#1", "t"));

  @Test
  void isAMapOfTheTwoAttributes() {
    assertThat(key).isEqualTo(Map.of("_pk", PARTITION, "_sk", SORT)).hasSize(2);
    assertThat(key).hasSameHashCodeAs(Map.of("_pk", PARTITION, "_sk", SORT));
    assertThat(key.get("_pk")).isEqualTo(PARTITION);
    assertThat(key.get("_sk")).isEqualTo(SORT);
    assertThat(key.keySet()).containsExactlyInAnyOrder("_pk", "_sk");
    assertThat(key).containsOnlyKeys("_pk", "_sk").doesNotContainKey("_model");
    assertThat(key.get("_model")).isNull();
  }

  @Test
  void isGoneThroughAsItIsRead() {
    Map<String, AttributeValue> seen = new LinkedHashMap<>();
    key.forEach(seen::put);

    assertThat(seen).isEqualTo(key);
    assertThat(new LinkedHashMap<>(key)).isEqualTo(key);
  }

  @Test
  void doesNotChange() {
    assertThatThrownBy(() -> key.put("_pk", SORT)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> key.entrySet().clear()).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> key.entrySet().iterator().next().setValue(SORT))
        .isInstanceOf(RuntimeException.class);
  }
}
