package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void namesEachIndexAndItsKeyByTheSlot(int slot) {
    assertThat(TableLayout.index(slot)).isEqualTo("gsi" + slot);
    assertThat(TableLayout.indexPartitionKey(slot)).isEqualTo("_gsi" + slot + "_pk");
    assertThat(TableLayout.indexSortKey(slot)).isEqualTo("_gsi" + slot + "_sk");
  }

  @Test
  void hasNoOtherIndex() {
    for (int slot : new int[] {0, TableLayout.INDEXES + 1}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> TableLayout.index(slot));
    }
  }
}
