package dev.bao.guard;

import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Checks an update expression. A reserved name may stand in two places only: `SET #n = :v`, where the
/// value is checked as in a put, and `REMOVE #n`. Everywhere else it could copy a key or bend one: it
/// is refused, as is all that this grammar does not have. Behind the first name of a path no name is
/// reserved: it is of a map within a plain attribute. Not thread-safe.
///
///     update   := clause+
///     clause   := SET set (, set)* | REMOVE path (, path)* | ADD path value (, path value)*
///               | DELETE path value (, path value)*
///     set      := path = sum
///     sum      := operand ((+ | -) operand)*
///     operand  := value | path | function ( sum (, sum)* ) | ( sum )
///     path     := name (. name | [ number ])*
final class UpdateCheck {

  /// More than an expression has a use for, and few enough for the stack of any thread.
  private static final int MAX_DEPTH = 32;

  private final ExpressionReader in;
  private final OwnedKey key;
  private final IndexHalves halves = new IndexHalves();
  private boolean setsModel;

  private UpdateCheck(ExpressionReader in, OwnedKey key) {
    this.in = in;
    this.key = key;
  }

  /// Checks an update of one item.
  ///
  /// @param key the key of the item
  static void check(ExpressionReader in, OwnedKey key) {
    UpdateCheck check = new UpdateCheck(in, key);
    do {
      check.clause();
    } while (!in.atEnd());
    check.halves.checkUpdate(in.call(), key.keys());
    WriteRules.checkUpdate(in.call(), key, check.halves, check.setsModel);
  }

  /// One loop for each kind of clause: a function for what is within it would be made for each
  /// request.
  private void clause() {
    if (in.takeKeyword("SET")) {
      do {
        set();
      } while (in.take(","));
    } else if (in.takeKeyword("REMOVE")) {
      do {
        remove();
      } while (in.take(","));
    } else if (in.takeKeyword("ADD") || in.takeKeyword("DELETE")) {
      do {
        change();
      } while (in.take(","));
    } else {
      throw in.unexpected("SET, REMOVE, ADD or DELETE");
    }
  }

  private void set() {
    String name = target();
    in.expect("=");
    if (ReservedAttribute.is(name)) {
      setReserved(name);
    } else {
      sum(0);
    }
  }

  private void setReserved(String name) {
    if (isFixed(name)) {
      throw misplaced(name);
    }
    if (!in.atValue()) {
      throw in.unexpected("one value placeholder for `" + name + "`");
    }
    AttributeValue value = in.value();
    if (KeyAttributes.ITERATION.has(name) && !isOwnIterationKey(name, value)) {
      throw misplaced(name);
    }
    @Nullable KeyAttributes index = ReservedAttribute.check(in.call(), key.keys(), name, value);
    setsModel |= name.equals(TableLayout.MODEL);
    if (index != null) {
      halves.set(index, name);
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

  private void remove() {
    String name = target();
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
      halves.remove(index, name);
    }
  }

  /// An action of ADD or DELETE.
  private void change() {
    String name = target();
    if (ReservedAttribute.is(name)) {
      throw misplaced(name);
    }
    in.value();
  }

  /// The name of the attribute that a path to write to starts with. A reserved one is the whole
  /// path.
  private String target() {
    String name = in.name();
    if (key.isSentinel() && name.equals(TableLayout.UNIQUE_VALUE)) {
      throw misplaced(name);
    }
    if (in.takeSteps() && ReservedAttribute.is(name)) {
      throw misplaced(name);
    }
    return name;
  }

  private void sum(int depth) {
    do {
      operand(depth);
    } while (in.take("+") || in.take("-"));
  }

  private void operand(int depth) {
    if (depth > MAX_DEPTH) {
      throw in.refused("is nested more than " + MAX_DEPTH + " levels deep");
    }
    if (in.atValue()) {
      in.value();
    } else if (in.take("(")) {
      sum(depth + 1);
      in.expect(")");
    } else {
      pathOrFunction(depth);
    }
  }

  private void pathOrFunction(int depth) {
    boolean word = in.atWord();
    plain(in.name());
    if (word && in.take("(")) {
      do {
        sum(depth + 1);
      } while (in.take(","));
      in.expect(")");
    } else {
      in.takeSteps();
    }
  }

  private void plain(String name) {
    if (ReservedAttribute.is(name)) {
      throw misplaced(name);
    }
  }

  /// Whether an attribute is never written by an update: the table's key. A sentinel has no other
  /// reserved attributes than the id of the last write.
  private boolean isFixed(String name) {
    return KeyAttributes.TABLE.has(name)
        || (key.isSentinel() && !name.equals(TableLayout.WRITE_ID));
  }

  private IsolationException misplaced(String name) {
    return in.refused(
        "uses `"
            + name
            + "`, which is the table's own: expected such a name only in SET with one value"
            + " placeholder or in REMOVE, and never another value for a key that an item keeps for its"
            + " life");
  }
}
