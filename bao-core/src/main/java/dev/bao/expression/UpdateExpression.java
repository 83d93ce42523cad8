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

  private static final AttributeValue EMPTY_LIST = AttributeValue.createL(List.of());
  private static final AttributeValue ZERO = AttributeValue.createN("0");

  private final ExpressionWriter writer;
  private final PatchedPlaces places;
  private final Clause set = new Clause("SET ");
  private final Clause add = new Clause("ADD ");
  private final Clause delete = new Clause("DELETE ");
  private final Clause remove = new Clause("REMOVE ");
  private Map<DocumentPath, Map<String, AttributeValue>> newMaps = Map.of();

  UpdateExpression(ExpressionWriter writer, PatchedPlaces places) {
    this.writer = writer;
    this.places = places;
  }

  void add(DocumentPath at, Assignment assignment) {
    if (!at.isTopLevel() && places.isNewMap(at.around())) {
      addToNewMap(at, assignment);
      return;
    }
    String path = writer.path(at);
    switch (assignment) {
      case Put(AttributeValue value) -> set.add(path, " = ", writer.value(value));
      case Removal ignored -> remove.add(path);
      case Sum(AttributeValue delta, boolean _) -> addSum(at, path, delta);
      case Union(AttributeValue elements) -> add.add(path + " " + writer.value(elements));
      case Difference(AttributeValue elements) -> delete.add(path + " " + writer.value(elements));
      case Append(AttributeValue elements) ->
          set.add(path + listOf(orEmpty(path), writer.value(elements)));
      case Prepend(AttributeValue elements) ->
          set.add(path + listOf(writer.value(elements), orEmpty(path)));
    }
  }

  /// DynamoDB adds to whole attributes only (API Reference, UpdateItem).
  private void addSum(DocumentPath at, String path, AttributeValue delta) {
    if (at.isTopLevel()) {
      add.add(path + " " + writer.value(delta));
    } else {
      set.add(path + " = " + orElse(path, ZERO) + " + " + writer.value(delta));
    }
  }

  private void addToNewMap(DocumentPath at, Assignment assignment) {
    if (newMaps.isEmpty()) {
      newMaps = new LinkedHashMap<>();
    }
    Map<String, AttributeValue> map =
        newMaps.computeIfAbsent(at.around(), ignored -> new HashMap<>());
    if (assignment instanceof Put(AttributeValue value)
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
    return " = list_append(" + first + ", " + second + ")";
  }

  String text() {
    newMaps.forEach(
        (at, map) -> set.add(writer.path(at) + " = " + writer.value(AttributeValue.createM(map))));
    StringBuilder text = new StringBuilder(Clause.SIZE);
    set.writeTo(text);
    add.writeTo(text);
    delete.writeTo(text);
    remove.writeTo(text);
    return text.toString();
  }

  /// The actions of one kind. Not thread-safe.
  private static final class Clause {

    private static final int SIZE = 64;

    private final String word;
    private @Nullable StringBuilder text;

    Clause(String word) {
      this.word = word;
    }

    void add(String action) {
      next().append(action);
    }

    void add(String path, String operator, String operand) {
      next().append(path).append(operator).append(operand);
    }

    private StringBuilder next() {
      text = text == null ? new StringBuilder(SIZE).append(word) : text.append(", ");
      return text;
    }

    void writeTo(StringBuilder all) {
      if (text != null) {
        all.append(all.isEmpty() ? "" : " ").append(text);
      }
    }
  }
}
