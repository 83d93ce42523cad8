package dev.bao.requests;

import dev.bao.tracker.CardKeys;
import dev.bao.tracker.InvitationKeys;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.WorkEntrySchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The updates that both ways of the low-level client send.
final class Patches {

  private final Fixture fixture;

  Patches(Fixture fixture) {
    this.fixture = fixture;
  }

  Map<String, AttributeValue> task(String id) {
    return LowLevel.key(fixture.partition("t", id), "t");
  }

  Map<String, AttributeValue> project(String id) {
    return LowLevel.key(fixture.partition("p", id), "p");
  }

  Map<String, AttributeValue> document() {
    return LowLevel.key(fixture.partition("lcd", "doc"), "lcd");
  }

  Map<String, AttributeValue> sprint() {
    return LowLevel.key(fixture.partition("sprint", "s1"), "sprint");
  }

  Map<String, AttributeValue> card() {
    return LowLevel.key(CardKeys.item(fixture.keys(), "wall", "c0"));
  }

  Map<String, AttributeValue> invitation() {
    return LowLevel.key(InvitationKeys.item(fixture.keys(), "apollo", 1));
  }

  Map<String, AttributeValue> invitationSentinel() {
    return LowLevel.key(InvitationKeys.uniqueCode(fixture.keys(), "welcome"));
  }

  Map<String, AttributeValue> work() {
    Map<String, AttributeValue> key = fixture.item(WorkEntrySchema::new, Stock.work(1));
    key.keySet().retainAll(List.of("_pk", "_sk"));
    return key;
  }

  Map<String, AttributeValue> sentinel(String slug) {
    return LowLevel.key(fixture.sentinel(slug), "_raft_uc");
  }

  Update title(String id) {
    return patch(task(id), "SET title = :v", Map.of(":v", LowLevel.text("New")));
  }

  Update slug() {
    return patch(task("named"), "SET slug = :v", Map.of(":v", LowLevel.text("door")));
  }

  Update slugAndTitle() {
    return patch(
        task("named"),
        "SET slug = :v, title = :t",
        Map.of(":v", LowLevel.text("door"), ":t", LowLevel.text("New")));
  }

  Update label() {
    return patch(sprint(), "ADD labels :v", Map.of(":v", AttributeValue.fromSs(List.of("deck"))));
  }

  /// Puts into a map and sets a part of a nested record.
  Update inside() {
    return patch(
        sprint(),
        "SET scores.#b = :s, venue.city = :c",
        Map.of(":s", AttributeValue.fromN("2"), ":c", LowLevel.text("Oslo")),
        Map.of("#b", "bob"));
  }

  Update note() {
    return patch(
        sprint(),
        "SET notes = list_append(notes, :l)",
        Map.of(":l", AttributeValue.fromL(List.of(LowLevel.text("next")))));
  }

  /// Moves the time of expiry of an invitation or of its sentinel.
  Update expiry(Map<String, AttributeValue> key) {
    return patch(
        key,
        "SET #t = :t",
        Map.of(
            ":t",
            AttributeValue.fromN(Long.toString(Stock.LATER.plusSeconds(3600).getEpochSecond()))),
        Map.of("#t", "ttl"));
  }

  Update name() {
    return patch(
        project("apollo"), "SET #n = :v", Map.of(":v", LowLevel.text("New")), Map.of("#n", "name"));
  }

  /// Makes the project where there is none.
  Update upsert(String id) {
    return Update.builder()
        .tableName(Fixture.TABLE)
        .key(project(id))
        .updateExpression("SET #n = :v, projectId = :i, openTasks = :o")
        .expressionAttributeNames(Map.of("#n", "name"))
        .expressionAttributeValues(
            Map.of(
                ":v", LowLevel.text("New"),
                ":i", LowLevel.text(id),
                ":o", AttributeValue.fromN("1")))
        .build();
  }

  Update byProject() {
    Map<String, AttributeValue> values =
        Map.of(
            ":v", LowLevel.text("gemini"),
            ":d", LowLevel.text(Stock.DUE.toString()),
            ":p", LowLevel.text(fixture.partition("t", "gsi1#gemini")),
            ":s", LowLevel.text("2026-11-16T09:00:00.000000000Z"));
    return patch(
        task("plain"),
        "SET projectId = :v, dueAt = :d, #p = :p, #s = :s",
        values,
        Map.of("#p", "_gsi1_pk", "#s", "_gsi1_sk"));
  }

  /// The amount of a piece of work, with both index keys that it is a part of.
  Update amount() {
    Map<String, AttributeValue> item = fixture.item(WorkEntrySchema::new, Stock.work(2));
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":v", item.get("amount"));
    values.put(":a", item.get("_gsi1_sk"));
    values.put(":b", item.get("_gsi2_sk"));
    return Update.builder()
        .tableName(Fixture.TABLE)
        .key(work())
        .updateExpression("SET amount = :v, #a = :a, #b = :b")
        .expressionAttributeNames(Map.of("#a", "_gsi1_sk", "#b", "_gsi2_sk"))
        .expressionAttributeValues(values)
        .conditionExpression("attribute_exists(amount)")
        .build();
  }

  /// A new task, made by an update as DynamoBao does it.
  Update creation(Task task) {
    Map<String, AttributeValue> values = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    List<String> parts = new ArrayList<>();
    fixture
        .item(TaskSchema::new, task)
        .forEach((name, value) -> {
          if (!name.equals("_pk") && !name.equals("_sk")) {
            int number = names.size();
            names.put("#n" + number, name);
            values.put(":v" + number, value);
            parts.add("#n" + number + " = :v" + number);
          }
        });
    return Update.builder()
        .tableName(Fixture.TABLE)
        .key(task(task.taskId()))
        .updateExpression("SET " + String.join(", ", parts))
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .conditionExpression("attribute_not_exists(taskId)")
        .build();
  }

  /// Adds to a counter, with the time of the update, which is also the sort key of an index.
  Update counter(String attribute) {
    String now = "2026-11-17T09:00:00.000000000Z";
    return patch(
        document(),
        "ADD #c :n SET updatedAt = :t, #s = :t",
        Map.of(":n", AttributeValue.fromN("1"), ":t", LowLevel.text(now)),
        Map.of("#c", attribute, "#s", "_gsi1_sk"));
  }

  private static Update patch(
      Map<String, AttributeValue> key, String expression, Map<String, AttributeValue> values) {
    return patch(key, expression, values, Map.of());
  }

  private static Update patch(
      Map<String, AttributeValue> key,
      String expression,
      Map<String, AttributeValue> values,
      Map<String, String> names) {
    Map<String, String> all = new HashMap<>(names);
    all.put("#k", "_pk");
    return Update.builder()
        .tableName(Fixture.TABLE)
        .key(key)
        .updateExpression(expression)
        .expressionAttributeValues(values)
        .expressionAttributeNames(all)
        .conditionExpression("attribute_exists(#k)")
        .build();
  }
}
