package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.Draft;
import dev.bao.tracker.DraftRepository;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the ids of records and versions are made of.
class UlidsTest extends LifecycleTest {

  private static final String FIRST = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

  private Bao bao(@Nullable Supplier<String> maker) {
    return Bao.builder().client(http.client()).table(LocalTable.NAME).ulids(given(maker)).build();
  }

  @SuppressWarnings("NullAway")
  private static Supplier<String> given(@Nullable Supplier<String> maker) {
    return maker;
  }

  @Test
  void areTheIdsOfRecordsAndVersionsThatAreTexts() {
    Bao withIds = bao(() -> FIRST);

    assertThat(new DocumentRepository(withIds).build(d -> d.author("ada").title("x")).documentId())
        .isEqualTo(FIRST);
    assertThat(new DraftRepository(withIds).create(new Draft("plan", "x", "")).version())
        .isEqualTo(FIRST);
  }

  @Test
  void areNotTheIdsOfWrites() {
    new DraftRepository(bao(() -> FIRST)).create(new Draft("plan", "x", ""));

    assertThat(text(rawItem(), "_w")).hasSize(26).isNotEqualTo(FIRST);
  }

  @Test
  void areRefusedWhereTheyAreNone() {
    DraftRepository withIds = new DraftRepository(bao(() -> "plan-1"));

    assertThatThrownBy(() -> withIds.create(new Draft("plan", "x", "")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("ulids(..) gave what is no ULID");
    assertThat(http.operations()).isEmpty();
    assertThatThrownBy(() -> bao(null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("ulids(..) is null");
  }
}
