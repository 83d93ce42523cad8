package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.tenant.Registration;
import dev.bao.tenant.TenantContext;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// What one request leaves behind on a thread that serves the next one.
@Isolated("the permission holds for every thread of the process")
class AttackOnPooledThreadsTest extends Attack {

  @Test
  void aThreadSettingIsRefusedUnlessItIsAllowed() {
    refusedHere(ErrorCode.THREAD_TENANT_OFF, () -> TenantContext.setCurrentTenant(victim));
    refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"));
  }

  @Test
  void aThreadSettingThatWasLeftBehindIsNotTheNextRequests() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      try (Registration _ = TenantContext.allowThreadTenant()) {
        pool.submit(this::leaveBehind).get();
        // A scope counts before what was left behind.
        pool.submit(() -> in(mallory, () -> assertThat(tasks.find("1")).isEmpty())).get();
      }
      http.operations().clear();
      pool.submit(() -> refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"))).get();
      try (Registration _ = TenantContext.allowThreadTenant()) {
        pool.submit(() -> refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"))).get();
      }
    }
  }

  private void leaveBehind() {
    Registration forgotten = TenantContext.setCurrentTenant(victim);
    assertThat(forgotten).isNotNull();
    assertThat(tasks.find("1")).isPresent();
  }

  @Test
  void aThreadSettingIsNotThatOfAnotherThread() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor();
        Registration _ = TenantContext.allowThreadTenant();
        Registration _ = TenantContext.setCurrentTenant(victim)) {
      pool.submit(() -> refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"))).get();
    }
  }

  @Test
  void aThreadSettingWithinAScopeIsRefused() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor();
        Registration _ = TenantContext.allowThreadTenant()) {
      pool.submit(() ->
              refused(ErrorCode.THREAD_TENANT_OFF, () -> TenantContext.setCurrentTenant(victim)))
          .get();
      pool.submit(() -> refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"))).get();
    }
  }

  @Test
  void aThreadSettingIsTakenBackOnItsOwnThread() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor();
        Registration _ = TenantContext.allowThreadTenant();
        Registration _ = TenantContext.setCurrentTenant(victim);
        Registration second = TenantContext.setCurrentTenant(mallory)) {
      pool.submit(() -> refusedHere(ErrorCode.THREAD_TENANT_OFF, second::close)).get();
      pool.submit(() -> refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"))).get();
    }
  }

  @Test
  void aThreadSettingThatIsTakenBackTwiceDoesNotBringBackTheOneBefore() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor();
        Registration _ = TenantContext.allowThreadTenant()) {
      Registration first = pool.submit(() -> TenantContext.setCurrentTenant(victim)).get();
      Registration second = pool.submit(() -> TenantContext.setCurrentTenant(mallory)).get();
      for (Registration taken : List.of(second, first, second)) {
        pool.submit(taken::close).get();
      }

      pool.submit(() -> refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"))).get();
    }
  }
}
