package dev.bao.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionWriterTest {

  private final ExpressionWriter writer = new ExpressionWriter();

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 100})
  void givesEachNameOnePlaceholderHoweverManyThereAre(int names) {
    for (int i = 0; i < names; i++) {
      writer.name("a" + i);
    }

    for (int i = 0; i < names; i++) {
      assertThat(writer.name("a" + i)).isEqualTo("#n" + i);
    }
    assertThat(writer.names()).hasSize(names).containsEntry("#n" + (names - 1), "a" + (names - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 7, 8, 20})
  void keepsANameApartFromTheKeyOfAMapWithTheSameText(int namesBefore) {
    for (int i = 0; i < namesBefore; i++) {
      writer.name("a" + i);
    }
    String entry = writer.path(DocumentPath.of("map").entry("same"));

    String name = writer.name("same");

    assertThat(entry).endsWith(".#k" + (namesBefore + 1));
    assertThat(name).isEqualTo("#n" + (namesBefore + 2));
    assertThat(writer.name("same")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8})
  void keepsThePlaceholderThatANameWasGiven(int namesBefore) {
    for (int i = 0; i < namesBefore; i++) {
      writer.name("a" + i);
    }

    writer.name("_pk", "#pk");

    assertThat(writer.name("_pk")).isEqualTo("#pk");
    assertThat(writer.names()).containsEntry("#pk", "_pk");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 31, 32, 40})
  void asksForAnItemBehindWhateverNames(int namesBefore) {
    for (int i = 0; i < namesBefore; i++) {
      writer.name("a" + i);
    }

    String condition = writer.condition(ItemCondition.exists());

    assertThat(condition).isEqualTo("attribute_exists(#n" + namesBefore + ")");
    assertThat(writer.names()).containsEntry("#n" + namesBefore, "_pk");
  }

  @Test
  void asksForAnItemByAPlaceholderOfOnesOwn() {
    writer.name("_pk", "#pk");

    assertThat(writer.condition(ItemCondition.exists())).isEqualTo("attribute_exists(#pk)");
  }
}
