package dev.bao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.BoardRepository;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class BaoTest {

  private final Faults http = new Faults();
  private final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();

  @Test
  void refusesASecondModelWithThePrefixOfTheFirst() {
    assertThat(new TaskRepository(bao)).isNotNull();
    assertThat(new TaskRepository(bao)).as("the same model again").isNotNull();

    refuses("t", () -> impostor("t"));
    assertThatThrownBy(() -> impostor("t")).hasMessageContaining("Impostor");
  }

  private static void refuses(String prefix, ThrowingCallable registration) {
    assertThatThrownBy(registration)
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.PREFIX_TAKEN))
        .hasMessageContaining("The prefix '" + prefix + "' is that of ");
  }

  private void impostor(String prefix) {
    impostor(Model.builder("Impostor", prefix).build());
  }

  private void impostor(Model model) {
    assertThat(new ImpostorRepository(bao, model)).isNotNull();
  }

  @Test
  void refusesAModelWithAPrefixThatTheApplicationHas() {
    bao.keys("t");
    bao.keys("bd");

    refuses("t", () -> new TaskRepository(bao));
    refuses("bd", () -> new CardRepository(bao));
  }

  @Test
  void refusesTheApplicationThePrefixOfAModelOrOfItsCollection() {
    new TaskRepository(bao);
    new CardRepository(bao);

    for (String prefix : List.of("t", "cd", "bd")) {
      refuses(prefix, () -> bao.keys(prefix));
    }
    for (String prefix : List.of("", "1a", "a#b", "_raft_uc", "a\n", "a".repeat(33))) {
      assertThatThrownBy(() -> bao.keys(prefix))
          .isInstanceOfSatisfying(
              ConfigurationException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SETTING_INVALID));
    }
  }

  @Test
  void letsOneMemberAndNoOtherModelHaveThePrefixOfACollection() {
    new CardRepository(bao);

    refuses("bd", () -> impostor("bd"));
    assertThat(new BoardRepository(bao)).isNotNull();
  }

  @Test
  void refusesACollectionWithThePrefixOfAModelThatIsNoMember() {
    impostor("bd");

    refuses("bd", () -> new CardRepository(bao));
  }

  @Test
  void refusesASecondCollectionWithThePrefixOfTheFirst() {
    new CardRepository(bao);

    refuses("bd", () -> impostor(Model.builder("Card", "x").memberOf("Impostors", "bd").build()));
  }

  @Test
  void givesAClientThatIsGuardedByTheScopeOfEachCall() {
    TaskRepository tasks = new TaskRepository(bao);
    String tenant = LocalTable.newTenant();
    Map<String, AttributeValue> key =
        TenantContext.callWithTenant(
            tenant,
            () -> {
              Task task =
                  tasks.create(t ->
                      t.projectId("apollo").title("x").status(Status.OPEN).dueAt(Instant.EPOCH));
              KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
              ItemKey made = TaskKeys.item(in, task.taskId());
              return Map.of(
                  "_pk", AttributeValue.fromS(made.partition()),
                  "_sk", AttributeValue.fromS(made.sort()));
            });
    http.operations().clear();

    TenantContext.runWithTenant(
        tenant,
        () ->
            assertThat(
                    bao.client().getItem(get -> get.tableName(LocalTable.NAME).key(key)).hasItem())
                .isTrue());
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () ->
            assertThatThrownBy(
                    () -> bao.client().getItem(get -> get.tableName(LocalTable.NAME).key(key)))
                .isInstanceOf(IsolationException.class)
                .hasMessageNotContaining(tenant));

    assertThat(http.operations()).containsExactly("GetItem");
  }

  @Test
  void tellsOfEveryCallThatIsMadeForNoTenant() {
    List<String> calls = new ArrayList<>();
    Bao audited =
        Bao.builder()
            .client(LocalTable.client())
            .table(LocalTable.NAME)
            .onPlatformCall((name, operation) -> calls.add(name + ": " + operation))
            .build();

    audited.platform("nightly-report").scan(scan -> scan.tableName(LocalTable.NAME).limit(1));
    audited.table().check();

    assertThat(calls)
        .containsExactly(
            "nightly-report: Scan",
            "table: DescribeTable",
            "table: DescribeTimeToLive",
            "table: GetItem");
    assertThatThrownBy(() -> audited.platform(" ")).isInstanceOf(ConfigurationException.class);
  }

  private record Impostor(String id) {}

  private static final class ImpostorRepository extends Repository<Impostor> {

    private final Model model;

    ImpostorRepository(Bao bao, Model model) {
      super(bao, new ImpostorSchema(KeyFormat.STANDARD, model).identity());
      this.model = model;
    }

    @Override
    protected ModelSchema<Impostor> schema(KeyFormat format) {
      return new ImpostorSchema(format, model);
    }
  }

  private static final class ImpostorSchema extends ModelSchema<Impostor> {

    ImpostorSchema(KeyFormat format, Model model) {
      super(format, model, Impostor.class, List.of("id"));
    }

    @Override
    protected Map<String, AttributeValue> toItem(
        KeySpace in, String partition, String sort, Impostor record, boolean writeNulls) {
      return Map.of("id", AttributeValue.fromS(record.id()));
    }

    @Override
    public Impostor fromItem(Map<String, AttributeValue> item) {
      return new Impostor("x");
    }

    @Override
    public List<String> neededAttributes() {
      return List.of("id");
    }

    @Override
    public ItemKey key(KeySpace in, Impostor record) {
      return new ItemKey(in.partition("t", record.id()), "t");
    }
  }
}
