package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What keeps a model's items whole where they are not written by its repository: nothing is
/// written that needs more than this one item, and each write has all keys that the item needs.
/// They hold for clients that know the models; repositories heed them by themselves.
final class WriteRules {

  private static final String REPOSITORY =
      "Use the model's repository, which writes them together.";

  private WriteRules() {}

  /// Checks by its key that an item may be written without a repository.
  static OwnedKey check(Call call, OwnedKey key) {
    KnownModels known = call.owner().rules();
    if (known == null) {
      return key;
    }
    if (key.isSentinel()) {
      throw call.refused(
          ErrorCode.REPOSITORY_NEEDED,
          "the item is the sentinel of a unique value, which is written with the item that has the"
              + " value",
          REPOSITORY);
    }
    String prefix = key.keys().prefix();
    Model model = key.keys().model();
    if (model == null && !known.isDeclared(prefix)) {
      throw undeclared(call, prefix);
    }
    if (model != null && model.hasWriteRules()) {
      throw call.refused(
          ErrorCode.REPOSITORY_NEEDED,
          "the model "
              + model.name()
              + " has unique constraints or a version, which this write would pass by",
          REPOSITORY);
    }
    return key;
  }

  private static IsolationException undeclared(Call call, String prefix) {
    return call.refused(
        ErrorCode.PREFIX_UNKNOWN,
        "no model of this Bao has the prefix '" + prefix + "' of the key, and it is not declared",
        "Make the table of the enhanced client with the model's generated schema. For a class of"
            + " your own make the keys with bao.keys(prefix), which declares the prefix.");
  }

  /// Checks that a put of a model's item has what each of its items has.
  static void checkPut(Call call, OwnedKey key, Map<String, AttributeValue> item) {
    Model model = model(call, key);
    if (model == null) {
      return;
    }
    if (!item.containsKey(TableLayout.MODEL)) {
      throw incomplete(call, model, TableLayout.MODEL);
    }
    ItemKey iteration = key.iterationKey();
    if (iteration != null && !iteration.equals(iterationKey(item))) {
      throw incomplete(call, model, TableLayout.ITERATION_PARTITION_KEY);
    }
  }

  private static @Nullable ItemKey iterationKey(Map<String, AttributeValue> item) {
    String partition = StringValue.of(item, TableLayout.ITERATION_PARTITION_KEY);
    String sort = StringValue.of(item, TableLayout.ITERATION_SORT_KEY);
    return partition == null || sort == null ? null : new ItemKey(partition, sort);
  }

  /// Checks that an update of a model's item writes what a put of it would: it may make the item,
  /// and it may change what a key that it leaves out is made of.
  ///
  /// @param setsModel whether it sets `_model`
  static void checkUpdate(Call call, OwnedKey key, IndexHalves halves, boolean setsModel) {
    Model model = model(call, key);
    if (model == null) {
      return;
    }
    if (!setsModel) {
      throw incomplete(call, model, TableLayout.MODEL);
    }
    if (model.isIterable() && !halves.sets(KeyAttributes.ITERATION)) {
      throw incomplete(call, model, TableLayout.ITERATION_PARTITION_KEY);
    }
    for (KeyAttributes index : KeyAttributes.indexes()) {
      if (key.keys().uses(index) && !halves.writes(index)) {
        throw incomplete(call, model, index.partition());
      }
    }
  }

  private static @Nullable Model model(Call call, OwnedKey key) {
    return call.owner().rules() == null ? null : key.keys().model();
  }

  private static IsolationException incomplete(Call call, Model model, String attribute) {
    return call.refused(
        ErrorCode.KEYS_LEFT_OUT,
        "the write leaves out `"
            + attribute
            + "`, or gives it another value than the item's own; each item of the model "
            + model.name()
            + " is written with all of its keys",
        "Use the model's generated schema, and for updates the default of ignoreNulls; or use the"
            + " repository, which writes single attributes.");
  }
}
