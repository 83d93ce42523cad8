package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.bao.Bao;
import dev.bao.key.ItemKey;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.tracker.Note;
import dev.bao.lambda.tracker.NoteRepository;
import dev.bao.lambda.tracker.NoteSchema;
import dev.bao.lambda.tracker.Project;
import dev.bao.lambda.tracker.ProjectRepository;
import dev.bao.lambda.tracker.ProjectSchema;
import dev.bao.lambda.tracker.Task;
import dev.bao.lambda.tracker.TaskRepository;
import dev.bao.lambda.tracker.TaskSchema;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantId;
import dev.bao.test.BaoTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items as Bao has stored them, through a stream and back.
@BaoTest
class StreamModelsTest {

  private static final TenantGate GATE = TenantGate.builder().resolver(claim("tenant_id")).build();
  private static final StreamModels MODELS =
      StreamModels.of(TaskSchema::new, ProjectSchema::new, NoteSchema::new);

  private final Bao bao;

  StreamModelsTest(Bao bao) {
    this.bao = bao;
  }

  private StreamChange through(String partition, String sort) {
    Map<String, AttributeValue> item =
        DynamoDbLocal.shared()
            .client()
            .getItem(request ->
                request
                    .tableName(bao.table().name())
                    .key(
                        Map.of(
                            "_pk", AttributeValue.fromS(partition),
                            "_sk", AttributeValue.fromS(sort))))
            .item();
    assertThat(item).isNotEmpty();
    List<StreamChange> seen = new ArrayList<>();
    String event = StreamImages.insert(item);
    new TenantBatchHandler<>(
            BatchEvents.dynamoDb(),
            GATE,
            (DynamodbStreamRecord change) -> seen.add(MODELS.read(change)))
        .handleRequest(Events.read(event, DynamodbEvent.class), new Invocation());
    new TenantBatchHandler<>(
            MapBatchEvents.dynamoDb(), GATE, change -> seen.add(MODELS.readMap(change)))
        .handleRequest(Events.map(event), new Invocation());
    assertThat(seen).hasSize(2);
    assertThat(seen.getLast()).usingRecursiveComparison().isEqualTo(seen.getFirst());
    return seen.getFirst();
  }

  @Test
  void membersOfACollectionAreToldApartByTheirSortKeys(
      TenantId tenant, ProjectRepository projects, NoteRepository notes) {
    Project project = new Project("apollo", "Apollo \"11\"");
    Note note =
        new Note(
            "apollo",
            7,
            List.of("a", "b"),
            Map.of("x", 1),
            Set.of("p", "q"),
            Set.of(1, 2),
            true,
            new byte[] {0, -1, 7});
    projects.create(project);
    notes.create(note);

    assertThat(through(tenant + "#pr#apollo", "p")).isEqualTo(new StreamChange.Inserted(project));
    assertThat(through(tenant + "#pr#apollo", "n#00000000000000000007"))
        .isInstanceOfSatisfying(
            StreamChange.Inserted.class,
            inserted -> assertThat(inserted.record()).usingRecursiveComparison().isEqualTo(note));
  }

  @Test
  void aSentinelIsNoRecord(TenantId tenant, TaskRepository tasks) {
    Task task = tasks.create(new Task("1", "Fix the hatch", "hatch"));
    String sentinel = tenant + "#_raft_uc#_uc1#t#slug:hatch";

    assertThat(through(tenant + "#t#1", "t")).isEqualTo(new StreamChange.Inserted(task));
    assertThat(through(sentinel, "_raft_uc"))
        .isEqualTo(new StreamChange.Other(new ItemKey(sentinel, "_raft_uc")));
  }
}
