package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.guard.ExpressionTokens.Kind;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads an expression with its placeholders resolved, and refuses what it cannot read. Not
/// thread-safe.
final class ExpressionReader {

  /// The length of an expression that DynamoDB takes, in characters of ASCII (Developer Guide,
  /// "Quotas", expression length).
  static final int MAX_LENGTH = 4096;

  private static final String NEXT =
      "Write it with placeholders as the repository does, or use the repository.";

  private final Call call;
  private final String parameter;
  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;
  private final ExpressionTokens tokens;

  /// Stands at the start of an expression.
  ///
  /// @param parameter the request's parameter that holds the expression, for errors
  ExpressionReader(
      Call call,
      String parameter,
      String expression,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    this.call = call;
    this.parameter = parameter;
    this.names = names;
    this.values = values;
    if (expression.length() > MAX_LENGTH) {
      throw refused("has " + expression.length() + " characters, and DynamoDB takes " + MAX_LENGTH);
    }
    this.tokens = new ExpressionTokens(expression);
  }

  boolean atEnd() {
    return tokens.kind() == Kind.END;
  }

  boolean atWord() {
    return tokens.kind() == Kind.WORD;
  }

  boolean atValue() {
    return tokens.kind() == Kind.VALUE_PLACEHOLDER;
  }

  boolean takeKeyword(String word) {
    return taken(tokens.isKeyword(word));
  }

  boolean take(String symbol) {
    return taken(tokens.isSymbol(symbol));
  }

  /// Goes over the steps of a path that follow its first name, as in `.name` and `[3]`.
  ///
  /// Names among them are entries of maps and components of nested records, the model's own
  /// whatever they look like: only names at top level are the table's.
  ///
  /// @return whether there were any
  boolean takeSteps() {
    boolean any = false;
    while (true) {
      if (take(".")) {
        name();
      } else if (take("[")) {
        index();
      } else {
        return any;
      }
      any = true;
    }
  }

  private void index() {
    if (!taken(tokens.kind() == Kind.NUMBER)) {
      throw unexpected("a number between `[` and `]`");
    }
    expect("]");
  }

  private boolean taken(boolean matches) {
    if (matches) {
      tokens.advance();
    }
    return matches;
  }

  void expect(String symbol) {
    if (!take(symbol)) {
      throw unexpected("`" + symbol + "`");
    }
  }

  /// Goes over one step of a path: the attribute's name, with its placeholder resolved.
  String name() {
    Kind kind = tokens.kind();
    if (kind != Kind.WORD && kind != Kind.NAME_PLACEHOLDER) {
      throw unexpected("an attribute's name");
    }
    String text = tokens.text();
    tokens.advance();
    if (kind == Kind.WORD) {
      return text;
    }
    String name = names.get(text);
    if (name == null) {
      throw undefined(text, "expressionAttributeNames");
    }
    return name;
  }

  /// Goes over the placeholder of a value: the value.
  AttributeValue value() {
    if (!atValue()) {
      throw unexpected("the placeholder of a value");
    }
    String text = tokens.text();
    tokens.advance();
    AttributeValue value = values.get(text);
    if (value == null) {
      throw undefined(text, "expressionAttributeValues");
    }
    return value;
  }

  /// Goes over one token of any kind that the language has.
  void skip() {
    if (tokens.kind() == Kind.UNKNOWN || atEnd()) {
      throw unexpected("a token of DynamoDB's expression language");
    }
    tokens.advance();
  }

  IsolationException unexpected(String expected) {
    return refused("is not one that the guard can follow: expected " + expected);
  }

  private IsolationException undefined(String placeholder, String where) {
    return refused("uses " + placeholder + ", which " + where + " does not define");
  }

  /// @param found what is wrong with the expression
  IsolationException refused(String found) {
    return refused(call, parameter, found);
  }

  /// @param parameter the request's parameter that holds an expression
  /// @param found what is wrong with it
  static IsolationException refused(Call call, String parameter, String found) {
    return call.refused(ErrorCode.EXPRESSION_REFUSED, parameter + " " + found, NEXT);
  }
}
