package dev.bao.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

  @ParameterizedTest
  @EnumSource
  void writesTheSameItemInAllWays(Shape shape) {
    for (Way<?> way : shape.ways()) {
      assertThat(way.write()).as(way.name()).isEqualTo(way.item());
    }
  }

  /// Compared as items, since a bean and an array have no equality of their own.
  @ParameterizedTest
  @EnumSource
  void readsTheSameValueInAllWays(Shape shape) {
    for (Way<?> way : shape.ways()) {
      assertThat(readAndWritten(way)).as(way.name()).isEqualTo(way.item());
    }
  }

  private static <T> Object readAndWritten(Way<T> way) {
    return way.codec().write(way.read());
  }
}
