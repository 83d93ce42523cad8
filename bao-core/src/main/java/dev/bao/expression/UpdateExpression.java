package dev.bao.expression;

import static dev.bao.expression.ExpressionWriter.NAMES;
import static dev.bao.expression.ExpressionWriter.VALUES;

import dev.bao.expression.Assignment.Append;
import dev.bao.expression.Assignment.Difference;
import dev.bao.expression.Assignment.Prepend;
import dev.bao.expression.Assignment.Put;
import dev.bao.expression.Assignment.Removal;
import dev.bao.expression.Assignment.Sum;
import dev.bao.expression.Assignment.Union;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The text of an update expression, clause by clause. Not thread-safe; used for one request.
final class UpdateExpression {

  /// The texts of updates that set whole attributes and do nothing else: by how many they set, from
  /// 1.
  private static final List<String> SETS = sets();

  /// Characters that a clause has room for before it grows.
  private static final int SIZE = 64;

  private static final AttributeValue EMPTY_LIST = AttributeValue.createL(List.of());
  private static final AttributeValue ZERO = AttributeValue.createN("0");

  private final ExpressionWriter writer;
  private final PatchedPlaces places;

  private @Nullable StringBuilder set;
  private @Nullable StringBuilder add;
  private @Nullable StringBuilder delete;
  private @Nullable StringBuilder remove;
  private Map<DocumentPath, Map<String, AttributeValue>> newMaps = Map.of();

  UpdateExpression(ExpressionWriter writer, PatchedPlaces places) {
    this.writer = writer;
    this.places = places;
  }

  void add(Assignment assignment) {
    DocumentPath at = assignment.at();
    if (!at.isTopLevel() && places.isNewMap(at.around())) {
      addToNewMap(at, assignment);
      return;
    }
    String path = writer.path(at);
    switch (assignment) {
      case Put(_, AttributeValue value) -> assign(path, writer.value(value));
      case Removal _ -> remove = next(remove, "REMOVE ").append(path);
      case Sum(_, AttributeValue delta, _) -> addSum(at, path, delta);
      case Union(_, AttributeValue elements) -> add(path, elements);
      case Difference(_, AttributeValue elements) ->
          delete = next(delete, "DELETE ").append(path).append(' ').append(writer.value(elements));
      case Append(_, AttributeValue elements) ->
          assign(path, listOf(orEmpty(path), writer.value(elements)));
      case Prepend(_, AttributeValue elements) ->
          assign(path, listOf(writer.value(elements), orEmpty(path)));
    }
  }

  /// DynamoDB adds to whole attributes only (API Reference, UpdateItem).
  private void addSum(DocumentPath at, String path, AttributeValue delta) {
    if (at.isTopLevel()) {
      add(path, delta);
    } else {
      assign(path, orElse(path, ZERO) + " + " + writer.value(delta));
    }
  }

  private static List<String> sets() {
    List<String> sets = new ArrayList<>();
    StringBuilder text = new StringBuilder("SET ");
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(NAMES.get(i)).append(" = ").append(VALUES.get(i));
      sets.add(text.toString());
    }
    return List.copyOf(sets);
  }

  /// Writes an update that sets whole attributes and does nothing else, as most do: its text is
  /// there already.
  ///
  /// @return null, and nothing is written, where there are no sets or too many, or the writer has
  ///   placeholders already
  static @Nullable String ofSets(ExpressionWriter writer, AttributeSets sets) {
    if (sets.isEmpty() || sets.size() > SETS.size() || !writer.isNew()) {
      return null;
    }
    writer.addNumbered(sets);
    return SETS.get(sets.size() - 1);
  }

  /// Sets a whole attribute.
  void set(String attribute, AttributeValue value) {
    assign(writer.name(attribute), writer.value(value));
  }

  private void assign(String path, String operand) {
    set = next(set, "SET ").append(path).append(" = ").append(operand);
  }

  private void add(String path, AttributeValue value) {
    add = next(add, "ADD ").append(path).append(' ').append(writer.value(value));
  }

  /// Another clause at the place of its next action.
  private static StringBuilder next(@Nullable StringBuilder clause, String word) {
    return clause == null ? new StringBuilder(SIZE).append(word) : clause.append(", ");
  }

  private void addToNewMap(DocumentPath at, Assignment assignment) {
    if (newMaps.isEmpty()) {
      newMaps = new LinkedHashMap<>();
    }
    Map<String, AttributeValue> map =
        newMaps.computeIfAbsent(at.around(), ignored -> new HashMap<>());
    if (assignment instanceof Put(_, AttributeValue value)
        && at.steps().getLast() instanceof DocumentPath.Entry(String key)) {
      map.put(key, value);
    }
  }

  private String orEmpty(String path) {
    return orElse(path, EMPTY_LIST);
  }

  private String orElse(String path, AttributeValue value) {
    return "if_not_exists(" + path + ", " + writer.value(value) + ")";
  }

  private static String listOf(String first, String second) {
    return "list_append(" + first + ", " + second + ")";
  }

  String text() {
    if (!newMaps.isEmpty()) {
      newMaps.forEach(
          (at, map) -> assign(writer.path(at), writer.value(AttributeValue.createM(map))));
    }
    StringBuilder text = joined(joined(joined(set, add), delete), remove);
    return text == null ? "" : text.toString();
  }

  private static @Nullable StringBuilder joined(
      @Nullable StringBuilder first, @Nullable StringBuilder second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return first.append(' ').append(second);
  }
}
