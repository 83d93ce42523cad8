package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.LabelKeys;
import dev.bao.tracker.LabelSchema;
import dev.bao.tracker.WorkEntryKeys;
import dev.bao.tracker.WorkEntrySchema;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Ids of items whose keys are made of several components.
class CompositeKeyPropertyTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));
  private static final WorkEntrySchema ENTRIES = new WorkEntrySchema(KeyFormat.STANDARD);
  private static final LabelSchema LABELS = new LabelSchema(KeyFormat.STANDARD);

  @Property
  void theKeyOfAnIdIsTheKeyThatTheIdIsOf(@ForAll("texts") List<String> texts) {
    unlessTooLong(() -> {
      ItemKey key = entry(texts);

      assertThat(ENTRIES.keyOfId(ACME, ENTRIES.idOf(ACME, key))).isEqualTo(key);
    });
  }

  @Property
  void theKeyOfAnIdInAModelPartitionIsTheKeyThatTheIdIsOf(@ForAll("texts") List<String> texts) {
    unlessTooLong(() -> {
      ItemKey key = LabelKeys.item(ACME, texts.get(0), texts.get(1));

      assertThat(key.partition()).isEqualTo("acme#label");
      assertThat(LABELS.keyOfId(ACME, LABELS.idOf(ACME, key))).isEqualTo(key);
    });
  }

  @Property
  void differentValuesHaveDifferentIds(
      @ForAll("texts") List<String> texts, @ForAll("texts") List<String> others) {
    unlessTooLong(() -> {
      String id = ENTRIES.idOf(ACME, entry(texts));
      String other = ENTRIES.idOf(ACME, entry(others));

      assertThat(id.equals(other)).isEqualTo(texts.equals(others));
    });
  }

  private static ItemKey entry(List<String> texts) {
    return WorkEntryKeys.item(ACME, texts.get(0), texts.get(1), texts.get(2), texts.get(3));
  }

  /// Some of the texts are longer than any key.
  private static void unlessTooLong(Runnable check) {
    try {
      check.run();
    } catch (MappingException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.KEY_TOO_LONG);
    }
  }

  @Provide
  static Arbitrary<List<String>> texts() {
    return new HostileText().get().list().ofSize(4);
  }
}
