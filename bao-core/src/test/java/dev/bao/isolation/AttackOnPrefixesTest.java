package dev.bao.isolation;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.TenantKeys;
import dev.bao.error.ErrorCode;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Prefixes of an application's own, and the keys that it makes with them.
class AttackOnPrefixesTest extends Attack {

  private Bao fresh() {
    return Bao.builder().client(http.client()).table(TABLE).build();
  }

  @Test
  void aModelWhosePrefixHoldsTheDelimiterIsRefused() {
    for (String prefix : List.of("t#1", "#", "", "_raft_uc", "t\n", "t t")) {
      refused(ErrorCode.SETTING_INVALID, () -> Model.builder("Own", prefix).build());
      refused(
          ErrorCode.SETTING_INVALID,
          () -> Model.builder("Own", "own").memberOf("Owns", prefix).build());
    }
  }

  @Test
  void aPrefixThatIsTakenIsRefusedWhoeverComesSecond() {
    Bao ofKeys = fresh();
    List.of("t", "p", "cd", "bd").forEach(ofKeys::keys);
    refused(ErrorCode.PREFIX_TAKEN, () -> new TaskRepository(ofKeys));
    refused(ErrorCode.PREFIX_TAKEN, () -> new CardRepository(ofKeys));
    refused(ErrorCode.PREFIX_TAKEN, () -> new BoardItemsRepository(ofKeys));
    refused(
        ErrorCode.PREFIX_TAKEN,
        () -> ofKeys.enhanced().table(TABLE, new ProjectSchema(KeyFormat.STANDARD)));

    Bao ofCollection = fresh();
    ofCollection.keys("bd");
    refused(ErrorCode.PREFIX_TAKEN, () -> new CardRepository(ofCollection));

    Bao ofModels = fresh();
    new TaskRepository(ofModels);
    new CardRepository(ofModels);
    for (String prefix : List.of("t", "cd", "bd")) {
      refused(ErrorCode.PREFIX_TAKEN, () -> ofModels.keys(prefix));
    }
  }

  /// A repository that claims one prefix and has a schema of another.
  private static final class Claiming extends Repository<Task> {

    Claiming(Bao bao) {
      super(bao, ModelIdentity.of(Task.class.getName(), "own"));
    }

    @Override
    protected ModelSchema<Task> schema(KeyFormat format) {
      return new TaskSchema(format);
    }

    boolean sees(KeySpace in) {
      return exists(in, TaskKeys.item(in, "1"), Consistency.EVENTUAL);
    }
  }

  @Test
  void aRepositoryUsesNoOtherPrefixThanItHasClaimed() {
    Bao fresh = fresh();
    fresh.keys("t");
    Claiming claiming = new Claiming(fresh);

    refused(ErrorCode.PREFIX_TAKEN, () -> claiming.sees(fresh.keySpace()));
  }

  @Test
  void theTextOfAnApplicationsOwnKeysIsChecked() {
    TenantKeys keys = bao.keys("own");
    for (String text : List.of("", "lone\uD800")) {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> keys.item(text));
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> keys.item(text, "sort"));
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> keys.item("partition", text));
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> keys.index(1, text, "sort"));
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> keys.index(1, "partition", text));
    }
  }

  @Test
  void anIndexKeyThatOnlyLooksLikeTheModelsIsRefused() {
    in(mallory, () -> tasks.create(t -> task(t, "9")));
    Map<String, AttributeValue> item = new HashMap<>(items(mallory).iterator().next());
    for (String index : List.of("t#gsi2#OPEN", "p#gsi1#apollo", "tag#gsi1#x", "t#gsi1apollo")) {
      item.put("_gsi1_pk", text(mallory + "#" + index));

      refused(
          ErrorCode.FOREIGN_KEY,
          () -> bao.client().putItem(r -> r.tableName(TABLE).item(Map.copyOf(item))));
    }
  }
}
