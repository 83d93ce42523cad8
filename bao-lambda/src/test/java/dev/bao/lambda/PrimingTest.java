package dev.bao.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.error.ConfigurationException;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class PrimingTest {

  private final List<String> platformCalls = new CopyOnWriteArrayList<>();

  private Bao bao(String table) {
    return Bao.builder()
        .client(DynamoDbLocal.shared().client())
        .table(table)
        .onPlatformCall((_, operation) -> platformCalls.add(operation))
        .build();
  }

  @Test
  void doesNothingBeforeTheSnapshot() {
    Priming.of(bao("bao-priming-none"))
        .reading("priming", () -> platformCalls.add("read"))
        .register();

    assertThat(platformCalls).isEmpty();
  }

  @Test
  void readsTheTableAndThenAsTheTenantThatIsNamed() {
    Bao bao = bao("bao-priming");
    bao.table().createIfMissing();
    platformCalls.clear();

    Priming.of(bao)
        .reading("priming", () -> platformCalls.add(TenantContext.currentTenant().value()))
        .run();

    assertThat(platformCalls)
        .containsExactly("DescribeTable", "DescribeTimeToLive", "GetItem", "priming");
    assertThat(TenantContext.find()).isEmpty();
  }

  @Test
  void failsTheSnapshotWhereTheTableIsNotThere() {
    assertThatThrownBy(() -> Priming.of(bao("bao-priming-missing")).run())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("BAO-8003");
  }

  /// A context of CRaC holds its resources weakly.
  @Test
  void isHeldUntilTheSnapshot() {
    List<String> calls = new ArrayList<>();

    SnapshotHook.register(() -> calls.add("called"));
    SnapshotHook.kept().getLast().beforeCheckpoint(Core.getGlobalContext());

    assertThat(calls).containsExactly("called");
  }
}
