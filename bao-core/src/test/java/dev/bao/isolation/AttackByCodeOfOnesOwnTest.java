package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.TenantKeys;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardKeys;
import dev.bao.tracker.BoardRepository;
import dev.bao.tracker.BoardSchema;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.CardSchema;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectKeys;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.WriteModification;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Code of an application's own that Bao calls, or that takes what Bao leaves open to it.
class AttackByCodeOfOnesOwnTest extends Attack {

  private static final String PREFIX = "note";

  @BeforeEach
  void giveBothAProject() {
    for (String tenant : List.of(victim, mallory)) {
      in(tenant, () -> new ProjectRepository(bao).create(new Project("p", SECRET, 1)));
      in(tenant, () -> tasks.create(t -> task(t, "2").title(tenant)));
    }
    remember();
  }

  /// A bean of the enhanced client.
  static final class Note {
    String partition = "";
    String sort = "";
  }

  /// Its schema, whose partition key says something else each time that it is asked.
  private TableSchema<Note> changing(List<String> answers) {
    AtomicInteger asked = new AtomicInteger();
    return StaticTableSchema.builder(Note.class)
        .newItemSupplier(Note::new)
        .addAttribute(
            String.class,
            a ->
                a.name("_pk")
                    .getter(_ -> answers.get(asked.getAndIncrement() % answers.size()))
                    .setter((note, value) -> note.partition = value)
                    .tags(StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            a ->
                a.name("_sk")
                    .getter(_ -> PREFIX)
                    .setter((note, value) -> note.sort = value)
                    .tags(StaticAttributeTags.primarySortKey()))
        .build();
  }

  @Test
  void aSchemaThatNamesAnotherTenantsKeyIsRefused() {
    in(mallory, () -> bao.keys(PREFIX));
    DynamoDbTable<Note> notes = bao.enhanced().table(TABLE, changing(List.of(victim + "#note#1")));

    refused(ErrorCode.FOREIGN_KEY, () -> notes.putItem(new Note()));
    refused(ErrorCode.FOREIGN_KEY, () -> notes.getItem(new Note()));
    refused(ErrorCode.FOREIGN_KEY, () -> notes.deleteItem(new Note()));
    refused(ErrorCode.FOREIGN_KEY, () -> notes.updateItem(new Note()));
  }

  @Test
  void aSchemaThatNamesAnotherKeyEachTimeWritesItsOwnTenantsOrNothing() {
    TenantKeys keys = bao.keys(PREFIX);
    String own = in(mallory, () -> keys.item("1").partition());
    for (List<String> answers :
        List.of(
            List.of(own, victim + "#note#1"),
            List.of(victim + "#note#1", own),
            List.of(own, own, victim + "#note#1"))) {
      DynamoDbTable<Note> notes = bao.enhanced().table(TABLE, changing(answers));
      for (int i = 0; i < 4; i++) {
        try {
          in(
              mallory,
              () -> {
                notes.putItem(new Note());
                return notes.updateItem(new Note());
              });
        } catch (IsolationException e) {
          assertThat(e.code()).isEqualTo(ErrorCode.FOREIGN_KEY);
        }
      }
    }

    assertThat(items(victim)).noneMatch(item -> item.containsValue(text(victim + "#note#1")));
  }

  @Test
  void anExtensionThatRewritesAKeyIsRefused() {
    DynamoDbEnhancedClientExtension rewriting =
        new DynamoDbEnhancedClientExtension() {
          @Override
          public WriteModification beforeWrite(DynamoDbExtensionContext.BeforeWrite context) {
            Map<String, AttributeValue> item = new HashMap<>(context.items());
            item.put("_pk", text(victim + "#p#p"));
            return WriteModification.builder().transformedItem(item).build();
          }
        };
    DynamoDbTable<Project> projects =
        bao.enhanced(List.of(rewriting)).table(TABLE, bao.schema(ProjectSchema::new));

    refused(ErrorCode.FOREIGN_KEY, () -> projects.putItem(new Project("p", "Mallory's", 0)));
    refused(ErrorCode.FOREIGN_KEY, () -> projects.updateItem(new Project("p", "Mallory's", 0)));
  }

  @Test
  void aGetterThatOpensAnotherScopeDoesNotMoveTheWrite() {
    TenantKeys keys = bao.keys(PREFIX);
    TableSchema<Note> switching =
        StaticTableSchema.builder(Note.class)
            .newItemSupplier(Note::new)
            .addAttribute(
                String.class,
                a ->
                    a.name("_pk")
                        .getter(_ -> in(victim, () -> keys.item("1").partition()))
                        .setter((note, value) -> note.partition = value)
                        .tags(StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(
                String.class,
                a ->
                    a.name("_sk")
                        .getter(_ -> PREFIX)
                        .setter((note, value) -> note.sort = value)
                        .tags(StaticAttributeTags.primarySortKey()))
            .build();

    refused(
        ErrorCode.FOREIGN_KEY, () -> bao.enhanced().table(TABLE, switching).putItem(new Note()));
  }

  @Test
  void aPatchThatOpensAnotherScopeIsOfTheTenantThatAskedForIt() {
    Task updated =
        in(
            mallory,
            () ->
                tasks
                    .update("2", t -> in(victim, () -> t.title("In whose scope?")))
                    .executeAndReturnNew());
    Task created =
        in(mallory, () -> tasks.create(t -> in(victim, () -> task(t, "3").title("Mine"))));

    assertThat(updated.title()).isEqualTo("In whose scope?");
    assertThat(in(mallory, () -> tasks.find(created.taskId()))).isPresent();
  }

  @Test
  void aStreamWhoseConsumerOpensAnotherScopeGoesOnForItsOwnTenant() {
    List<String> titles =
        in(
            mallory,
            () ->
                tasks.byProject("apollo").pageSize(1).stream()
                    .peek(_ -> in(victim, () -> tasks.find("1")))
                    .map(Task::title)
                    .toList());

    assertThat(titles).containsExactly(mallory);
  }

  /// A query that shows what queries show to their generated subclasses.
  private static final class Opened extends Query<Task> {
    Opened(Query<Task> query) {
      super(query);
    }

    KeySpace keys() {
      return in();
    }

    Query<Task> between(String low, String high) {
      return sortBetween(low, high);
    }
  }

  @Test
  void aQueryOfOnesOwnReachesNoFurtherThanTheOneThatItWasMadeOf() {
    Opened opened = in(mallory, () -> new Opened(tasks.byProject("apollo")));

    assertThat(opened.keys().tenant()).isEqualTo(TenantId.of(mallory));
    assertThat(in(victim, () -> opened.between("0", "z").list()))
        .extracting(Task::title)
        .containsOnly(mallory);
  }

  /// A repository that makes keys for whatever tenant it likes.
  private static final class Reaching extends Repository<Project> {
    Reaching(Bao bao) {
      super(bao, ModelIdentity.of(Project.class.getName(), ProjectKeys.PREFIX));
    }

    @Override
    protected ModelSchema<Project> schema(KeyFormat format) {
      return new ProjectSchema(format);
    }

    boolean sees(KeySpace claimed, ItemKey key) {
      return exists(claimed, key, Consistency.EVENTUAL);
    }
  }

  @Test
  void aKeySpaceThatIsMadeByHandOpensNothing() {
    Reaching reaching = new Reaching(bao);
    KeySpace theirs = new KeySpace(KeyFormat.STANDARD, TenantId.of(victim));
    ItemKey key = ProjectKeys.item(theirs, "p");

    refused(ErrorCode.FOREIGN_KEY, () -> reaching.sees(theirs, key));
    refused(ErrorCode.FOREIGN_KEY, () -> reaching.sees(bao.keySpace(), key));
    refused(
        ErrorCode.FOREIGN_KEY,
        () -> bao.client().getItem(r -> r.tableName(TABLE).key(key(TaskKeys.item(theirs, "1")))));
  }

  /// A repository of a member of an item collection, with queries that reach for the others.
  private static final class Neighbours<T> extends Repository<T> {
    private final Function<KeyFormat, ModelSchema<T>> schema;

    Neighbours(Bao bao, Function<KeyFormat, ModelSchema<T>> schema) {
      super(bao, schema.apply(KeyFormat.STANDARD).identity());
      this.schema = schema;
    }

    @Override
    protected ModelSchema<T> schema(KeyFormat format) {
      return schema.apply(format);
    }

    TableQuery<T> all(String boardId) {
      return query(in(), BoardKeys.item(in(), boardId).partition());
    }
  }

  /// A query of a member with whatever sort condition Mallory likes.
  private static final class Wide<T> extends TableQuery<T> {
    Wide(Query<T> query) {
      super(query);
    }

    List<Query<T>> conditions() {
      return List.of(
          sort("=", "cd#1"),
          sort(">=", "a"),
          sort("<", "z"),
          sortBetween("a", "z"),
          sortBetween("bd", "z"),
          sortBetween("a", "bd"),
          sortBeginsWith("c"),
          sortBeginsWith("bd"));
    }
  }

  @Test
  void aQueryOfAMemberReachesNoOtherMemberOfItsCollection() {
    CardRepository cards = new CardRepository(bao);
    Neighbours<Board> boards = new Neighbours<>(bao, BoardSchema::new);
    Neighbours<Card> others = new Neighbours<>(bao, CardSchema::new);
    in(mallory, () -> new BoardRepository(bao).create(new Board("b", "x", "y")));
    in(mallory, () -> cards.create(new Card("b", "1", SECRET, "y")));

    in(mallory, () -> new Wide<>(boards.all("b")).conditions())
        .forEach(query -> readsOnly(query, Board.class));
    in(mallory, () -> new Wide<>(others.all("b")).conditions())
        .forEach(query -> readsOnly(query, Card.class));
    readsOnly(in(mallory, () -> boards.all("b")), Board.class);
    readsOnly(in(mallory, () -> others.all("b")), Card.class);
  }

  /// Either it is refused, or what it reads and counts is of the model.
  private <T> void readsOnly(Query<T> query, Class<T> type) {
    try {
      assertThat(in(mallory, query::list)).hasOnlyElementsOfType(type).hasSizeLessThan(2);
      assertThat(in(mallory, query::count)).isLessThan(2);
    } catch (IsolationException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.FOREIGN_KEY);
    }
  }

  @Test
  void aListenerThatWorksForAnotherTenantDoesNotChangeTheCallersOne() {
    try (var _ =
        TenantContext.addSwitchListener((_, to) -> {
          if (to.value().equals(mallory)) {
            TenantContext.runWithTenant(victim, () -> tasks.find("1"));
          }
        })) {
      String title =
          in(victim, () -> TenantContext.withTenant(mallory, () -> tasks.get("2").title()));

      assertThat(title).isEqualTo(mallory);
    }
  }
}
