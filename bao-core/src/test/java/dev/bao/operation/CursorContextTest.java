package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.expression.Condition;
import dev.bao.guard.Guard;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.read.ScopeSettings;
import dev.bao.seal.MasterKey;
import dev.bao.seal.Seal;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each thing that a cursor is bound to is bound by itself, also where another one implies it: the
/// partitions hold the tenant, the model and the index, in a form that a key format may change.
class CursorContextTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));
  private static final KeySpace GLOBEX = new KeySpace(KeyFormat.STANDARD, TenantId.of("globex"));
  private static final TableAccess ACCESS =
      new TableAccess(
          new Guard(LocalTable.client(), "t"),
          "t",
          _ -> {},
          (_, _) -> {},
          Duration.ofSeconds(1),
          new ScopeSettings(Duration.ZERO, 0, false),
          Clock.systemUTC(),
          new Seal(List.of(new MasterKey("k", new byte[32])), null),
          () -> "");
  private static final ModelAccess<Task> TASKS =
      new ModelAccess<>(ACCESS, new TaskSchema(KeyFormat.STANDARD));
  private static final QuerySpec SPEC = QuerySpec.of(1, List.of("a"));
  private static final byte[] BOUND = CursorContext.of(ACME, TASKS, SPEC);

  private static byte[] filtered(Condition<Task> filter) {
    return CursorContext.of(ACME, TASKS, SPEC.withFilter(filter));
  }

  @Test
  void hasTheTenantTheModelTheIndexTheDirectionAndThePartitions() {
    assertThat(CursorContext.of(ACME, TASKS, SPEC)).isEqualTo(BOUND);
    assertThat(CursorContext.of(GLOBEX, TASKS, SPEC)).isNotEqualTo(BOUND);
    assertThat(CursorContext.of(ACME, TASKS, QuerySpec.of(2, List.of("a")))).isNotEqualTo(BOUND);
    assertThat(CursorContext.of(ACME, TASKS, QuerySpec.of(1, List.of("b")))).isNotEqualTo(BOUND);
    assertThat(CursorContext.of(ACME, TASKS, SPEC.withForward(false))).isNotEqualTo(BOUND);
    assertThat(
            CursorContext.of(
                ACME, new ModelAccess<>(ACCESS, new ProjectSchema(KeyFormat.STANDARD)), SPEC))
        .isNotEqualTo(BOUND);
  }

  @Test
  void hasTheFilterWithItsNamesAndValues() {
    byte[] hatch = filtered(TaskAttributes.TITLE.eq("Hatch"));

    assertThat(filtered(TaskAttributes.TITLE.eq("Hatch"))).isEqualTo(hatch);
    assertThat(hatch).isNotEqualTo(BOUND);
    assertThat(filtered(TaskAttributes.TITLE.eq("hatch"))).isNotEqualTo(hatch);
    assertThat(filtered(TaskAttributes.TITLE.ne("Hatch"))).isNotEqualTo(hatch);
    assertThat(filtered(TaskAttributes.PROJECT_ID.eq("Hatch"))).isNotEqualTo(hatch);
  }
}
