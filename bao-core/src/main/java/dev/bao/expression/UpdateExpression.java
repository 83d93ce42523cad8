package dev.bao.expression;

import dev.bao.expression.Assignment.Append;
import dev.bao.expression.Assignment.Difference;
import dev.bao.expression.Assignment.Prepend;
import dev.bao.expression.Assignment.Put;
import dev.bao.expression.Assignment.Removal;
import dev.bao.expression.Assignment.Sum;
import dev.bao.expression.Assignment.Union;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The text of an update expression, clause by clause. Not thread-safe; used for one request.
final class UpdateExpression {

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
      case Put(_, AttributeValue value) -> set(path, writer.value(value));
      case Removal _ -> remove = next(remove, "REMOVE ").append(path);
      case Sum(_, AttributeValue delta, _) -> addSum(at, path, delta);
      case Union(_, AttributeValue elements) -> add(path, elements);
      case Difference(_, AttributeValue elements) ->
          delete = next(delete, "DELETE ").append(path).append(' ').append(writer.value(elements));
      case Append(_, AttributeValue elements) ->
          set(path, listOf(orEmpty(path), writer.value(elements)));
      case Prepend(_, AttributeValue elements) ->
          set(path, listOf(writer.value(elements), orEmpty(path)));
    }
  }

  /// DynamoDB adds to whole attributes only (API Reference, UpdateItem).
  private void addSum(DocumentPath at, String path, AttributeValue delta) {
    if (at.isTopLevel()) {
      add(path, delta);
    } else {
      set(path, orElse(path, ZERO) + " + " + writer.value(delta));
    }
  }

  /// Most updates set something: that clause is put together in the writer's text, and the others
  /// are appended to it.
  private void set(String path, String operand) {
    StringBuilder clause = set == null ? writer.text().append("SET ") : set.append(", ");
    set = clause.append(path).append(" = ").append(operand);
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
    newMaps.forEach((at, map) -> set(writer.path(at), writer.value(AttributeValue.createM(map))));
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
