package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How an [Issue] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class IssueSchema extends ModelSchema<Issue> {

  static final Model MODEL =
      Model.builder("Issue", IssueKeys.PREFIX)
          .index(new ModelIndex("byProject", 1, false).madeOf("project", "status", "dueAt"))
          .index(new ModelIndex("openByAssignee", 2, false).madeOf("assignee", "dueAt", "status"))
          .index(
              new ModelIndex("originals", 3, false).madeOf(
                  "project", "duplicateOf", "archived").inModelPartition())
          .index(new ModelIndex("byTitle", 4, true).inModelPartition())
          .index(new ModelIndex("labelled", 5, false).madeOf("project", "label", "severity"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "issueId",
          "project",
          "status",
          "dueAt",
          "assignee",
          "archived",
          "duplicateOf",
          "title",
          "severity",
          "label");

  /// Makes the schema for a table's key format.
  public IssueSchema(KeyFormat format) {
    super(format, MODEL, Issue.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Issue> of(KeyFormat format) {
    return new IssueSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("issueId", "project", "status", "dueAt", "archived", "title");
  }

  @Override
  public ItemKey key(KeySpace in, Issue issue) {
    return IssueKeys.item(in, issue.issueId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Issue issue) {
    return switch (slot) {
      case 1 -> IssueKeys.byProject(in, issue.project(), issue.status(), issue.dueAt());
      case 2 ->
          issue.assignee() == null || !IssueKeys.openByAssigneeHasStatus(issue.status())
              ? null
              : IssueKeys.openByAssignee(in, issue.assignee(), issue.dueAt());
      case 3 ->
          issue.duplicateOf() != null || !IssueKeys.originalsHasArchived(issue.archived())
              ? null
              : IssueKeys.originals(in, issue.project(), issue.issueId());
      case 4 -> IssueKeys.byTitle(in, issue.title());
      case 5 ->
          Encode.required(issue.label(), "Issue.label").isEmpty()
              || issue.severity() == null
              || !IssueKeys.labelledHasSeverity(issue.severity())
              ? null
              : IssueKeys.labelled(in, issue.project());
      default -> super.indexKey(in, slot, issue);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          IssueKeys.byProject(
              in,
              Decode.text(item, "project", "Issue.project"),
              Decode.constant(item.get("status"), "Issue.status", Stage.class),
              Decode.instant(item.get("dueAt"), "Issue.dueAt"));
      case 2 ->
          Decode.isAbsent(item.get("assignee"))
              || !IssueKeys.openByAssigneeHasStatus(
                  Decode.constant(item.get("status"), "Issue.status", Stage.class))
              ? null
              : IssueKeys.openByAssignee(
                  in,
                  Decode.text(item.get("assignee"), "Issue.assignee"),
                  Decode.instant(item.get("dueAt"), "Issue.dueAt"));
      case 3 ->
          !Decode.isAbsent(item.get("duplicateOf"))
              || !IssueKeys.originalsHasArchived(
                  Decode.bool(item.get("archived"), "Issue.archived"))
              ? null
              : IssueKeys.originals(
                  in,
                  Decode.text(item, "project", "Issue.project"),
                  Decode.text(item, "issueId", "Issue.issueId"));
      case 4 -> IssueKeys.byTitle(in, Decode.text(item, "title", "Issue.title"));
      case 5 ->
          Decode.isAbsent(item.get("label"))
              || Decode.isAbsent(item.get("severity"))
              || !IssueKeys.labelledHasSeverity(
                  Decode.intValue(item.get("severity"), "Issue.severity"))
              ? null
              : IssueKeys.labelled(in, Decode.text(item, "project", "Issue.project"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("project", "status", "dueAt");
      case 2 -> List.of("assignee", "dueAt", "status");
      case 3 -> List.of("project", "issueId", "duplicateOf", "archived");
      case 4 -> List.of("title");
      case 5 -> List.of("project", "label", "severity");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Issue issue, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(26);
    putKey(item, partition, sort);
    putIterationKey(item, in, issue.issueId());
    putIndexKey(item, 1, indexKey(in, 1, issue));
    putIndexKey(item, 2, indexKey(in, 2, issue));
    putIndexKey(item, 3, indexKey(in, 3, issue));
    putIndexKey(item, 4, indexKey(in, 4, issue));
    putIndexKey(item, 5, indexKey(in, 5, issue));
    putKeyText(item, "issueId", "_iter_sk");
    item.put("project", Encode.text(issue.project(), "Issue.project"));
    item.put("status", Encode.constant(issue.status(), "Issue.status"));
    item.put("dueAt", Encode.instant(issue.dueAt(), "Issue.dueAt"));
    put(
        item,
        "assignee",
        issue.assignee() == null ? null : Encode.text(issue.assignee(), "Issue.assignee"),
        writeNulls);
    item.put("archived", Encode.bool(issue.archived(), "Issue.archived"));
    put(
        item,
        "duplicateOf",
        issue.duplicateOf() == null ? null : Encode.text(issue.duplicateOf(), "Issue.duplicateOf"),
        writeNulls);
    putKeyText(item, "title", "_gsi4_sk");
    put(
        item,
        "severity",
        issue.severity() == null ? null : Encode.number(issue.severity(), "Issue.severity"),
        writeNulls);
    put(
        item,
        "label",
        Encode.required(issue.label(), "Issue.label").isEmpty()
            ? null
            : Encode.text(issue.label().get(), "Issue.label"),
        writeNulls);
    return item;
  }

  @Override
  public Issue fromItem(Map<String, AttributeValue> item) {
    return new Issue(
        Decode.text(item, "issueId", "Issue.issueId"),
        Decode.text(item, "project", "Issue.project"),
        Decode.constant(item.get("status"), "Issue.status", Stage.class),
        Decode.instant(item.get("dueAt"), "Issue.dueAt"),
        Decode.orNull(item.get("assignee"), "Issue.assignee", Decode::text),
        Decode.bool(item.get("archived"), "Issue.archived"),
        Decode.orNull(item.get("duplicateOf"), "Issue.duplicateOf", Decode::text),
        Decode.text(item, "title", "Issue.title"),
        Decode.orNull(item.get("severity"), "Issue.severity", Decode::intValue),
        Optional.ofNullable(Decode.orNull(item.get("label"), "Issue.label", Decode::text)));
  }
}
