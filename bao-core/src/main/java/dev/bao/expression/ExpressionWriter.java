package dev.bao.expression;

import dev.bao.key.TableLayout;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes the expressions of one request. They share its placeholders: `#n0` for names, one for
/// each name, `#k0` for keys of maps, and `:v0` for values. Not thread-safe; used for one request
/// and dropped.
public final class ExpressionWriter {

  private static final Pattern PLACEHOLDER = Pattern.compile("[#:][nkv]\\d+");

  /// The first placeholders, which most expressions make do with.
  static final List<String> NAMES = first("#n");

  static final List<String> VALUES = first(":v");

  /// The condition of most updates, that there is an item, by the placeholder of the key's name.
  private static final List<String> EXISTS =
      NAMES.stream().map(name -> "attribute_exists(" + name + ")").toList();

  /// Characters that an expression has room for before it grows.
  private static final int SIZE = 64;

  /// So many names are looked through, more are looked up.
  private static final int FEW = 8;

  private final Placeholders<String> names = new Placeholders<>(NAMES, new String[4]);
  private final Placeholders<AttributeValue> values =
      new Placeholders<>(VALUES, new AttributeValue[4]);

  /// The numbers of the placeholders by name, once a name is added to [#FEW] or more.
  private @Nullable Map<String, Integer> numbers;

  /// Where one text after the other is put together, once there is one.
  private @Nullable StringBuilder text;

  /// Makes the writer of a request's expressions.
  public ExpressionWriter() {}

  /// Whether nothing has a placeholder yet.
  boolean isNew() {
    return names.isEmpty() && values.isEmpty();
  }

  /// Gives each attribute and value the placeholders of its number, where nothing has one yet.
  void addNumbered(AttributeSets sets) {
    sets.addNumbered(names, values);
  }

  private static List<String> first(String start) {
    return IntStream.range(0, 32).mapToObj(number -> start + number).toList();
  }

  private static String numbered(List<String> first, String start, int number) {
    return number < first.size() ? first.get(number) : start + number;
  }

  /// The placeholder of an attribute's name.
  public String name(String attribute) {
    return names.placeholder(number(attribute));
  }

  /// The number of an attribute's name, which has a placeholder then.
  private int number(String attribute) {
    int number = find(attribute);
    if (number < 0) {
      number = names.size();
      name(attribute, numbered(NAMES, "#n", number));
    }
    return number;
  }

  private int find(String attribute) {
    if (numbers != null) {
      return numbers.getOrDefault(attribute, -1);
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.meaning(i).equals(attribute) && !isOfKey(names.placeholder(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Gives an attribute's name a placeholder of one's own.
  public void name(String attribute, String placeholder) {
    names.add(placeholder, attribute);
    if (numbers == null && names.size() > FEW) {
      numbers = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        keep(i);
      }
    } else {
      keep(names.size() - 1);
    }
  }

  private void keep(int number) {
    if (numbers != null && !isOfKey(names.placeholder(number))) {
      numbers.put(names.meaning(number), number);
    }
  }

  private static boolean isOfKey(String placeholder) {
    return placeholder.startsWith("#k");
  }

  /// Writes a projection.
  ///
  /// @param attributes the names of whole attributes, empty for all
  /// @return null for all
  public @Nullable String projection(Collection<String> attributes) {
    return attributes.isEmpty()
        ? null
        : attributes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /// The placeholder of a map's key, apart from that of an attribute with the same name: a key is a
  /// value, which no error names.
  private String key(String key) {
    String placeholder = "#k" + names.size();
    names.add(placeholder, key);
    return placeholder;
  }

  /// The place of a value, with a placeholder for each name.
  public String path(DocumentPath path) {
    String attribute = name(path.attribute());
    if (path.isTopLevel()) {
      return attribute;
    }
    StringBuilder out = new StringBuilder(attribute);
    for (DocumentPath.Step step : path.steps()) {
      switch (step) {
        case DocumentPath.Name(String name) -> out.append('.').append(name(name));
        case DocumentPath.Entry(String key) -> out.append('.').append(key(key));
        case DocumentPath.Element(int index) -> out.append('[').append(index).append(']');
      }
    }
    return out.toString();
  }

  /// The placeholder of a value.
  public String value(AttributeValue value) {
    String placeholder = numbered(VALUES, ":v", values.size());
    value(value, placeholder);
    return placeholder;
  }

  /// Gives a value a placeholder of one's own, which no other value has.
  public void value(AttributeValue value, String placeholder) {
    values.add(placeholder, value);
  }

  /// Writes a condition.
  public String condition(Condition<?> condition) {
    if (condition.equals(ItemCondition.exists())) {
      int number = number(TableLayout.PARTITION_KEY);
      if (names.isNumbered(number)) {
        return EXISTS.get(number);
      }
    }
    StringBuilder out = text();
    write(condition, out);
    return out.toString();
  }

  /// The place of a new text. Whoever asks for it takes its string before anyone asks again.
  private StringBuilder text() {
    if (text == null) {
      text = new StringBuilder(SIZE);
    }
    text.setLength(0);
    return text;
  }

  /// What `ExpressionAttributeNames` must hold for all that was written.
  public Map<String, String> names() {
    return names;
  }

  /// What `ExpressionAttributeValues` must hold for all that was written.
  public Map<String, AttributeValue> values() {
    return values;
  }

  /// An expression for a person to read: names in place, and `?` for every value and every key of a
  /// map.
  public String readable(String expression) {
    // In one pass: a name may look like a placeholder itself.
    return PLACEHOLDER
        .matcher(expression)
        .replaceAll(found -> Matcher.quoteReplacement(readableName(found.group())));
  }

  /// A condition for a person to read, without its values: it may end in a log.
  static String readable(Condition<?> condition) {
    ExpressionWriter writer = new ExpressionWriter();
    return writer.readable(writer.condition(condition));
  }

  private String readableName(String placeholder) {
    return isOfKey(placeholder) ? "?" : names.getOrDefault(placeholder, "?");
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
    String path = path(operand.at());
    return operand.isSize() ? out.append("size(").append(path).append(')') : out.append(path);
  }

  private void write(In<?> in, StringBuilder out) {
    out.append(path(in.at())).append(" IN (");
    String separator = "";
    for (AttributeValue value : in.values()) {
      out.append(separator).append(value(value));
      separator = ", ";
    }
    out.append(')');
  }

  private void write(Call<?> call, StringBuilder out) {
    out.append(call.function()).append('(').append(path(call.at()));
    if (call.argument() != null) {
      out.append(", ").append(value(call.argument()));
    }
    out.append(')');
  }

  private void write(Junction<?> junction, StringBuilder out) {
    boolean isFirst = true;
    for (Condition<?> part : junction.parts()) {
      if (!isFirst) {
        out.append(' ').append(junction.word()).append(' ');
      }
      isFirst = false;
      writeGrouped(part, out);
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
