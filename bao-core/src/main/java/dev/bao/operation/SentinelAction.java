package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.expression.Condition;
import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The part of a write that takes a unique value or gives one up.
///
/// @param unique the constraint
/// @param isClaim whether the value is taken, and not given up
record SentinelAction(ModelUnique unique, boolean isClaim, Action action) {

  /// The sentinels that change, for each constraint the value that is given up before the new one.
  static <T> List<SentinelAction> of(Change<T> change, UniqueValues<T> values) {
    List<SentinelAction> actions = new ArrayList<>();
    @Nullable AttributeValue expiry = change.expiryAfter(values.expiry());
    boolean isMoved = !Objects.equals(expiry, values.expiry());
    for (ModelUnique unique : values.constraints()) {
      ItemKey before = values.sentinel(unique, change.life().liveness());
      ItemKey after = change.sentinelAfter(unique, before);
      if (before != null && !before.equals(after)) {
        actions.add(
            new SentinelAction(unique, false, new DeleteAction(before, values.isFreeOrOwn())));
      }
      if (after != null && (isMoved || !after.equals(before))) {
        Condition<T> free = change.life().liveness().orAbandoned(values.isFreeOrOwn());
        PutAction put = new PutAction(after, values.sentinelItem(after, expiry), free);
        actions.add(new SentinelAction(unique, true, put));
      }
    }
    return actions;
  }
}
