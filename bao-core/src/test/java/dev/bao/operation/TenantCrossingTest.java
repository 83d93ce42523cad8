package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.LocalTable;
import dev.bao.Repository;
import dev.bao.error.ConfigurationException;
import dev.bao.error.IsolationException;
import dev.bao.error.TenantException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.Registration;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectAttributes;
import dev.bao.tracker.ProjectKeys;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// What was made in the scope of one tenant and is used in that of another.
final class TenantCrossingTest extends ScopeFixture {

  private final String acme = LocalTable.newTenant();
  private final String globex = LocalTable.newTenant();
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @BeforeEach
  void storeForBoth() {
    TenantContext.runWithTenant(acme, () -> store(3));
    TenantContext.runWithTenant(globex, () -> store(3));
  }

  private <R> R in(String tenant, ScopedValue.CallableOp<R, RuntimeException> body) {
    return TenantContext.<R, RuntimeException>callWithTenant(tenant, body);
  }

  private String nameIn(String tenant, String id) {
    return in(
        tenant, () -> projects.find(id, Consistency.STRONG).map(Project::name).orElse("none"));
  }

  @Test
  void writesOfOneTenantAreItsOwnWhereverTheyAreExecuted() {
    BaoScope.run(() -> {
      assertThat(nameIn(globex, id(0))).isEqualTo(globex + id(0));
      UpdateWrite<Project> update = in(acme, () -> projects.update(id(0), p -> p.name("new")));
      UpsertWrite<Project> upsert =
          in(acme, () -> projects.upsert("made", p -> p.name("made").openTasks(1)));
      Write<Project> deletion = in(acme, () -> projects.delete(id(1)));
      BatchWrite<Project> puts = in(acme, () -> projects.putAll(List.of(project("put", "put"))));
      Transaction both =
          in(acme, () -> atOnce.transaction().add(projects.update(id(2), p -> p.name("newer"))));

      TenantContext.runWithTenant(
          globex,
          () -> {
            update.execute();
            assertThat(upsert.execute()).isEqualTo(Upserted.CREATED);
            deletion.execute();
            puts.execute();
            both.execute();
          });
    });

    for (int i = 0; i < 3; i++) {
      assertThat(nameIn(globex, id(i))).isEqualTo(globex + id(i));
    }
    assertThat(nameIn(globex, "made")).isEqualTo("none");
    assertThat(nameIn(globex, "put")).isEqualTo("none");
    assertThat(nameIn(acme, id(0))).isEqualTo("new");
    assertThat(nameIn(acme, id(1))).isEqualTo("none");
    assertThat(nameIn(acme, id(2))).isEqualTo("newer");
    assertThat(nameIn(acme, "made")).isEqualTo("made");
    assertThat(nameIn(acme, "put")).isEqualTo("put");
  }

  @Test
  void aStreamThatIsConsumedForAnotherTenantGoesOnForItsOwn() {
    TaskRepository ofTasks = new TaskRepository(atOnce);
    TenantContext.runWithTenant(
        acme,
        () -> {
          for (int i = 0; i < 3; i++) {
            ofTasks.create(TaskTest::hatch);
          }
        });
    Stream<Task> stream = in(acme, () -> ofTasks.byProject("apollo").pageSize(1).stream());

    assertThat(in(globex, () -> BaoScope.call(stream::toList))).hasSize(3);
    assertThat(in(globex, () -> ofTasks.byProject("apollo").list())).isEmpty();
  }

  @Test
  void aResultOfOneTenantKnowsNothingOfAnothersLookup() {
    TransactGetResult ofAcme = in(acme, () -> atOnce.transactGet(projects.lookup(id(0))));
    Lookup<Project> ofGlobex = in(globex, () -> projects.lookup(id(0)));

    assertThatThrownBy(() -> ofAcme.get(ofGlobex))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContainingAny(acme, globex, id(0));
  }

  @Test
  void operationsOfTwoTenantsAreNoTransactionAndNoRead() {
    Write<Project> ofAcme = in(acme, () -> projects.delete(id(0)));
    Check<Project> check =
        in(acme, () -> projects.check(id(0), ProjectAttributes.OPEN_TASKS.eq(0L)));
    Lookup<Project> lookup = in(acme, () -> projects.lookup(id(0)));
    faults.operations().clear();

    TenantContext.runWithTenant(
        globex,
        () -> {
          refuses(() -> atOnce.transaction().add(ofAcme));
          refuses(() -> atOnce.transaction().add(check));
          refuses(() -> atOnce.transactGet(lookup));
        });
    assertThat(faults.operations()).isEmpty();
  }

  private void refuses(Supplier<?> call) {
    assertThatThrownBy(call::get)
        .isInstanceOf(IsolationException.class)
        .hasMessageNotContainingAny(acme, globex, id(0));
  }

  @Test
  void aThreadsTenantMayChangeWithinARequestScope() throws Exception {
    try (Registration _ = TenantContext.allowThreadTenant()) {
      Thread.ofPlatform()
          .start(() ->
              BaoScope.run(() -> {
                for (String tenant : List.of(acme, globex, acme)) {
                  try (Registration _ = TenantContext.setCurrentTenant(tenant)) {
                    seen.add(projects.get(id(0)).name());
                  }
                }
              }))
          .join();
    }

    assertThat(seen).containsExactly(acme + id(0), globex + id(0), acme + id(0));
  }

  @Test
  void theTenantOfAThreadIsNotSetWithinAScope() {
    try (Registration _ = TenantContext.allowThreadTenant()) {
      TenantContext.runWithTenant(
          acme,
          () -> {
            assertThatThrownBy(() -> TenantContext.setCurrentTenant(globex))
                .isInstanceOf(TenantException.class)
                .hasMessageContaining("BAO-1005")
                .hasMessageNotContainingAny(acme, globex);
            assertThat(projects.get(id(0)).name()).isEqualTo(acme + id(0));
          });
    }
  }

  /// Both finds would be one request, and one bad key would fail both.
  @Test
  void aForeignKeyFailsItsOwnFindAndNotTheOneThatItWouldJoin() throws Exception {
    Bao together = bao(it -> it.joinWindow(Duration.ofSeconds(2)));
    ProjectRepository joining = new ProjectRepository(together);
    Derived derived = new Derived(together);
    TenantContext.runWithTenant(
        acme,
        () ->
            BaoScope.run(() -> {
              Work<String> honest = Work.start(() -> joining.get(id(0)).name());
              honest.awaitBlocked(Thread.State.TIMED_WAITING);
              assertThatThrownBy(() -> derived.byKey(new ItemKey(globex + "#p#" + id(1), "p")))
                  .isInstanceOf(IsolationException.class);
              assertThat(honest.get()).isEqualTo(acme + id(0));
            }));
  }

  @Test
  void aDerivedRepositoryCannotAskTheScopeForWhatAnotherTenantHasRead() {
    Derived derived = new Derived(atOnce);
    BaoScope.run(() -> {
      assertThat(nameIn(acme, id(0))).isEqualTo(acme + id(0));
      TenantContext.runWithTenant(
          globex,
          () ->
              assertThatThrownBy(() -> derived.byKey(new ItemKey(acme + "#p#" + id(0), "p")))
                  .isInstanceOf(IsolationException.class)
                  .hasMessageNotContaining(acme));
    });
  }

  /// A repository of an application that makes keys of its own.
  private static final class Derived extends Repository<Project> {

    Derived(Bao bao) {
      super(bao, ModelIdentity.of(Project.class.getName(), ProjectKeys.PREFIX));
    }

    @Override
    protected ModelSchema<Project> schema(KeyFormat format) {
      return new ProjectSchema(format);
    }

    Optional<Project> byKey(ItemKey key) {
      return find(in(), key, Consistency.EVENTUAL);
    }
  }

  @Test
  void pagesOfTheGuardedClientAreRefusedToAnotherTenant() {
    Map<String, AttributeValue> key =
        Map.of("_pk", AttributeValue.fromS(acme + "#p#" + id(0)), "_sk", AttributeValue.fromS("p"));
    var batch =
        in(
            acme,
            () ->
                atOnce
                    .client()
                    .batchGetItemPaginator(it ->
                        it.requestItems(
                            Map.of(
                                LocalTable.NAME,
                                KeysAndAttributes.builder().keys(List.of(key)).build()))));
    var pages =
        in(
            acme,
            () ->
                atOnce
                    .client()
                    .queryPaginator(it ->
                        it.tableName(LocalTable.NAME)
                            .keyConditionExpression("#p = :p")
                            .expressionAttributeNames(Map.of("#p", "_pk"))
                            .expressionAttributeValues(
                                Map.of(":p", AttributeValue.fromS(acme + "#p#" + id(0))))));

    assertThat(in(acme, () -> pages.items().stream().toList())).hasSize(1);
    assertThat(in(acme, () -> batch.stream().toList())).hasSize(1);
    TenantContext.runWithTenant(
        globex,
        () -> {
          refuses(() -> pages.items().stream().toList());
          refuses(() -> batch.stream().toList());
        });
  }
}
