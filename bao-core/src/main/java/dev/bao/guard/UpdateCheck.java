package dev.bao.guard;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads an update expression, and checks what it does by [UpdateWrites]. All that this grammar does
/// not have is refused. Behind the first name of a path no name is reserved: it is of a map within a
/// plain attribute. Not thread-safe.
///
///     update   := clause+
///     clause   := SET set (, set)* | REMOVE path (, path)* | ADD path value (, path value)*
///               | DELETE path value (, path value)*
///     set      := path = sum
///     sum      := operand ((+ | -) operand)*
///     operand  := value | path | function ( sum (, sum)* ) | ( sum )
///     path     := name (. name | [ number ])*
final class UpdateCheck {

  /// The parameter that holds the expression, for errors.
  static final String PARAMETER = "updateExpression";

  /// More than an expression has a use for, and few enough for the stack of any thread.
  private static final int MAX_DEPTH = 32;

  private final ExpressionReader in;
  private final UpdateWrites writes;

  private UpdateCheck(ExpressionReader in, UpdateWrites writes) {
    this.in = in;
    this.writes = writes;
  }

  /// Checks an update of one item.
  ///
  /// @param writes of the item
  static void check(
      Call call,
      String expression,
      Map<String, String> names,
      Map<String, AttributeValue> values,
      UpdateWrites writes) {
    int sets = NumberedSets.count(expression);
    if (sets == 0 || !numbered(sets, names, values, writes)) {
      ExpressionReader in = new ExpressionReader(call, PARAMETER, expression, names, values);
      new UpdateCheck(in, writes).clauses();
    }
    writes.end();
  }

  /// Checks the actions of one of [NumberedSets].
  ///
  /// @return false where a placeholder has no meaning: reading the expression tells which
  private static boolean numbered(
      int sets,
      Map<String, String> names,
      Map<String, AttributeValue> values,
      UpdateWrites writes) {
    for (int number = 0; number < sets; number++) {
      String name = names.get(ExpressionTokens.name(number));
      AttributeValue value = values.get(ExpressionTokens.value(number));
      if (name == null || value == null) {
        return false;
      }
      writes.target(name, true);
      writes.set(name, value);
    }
    return true;
  }

  private void clauses() {
    do {
      clause();
    } while (!in.atEnd());
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
      writes.set(name, in.atValue() ? in.value() : null);
    } else {
      sum(0);
    }
  }

  private void remove() {
    writes.remove(target());
  }

  /// An action of ADD or DELETE.
  private void change() {
    writes.other(target());
    in.value();
  }

  /// The name of the attribute that a path to write to starts with.
  private String target() {
    String name = in.name();
    writes.target(name, !in.takeSteps());
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
    writes.other(in.name());
    if (word && in.take("(")) {
      do {
        sum(depth + 1);
      } while (in.take(","));
      in.expect(")");
    } else {
      in.takeSteps();
    }
  }
}
