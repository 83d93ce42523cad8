package dev.bao.expression;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes the expressions of one request. They share its placeholders: `#n0` for names, one for
/// each name, and `:v0` for values. Not thread-safe; used for one request and dropped.
public final class ExpressionWriter {

  private static final Pattern PLACEHOLDER = Pattern.compile("[#:][nv]\\d+");

  private final Map<String, String> placeholders = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  /// Makes the writer of a request's expressions.
  public ExpressionWriter() {}

  /// The placeholder of an attribute's name.
  public String name(String attribute) {
    return placeholders.computeIfAbsent(
        attribute,
        _ -> {
          String placeholder = "#n" + names.size();
          names.put(placeholder, attribute);
          return placeholder;
        });
  }

  /// The placeholder of a value.
  public String value(AttributeValue value) {
    String placeholder = ":v" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  /// Writes a condition.
  public String condition(Condition<?> condition) {
    StringBuilder out = new StringBuilder();
    write(condition, out);
    return out.toString();
  }

  /// What `ExpressionAttributeNames` must hold for all that was written.
  public Map<String, String> names() {
    return names;
  }

  /// What `ExpressionAttributeValues` must hold for all that was written.
  public Map<String, AttributeValue> values() {
    return values;
  }

  /// An expression for a person to read: names in place, and `?` for every value.
  public String readable(String expression) {
    // In one pass: a name may look like a placeholder itself.
    return PLACEHOLDER
        .matcher(expression)
        .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), "?")));
  }

  private void write(Condition<?> condition, StringBuilder out) {
    switch (condition) {
      case Comparison<?>(Operand left, String comparator, AttributeValue right) ->
          write(left, out).append(' ').append(comparator).append(' ').append(value(right));
      case Between<?>(Operand operand, AttributeValue low, AttributeValue high) ->
          write(operand, out)
              .append(" BETWEEN ")
              .append(value(low))
              .append(" AND ")
              .append(value(high));
      case In<?> in -> write(in, out);
      case Call<?> call -> write(call, out);
      case Junction<?> junction -> write(junction, out);
      case Not<?>(Condition<?> negated) -> {
        out.append("NOT ");
        writeGrouped(negated, out);
      }
    }
  }

  private StringBuilder write(Operand operand, StringBuilder out) {
    String name = name(operand.attribute());
    return operand.isSize() ? out.append("size(").append(name).append(')') : out.append(name);
  }

  private void write(In<?> in, StringBuilder out) {
    out.append(name(in.attribute())).append(" IN (");
    String separator = "";
    for (AttributeValue value : in.values()) {
      out.append(separator).append(value(value));
      separator = ", ";
    }
    out.append(')');
  }

  private void write(Call<?> call, StringBuilder out) {
    out.append(call.function()).append('(').append(name(call.attribute()));
    if (call.argument() != null) {
      out.append(", ").append(value(call.argument()));
    }
    out.append(')');
  }

  private void write(Junction<?> junction, StringBuilder out) {
    String separator = "";
    for (Condition<?> part : junction.parts()) {
      out.append(separator);
      writeGrouped(part, out);
      separator = " " + junction.word() + " ";
    }
  }

  /// Parentheses only where they are needed.
  private void writeGrouped(Condition<?> condition, StringBuilder out) {
    boolean isCompound = condition instanceof Junction || condition instanceof Not;
    out.append(isCompound ? "(" : "");
    write(condition, out);
    out.append(isCompound ? ")" : "");
  }
}
