package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.List;

/// The part of a write that takes a unique value or gives one up.
///
/// @param unique the constraint
/// @param isClaim whether the value is taken, and not given up
record SentinelAction(ModelUnique unique, boolean isClaim, Action action) {

  /// The sentinels that change, for each constraint the value that is given up before the new one.
  static <T> List<SentinelAction> of(Change<T> change, ValuesBefore<T> values) {
    List<SentinelAction> actions = new ArrayList<>();
    for (ModelUnique unique : values.constraints()) {
      ItemKey before = values.sentinel(unique);
      ItemKey after = change.sentinelAfter(unique);
      if (before != null && !before.equals(after)) {
        actions.add(
            new SentinelAction(unique, false, new DeleteAction(before, values.isFreeOrOwn())));
      }
      if (after != null && !after.equals(before)) {
        PutAction put = new PutAction(after, values.sentinelItem(after), values.isFreeOrOwn());
        actions.add(new SentinelAction(unique, true, put));
      }
    }
    return actions;
  }
}
