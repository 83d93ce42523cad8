package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.CollectionRepository;
import dev.bao.LocalTable;
import dev.bao.Repository;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.BoardItems;
import dev.bao.tracker.BoardItemsKeys;
import dev.bao.tracker.BoardSchema;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNoteSchema;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.CardSchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.TaskSummaryProjection;
import dev.bao.tracker.TaskUpdate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Repositories of an application's own, which hand in the keys of another tenant's scope.
class AttackByRepositoriesTest extends Attack {

  @BeforeEach
  void giveTheVictimABoard() {
    in(victim, () -> new CardRepository(bao).create(new Card("b", "1", SECRET, "ada")));
    remember();
  }

  /// Each way that a repository opens to its subclasses, with keys that are handed in.
  private static final class Reaching extends Repository<Task> {

    private final Task task;

    Reaching(Bao bao, Task task) {
      super(bao, ModelIdentity.of(Task.class.getName(), TaskKeys.PREFIX));
      this.task = task;
    }

    @Override
    protected ModelSchema<Task> schema(KeyFormat format) {
      return new TaskSchema(format);
    }

    private TaskUpdate patch() {
      AtomicReference<TaskUpdate> patch = new AtomicReference<>();
      var own = new TaskRepository(LocalTable.bao());
      TenantContext.runWithTenant(
          "patch",
          () -> assertThat(own.update("1", t -> patch.set(t.title("Mallory's")))).isNotNull());
      return patch.get();
    }

    Map<String, Function<KeySpace, Object>> ways() {
      return Map.ofEntries(
          Map.entry("find", in -> find(in, item(in), Consistency.STRONG)),
          Map.entry(
              "find a part",
              in -> find(in, item(in), TaskSummaryProjection.PROJECTION, Consistency.STRONG)),
          Map.entry("get", in -> get(in, item(in), Consistency.STRONG)),
          Map.entry("exists", in -> exists(in, item(in), Consistency.STRONG)),
          Map.entry(
              "find by a unique value",
              in -> findByUnique(in, 0, TaskKeys.uniqueSlug(in, SECRET), Consistency.STRONG)),
          Map.entry("update", in -> update(in, item(in), patch(), null)),
          Map.entry("save", in -> save(in, patch(), task, task)),
          Map.entry("delete", in -> delete(in, item(in))),
          Map.entry("check", in -> check(in, item(in), TaskAttributes.TITLE.exists())),
          Map.entry("lookup", in -> lookup(in, item(in))),
          Map.entry("findAll", in -> findAll(in, List.of("1"), id -> item(in), Consistency.STRONG)),
          Map.entry("deleteAll", in -> deleteAll(in, List.of("1"), id -> item(in))),
          Map.entry(
              "upsert",
              in ->
                  upsert(
                      in,
                      item(in),
                      whole(),
                      Map.of("taskId", Encode.text(task.taskId(), "Task.taskId")))),
          Map.entry("query", in -> query(in, item(in).partition())),
          Map.entry(
              "query an index", in -> queryIndex(in, 1, TaskKeys.byProjectPartition(in, "apollo"))),
          Map.entry(
              "query shards",
              in -> queryShards(in, 1, _ -> TaskKeys.byProjectPartition(in, "apollo"))));
    }

    private TaskUpdate whole() {
      return patch()
          .projectId(task.projectId())
          .status(task.status())
          .dueAt(task.dueAt())
          .labels(task.labels());
    }

    private static ItemKey item(KeySpace in) {
      return TaskKeys.item(in, "1");
    }
  }

  @Test
  void eachMethodOfARepositoryRefusesTheKeysOfAnotherTenantsScope() {
    Task task = in(victim, () -> tasks.get("1"));
    Reaching reaching = new Reaching(bao, task);
    KeySpace theirs = keys(victim);

    reaching
        .ways()
        .forEach((name, way) -> {
          assertThat(in(victim, () -> ofItsOwnScope(name, way, theirs))).as(name).isTrue();
          refused(ErrorCode.FOREIGN_KEY, () -> way.apply(theirs));
        });
  }

  /// Whether a way is open to its own tenant; those that write at once are left out.
  private static boolean ofItsOwnScope(
      String name, Function<KeySpace, Object> way, KeySpace theirs) {
    return name.equals("save") || way.apply(theirs) != null;
  }

  /// The same of a collection.
  private static final class ReachingItems extends CollectionRepository<BoardItems> {

    ReachingItems(Bao bao) {
      super(
          bao,
          List.of(
              new BoardSchema(KeyFormat.STANDARD).identity(),
              new CardSchema(KeyFormat.STANDARD).identity(),
              new CardNoteSchema(KeyFormat.STANDARD).identity()));
    }

    @Override
    protected List<ModelSchema<? extends BoardItems>> schemas(KeyFormat format) {
      return List.of(new BoardSchema(format), new CardSchema(format), new CardNoteSchema(format));
    }

    List<Function<KeySpace, List<BoardItems>>> ways() {
      return List.of(
          in -> query(in, BoardItemsKeys.partition(in, "b")).list(),
          in -> queryIndex(in, 3, BoardItemsKeys.byOwnerShard(in, 0, "ada")).list(),
          in -> queryShards(in, 3, shard -> BoardItemsKeys.byOwnerShard(in, shard, "ada")).list());
    }
  }

  @Test
  void eachMethodOfACollectionRefusesTheKeysOfAnotherTenantsScope() {
    ReachingItems reaching = new ReachingItems(bao);
    KeySpace theirs = keys(victim);

    for (Function<KeySpace, List<BoardItems>> way : reaching.ways()) {
      assertThat(in(victim, () -> way.apply(theirs))).isNotNull();
      refused(ErrorCode.FOREIGN_KEY, () -> way.apply(theirs));
    }
  }
}
