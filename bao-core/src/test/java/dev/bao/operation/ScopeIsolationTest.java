package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.MemberRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tenants that use one scope and the same ids share nothing of it.
@Timeout(300)
final class ScopeIsolationTest extends ScopeFixture {

  private static final String OTHER_TABLE = "bao-core-other-scope";

  private final String acme = LocalTable.newTenant();
  private final String globex = LocalTable.newTenant();

  private Optional<String> nameFor(String tenant, String id) {
    return TenantContext.<Optional<String>, RuntimeException>callWithTenant(
        tenant, () -> projects.find(id).map(Project::name));
  }

  @Test
  void whatOneTenantHasFoundAnotherDoesNotKnow() {
    TenantContext.runWithTenant(acme, () -> store(1));

    BaoScope.run(() -> {
      assertThat(nameFor(acme, id(0))).contains(acme + id(0));
      assertThat(nameFor(globex, id(0))).isEmpty();
      TenantContext.runWithTenant(globex, () -> store(1));
      assertThat(nameFor(globex, id(0))).contains(globex + id(0));
      assertThat(nameFor(acme, id(0))).contains(acme + id(0));
    });
  }

  @Test
  void whatOneTenantMissesAnotherFinds() {
    TenantContext.runWithTenant(globex, () -> store(1));

    BaoScope.run(() -> {
      assertThat(nameFor(acme, id(0))).isEmpty();
      assertThat(nameFor(globex, id(0))).contains(globex + id(0));
    });
  }

  @Test
  void aSwitchWithinAScopeFindsItsOwn() {
    TenantContext.runWithTenant(acme, () -> store(1));
    TenantContext.runWithTenant(globex, () -> store(1));

    TenantContext.runWithTenant(
        acme,
        () ->
            BaoScope.run(() -> {
              assertThat(projects.get(id(0)).name()).startsWith(acme);
              String inner =
                  TenantContext.<String, RuntimeException>withTenant(
                      globex, () -> projects.get(id(0)).name());
              assertThat(inner).startsWith(globex);
              assertThat(projects.get(id(0)).name()).startsWith(acme);
            }));
  }

  @Test
  void aReadInFlightOfOneTenantIsNotWaitedForByAnother() throws Exception {
    TenantContext.runWithTenant(acme, () -> store(1));
    TenantContext.runWithTenant(globex, () -> store(1));
    Gate gate = holdNext();

    BaoScope.run(() -> {
      Work<Project> held =
          TenantContext.<Work<Project>, RuntimeException>callWithTenant(
              acme, () -> Work.start(() -> projects.get(id(0))));
      gate.arrived().await();

      assertThat(nameFor(globex, id(0))).contains(globex + id(0));

      gate.open().countDown();
      assertThat(held.get().name()).isEqualTo(acme + id(0));
    });
  }

  @Test
  void tenantsNeverShareARequest() throws Exception {
    TenantContext.runWithTenant(acme, () -> store(100));
    TenantContext.runWithTenant(globex, () -> store(100));
    ProjectRepository joining = projects(LONG);

    BaoScope.run(() -> {
      List<Future<Project>> ofAcme = TenantContext.callWithTenant(acme, () -> all(joining));
      List<Future<Project>> ofGlobex = TenantContext.callWithTenant(globex, () -> all(joining));
      for (int i = 0; i < 100; i++) {
        assertThat(ofAcme.get(i).get().name()).isEqualTo(acme + id(i));
        assertThat(ofGlobex.get(i).get().name()).isEqualTo(globex + id(i));
      }
    });

    assertThat(faults.operations()).containsExactly("BatchGetItem", "BatchGetItem");
  }

  private static List<Future<Project>> all(ProjectRepository joining) {
    return concurrently(ids(100), joining::get);
  }

  @Test
  void whatWasFoundInOneTableIsNotKnownOfAnother() throws Exception {
    Bao other = Bao.builder().client(faults.client()).table(OTHER_TABLE).build();
    other.table().createIfMissing();
    ProjectRepository elsewhere = new ProjectRepository(other);
    projects.create(project("p", "here"));
    elsewhere.create(project("p", "there"));

    BaoScope.run(() -> {
      assertThat(projects.get("p").name()).isEqualTo("here");
      assertThat(elsewhere.get("p").name()).isEqualTo("there");
      assertThat(projects.get("p").name()).isEqualTo("here");
    });
  }

  @Test
  void modelsNeverShareARequest() throws Exception {
    Bao joining = bao(it -> it.joinWindow(LONG));
    ProjectRepository ofProjects = new ProjectRepository(joining);
    MemberRepository ofMembers = new MemberRepository(joining);

    BaoScope.run(() -> {
      List<Future<Boolean>> all = new ArrayList<>();
      for (String id : ids(100)) {
        all.addAll(concurrently(List.of(id), one -> ofProjects.find(one).isPresent()));
        all.addAll(concurrently(List.of(id), one -> ofMembers.find(one).isPresent()));
      }
      for (Future<Boolean> found : all) {
        assertThat(found.get()).isFalse();
      }
    });

    assertThat(faults.operations()).containsExactly("BatchGetItem", "BatchGetItem");
  }
}
