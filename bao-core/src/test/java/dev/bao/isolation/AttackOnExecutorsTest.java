package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantExecutors;
import dev.bao.tenant.TenantId;
import dev.bao.tenant.TenantPrincipal;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Work that one tenant describes and another one's thread hands over.
class AttackOnExecutorsTest extends Attack {

  @BeforeEach
  void giveMalloryTheSameId() {
    in(mallory, () -> tasks.create(t -> task(t, "1").title("Mallory's")));
    remember();
  }

  @Test
  void aTaskOfATenantsExecutorIsThatTenantsWhoeverHandsItOver() {
    Executor mallorys = in(mallory, () -> TenantExecutors.ofTenant((Executor) Runnable::run));
    CompletableFuture<String> title = new CompletableFuture<>();

    TenantContext.runWithTenant(
        victim, () -> mallorys.execute(() -> title.complete(tasks.get("1").title())));

    assertThat(title.join()).isEqualTo("Mallory's");
  }

  @Test
  void aStageThatAnotherTenantsThreadHandsOverIsRefused() {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      ExecutorService ofCaller = TenantExecutors.ofCaller(pool);
      CompletableFuture<String> id = new CompletableFuture<>();
      CompletableFuture<Task> found = in(mallory, () -> id.thenApplyAsync(tasks::get, ofCaller));

      in(victim, () -> id.complete("1"));

      assertThatThrownBy(found::join).hasRootCauseInstanceOf(ConfigurationException.class);
    }
  }

  @Test
  void aScopeWithinAScopeHasNotTheClaimsOfTheOuterOne() {
    TenantPrincipal outer =
        new TenantPrincipal(TenantId.of(mallory), Optional.of("mallory"), Map.of("role", "admin"));

    TenantPrincipal inner =
        TenantContext.<TenantPrincipal, RuntimeException>callWithPrincipal(
            outer, () -> in(victim, TenantContext::currentPrincipal));

    assertThat(inner).isEqualTo(TenantPrincipal.of(TenantId.of(victim)));
  }

  @Test
  void aBaoOfOneTenantDoesNotWorkInTheScopeOfAnother() {
    Bao single = Bao.builder().client(http.client()).table(TABLE).singleTenant(victim).build();
    TaskRepository theirs = new TaskRepository(single);

    assertThat(theirs.get("1").title()).isEqualTo(SECRET);
    refused(ErrorCode.TENANT_INVALID, () -> theirs.find("1"));
    refused(ErrorCode.TENANT_INVALID, () -> theirs.delete("1").execute());
    refused(
        ErrorCode.TENANT_INVALID,
        () -> single.client().getItem(r -> r.tableName(TABLE).key(secretKey())));
  }
}
