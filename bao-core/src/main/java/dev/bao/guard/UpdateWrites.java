package dev.bao.guard;

import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What an update does to one item, action by action, whatever the form of its expression. A
/// reserved name may stand in two places only: `SET #n = :v`, where the value is checked as in a
/// put, and `REMOVE #n`. Everywhere else it could copy a key or bend one: it is refused. Not
/// thread-safe.
final class UpdateWrites {

  private final Call call;
  private final OwnedKey key;

  /// Null until a half of an index key is written: most updates write none.
  private @Nullable IndexHalves halves;

  private boolean setsModel;

  /// @param key the key of the item
  UpdateWrites(Call call, OwnedKey key) {
    this.call = call;
    this.key = key;
  }

  /// Checks the name that the path of an action starts with. A reserved one is the whole path.
  ///
  /// @param isWhole whether the path has no more than the name
  void target(String name, boolean isWhole) {
    if (name.equals(TableLayout.UNIQUE_VALUE) && key.isSentinel()) {
      throw misplaced(name);
    }
    if (!isWhole && ReservedAttribute.is(name)) {
      throw misplaced(name);
    }
  }

  /// SET of an attribute, or of a part of it.
  ///
  /// @param value null where it is not one value alone
  void set(String name, @Nullable AttributeValue value) {
    if (ReservedAttribute.is(name)) {
      setReserved(name, value);
    }
  }

  private void setReserved(String name, @Nullable AttributeValue value) {
    if (isFixed(name)) {
      throw misplaced(name);
    }
    if (value == null) {
      throw refused(
          "is not one that the guard can follow: expected one value placeholder for `"
              + name
              + "`");
    }
    if (KeyAttributes.ITERATION.has(name) && !isOwnIterationKey(name, value)) {
      throw misplaced(name);
    }
    @Nullable KeyAttributes index = ReservedAttribute.check(call, key.keys(), name, value);
    setsModel |= name.equals(TableLayout.MODEL);
    if (index != null) {
      halves().set(index, name);
    }
  }

  /// Whether a half of the iteration key gets the value that it has for the item's life: an update
  /// that may make the item has to say it.
  private boolean isOwnIterationKey(String name, AttributeValue value) {
    ItemKey own = key.iterationKey();
    boolean isPartition = name.equals(KeyAttributes.ITERATION.partition());
    return own != null
        && (isPartition ? own.partition() : own.sort()).equals(StringValue.of(value));
  }

  /// REMOVE of an attribute, or of a part of it.
  void remove(String name) {
    if (!ReservedAttribute.is(name)) {
      return;
    }
    @Nullable KeyAttributes index = KeyAttributes.ofAttribute(name);
    if (isFixed(name)
        || KeyAttributes.ITERATION.has(name)
        || (index == null && !name.equals(TableLayout.WRITE_ID))) {
      throw misplaced(name);
    }
    if (index != null) {
      halves().remove(index, name);
    }
  }

  /// A name that stands neither in SET of one value nor in REMOVE: ADD, DELETE, or an operand.
  void other(String name) {
    if (ReservedAttribute.is(name)) {
      throw misplaced(name);
    }
  }

  /// Checks what is known when all actions are.
  void end() {
    if (halves != null) {
      halves.checkUpdate(call, key.keys());
    }
    if (call.owner().rules() != null) {
      WriteRules.checkUpdate(call, key, halves(), setsModel);
    }
  }

  private IndexHalves halves() {
    if (halves == null) {
      halves = new IndexHalves();
    }
    return halves;
  }

  /// Whether an attribute is never written by an update: the table's key. A sentinel has no other
  /// reserved attributes than the id of the last write.
  private boolean isFixed(String name) {
    return KeyAttributes.TABLE.has(name)
        || (!name.equals(TableLayout.WRITE_ID) && key.isSentinel());
  }

  private IsolationException misplaced(String name) {
    return refused(
        "uses `"
            + name
            + "`, which is the table's own: expected such a name only in SET with one value"
            + " placeholder or in REMOVE, and never another value for a key that an item keeps for its"
            + " life");
  }

  private IsolationException refused(String found) {
    return ExpressionReader.refused(call, UpdateCheck.PARAMETER, found);
  }
}
