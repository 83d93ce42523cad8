package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of an [Issue]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class IssueUpdate extends Update<Issue> {

  private final String issueId;
  private @Nullable String project;
  private @Nullable Stage status;
  private @Nullable Instant dueAt;
  private @Nullable String assignee;
  private @Nullable Boolean archived;
  private @Nullable String duplicateOf;
  private @Nullable Integer severity;
  private @Nullable String label;

  private IssueUpdate(KeySpace in, String issueId) {
    super(in, IssueSchema.MODEL);
    this.issueId = issueId;
  }

  /// What a patch sets.
  static Update<Issue> of(KeySpace in, String issueId, Consumer<IssueUpdate> patch) {
    IssueUpdate update = new IssueUpdate(in, issueId);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Issue> between(KeySpace in, Issue before, Issue after) {
    IssueUpdate update = new IssueUpdate(in, before.issueId());
    if (Difference.between(before.project(), after.project())) {
      update.project(after.project());
    }
    if (Difference.between(before.status(), after.status())) {
      update.status(after.status());
    }
    if (Difference.between(before.dueAt(), after.dueAt())) {
      update.dueAt(after.dueAt());
    }
    if (Difference.between(before.assignee(), after.assignee())) {
      if (after.assignee() == null) {
        update.clearAssignee();
      } else {
        update.assignee(after.assignee());
      }
    }
    if (before.archived() != after.archived()) {
      update.archived(after.archived());
    }
    if (Difference.between(before.duplicateOf(), after.duplicateOf())) {
      if (after.duplicateOf() == null) {
        update.clearDuplicateOf();
      } else {
        update.duplicateOf(after.duplicateOf());
      }
    }
    if (Difference.between(before.title(), after.title())) {
      update.title(after.title());
    }
    if (Difference.between(before.severity(), after.severity())) {
      if (after.severity() == null) {
        update.clearSeverity();
      } else {
        update.severity(after.severity());
      }
    }
    if (Difference.between(before.label(), after.label())) {
      if (after.label().isEmpty()) {
        update.clearLabel();
      } else {
        update.label(after.label().get());
      }
    }
    return update;
  }

  /// Sets `project` and `status` and `dueAt` and `assignee`, and with them the keys of `byProject`
  /// and the keys of `openByAssignee` and the keys of `originals` and the keys of `labelled`. A
  /// null clears `assignee`. Unless `duplicateOf` and `archived` and `label` and `severity` are set
  /// too, a patch by id reads the record first.
  public IssueUpdate projectAndStatusAndDueAtAndAssignee(
      String project, Stage status, Instant dueAt, @Nullable String assignee) {
    project(project);
    status(status);
    dueAt(dueAt);
    if (assignee == null) {
      clearAssignee();
    } else {
      assignee(assignee);
    }
    return this;
  }

  /// Sets `project`, and with it the keys of `byProject` and the keys of `originals` and the keys
  /// of `labelled`. Unless `status` and `dueAt` and `duplicateOf` and `archived` and `label` and
  /// `severity` are set too, a patch by id reads the record first.
  public IssueUpdate project(String project) {
    set("project", Encode.text(project, "Issue.project"));
    this.project = project;
    deferIndexKey(1);
    deferIndexKey(3);
    deferIndexKey(5);
    return this;
  }

  /// Sets `status`, and with it the keys of `byProject` and the keys of `openByAssignee`. Unless
  /// `project` and `dueAt` and `assignee` are set too, a patch by id reads the record first.
  public IssueUpdate status(Stage status) {
    set("status", Encode.constant(status, "Issue.status"));
    this.status = status;
    deferIndexKey(1);
    deferIndexKey(2);
    return this;
  }

  /// Sets `dueAt`, and with it the keys of `byProject` and the keys of `openByAssignee`. Unless
  /// `project` and `status` and `assignee` are set too, a patch by id reads the record first.
  public IssueUpdate dueAt(Instant dueAt) {
    set("dueAt", Encode.instant(dueAt, "Issue.dueAt"));
    this.dueAt = dueAt;
    deferIndexKey(1);
    deferIndexKey(2);
    return this;
  }

  /// Sets `assignee`, and with it the keys of `openByAssignee`. Unless `dueAt` and `status` are set
  /// too, a patch by id reads the record first.
  public IssueUpdate assignee(String assignee) {
    set("assignee", Encode.text(assignee, "Issue.assignee"));
    this.assignee = assignee;
    deferIndexKey(2);
    return this;
  }

  /// Clears `assignee`, and takes the item out of `openByAssignee`.
  public IssueUpdate clearAssignee() {
    set("assignee", null);
    deferIndexKey(2);
    return this;
  }

  /// Sets `archived`, and with it the keys of `originals`. Unless `project` and `duplicateOf` are
  /// set too, a patch by id reads the record first.
  public IssueUpdate archived(boolean archived) {
    set("archived", Encode.bool(archived, "Issue.archived"));
    this.archived = archived;
    deferIndexKey(3);
    return this;
  }

  /// Sets `duplicateOf`, and with it the keys of `originals`. Unless `project` and `archived` are
  /// set too, a patch by id reads the record first.
  public IssueUpdate duplicateOf(String duplicateOf) {
    set("duplicateOf", Encode.text(duplicateOf, "Issue.duplicateOf"));
    this.duplicateOf = duplicateOf;
    deferIndexKey(3);
    return this;
  }

  /// Clears `duplicateOf`. Unless `project` and `archived` are set too, a patch by id reads the
  /// record first.
  public IssueUpdate clearDuplicateOf() {
    set("duplicateOf", null);
    deferIndexKey(3);
    return this;
  }

  /// Sets `title`, and with it the keys of `byTitle`.
  public IssueUpdate title(String title) {
    set("title", Encode.text(title, "Issue.title"));
    setIndexKey(4, IssueKeys.byTitle(in(), title));
    return this;
  }

  /// Sets `severity`, and with it the keys of `labelled`. Unless `project` and `label` are set too,
  /// a patch by id reads the record first.
  public IssueUpdate severity(int severity) {
    set("severity", Encode.number(severity, "Issue.severity"));
    this.severity = severity;
    deferIndexKey(5);
    return this;
  }

  /// Clears `severity`, and takes the item out of `labelled`.
  public IssueUpdate clearSeverity() {
    set("severity", null);
    deferIndexKey(5);
    return this;
  }

  /// Sets `label`, and with it the keys of `labelled`. Unless `project` and `severity` are set too,
  /// a patch by id reads the record first.
  public IssueUpdate label(String label) {
    set("label", Encode.text(label, "Issue.label"));
    this.label = label;
    deferIndexKey(5);
    return this;
  }

  /// Clears `label`, and takes the item out of `labelled`.
  public IssueUpdate clearLabel() {
    set("label", null);
    deferIndexKey(5);
    return this;
  }

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 1 -> false;
      case 2 ->
          clears("assignee") || (status != null && !IssueKeys.openByAssigneeHasStatus(status));
      case 3 ->
          duplicateOf != null || (archived != null && !IssueKeys.originalsHasArchived(archived));
      case 5 ->
          clears("label")
              || clears("severity")
              || (severity != null && !IssueKeys.labelledHasSeverity(severity));
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Issue before) {
    return switch (slot) {
      case 1 -> byProject(before);
      case 2 -> openByAssignee(before);
      case 3 -> originals(before);
      case 5 -> labelled(before);
      default -> super.indexKey(slot, before);
    };
  }

  private ItemKey byProject(@Nullable Issue before) {
    String project = this.project != null ? this.project : known(before).project();
    Stage status = this.status != null ? this.status : known(before).status();
    Instant dueAt = this.dueAt != null ? this.dueAt : known(before).dueAt();
    return IssueKeys.byProject(in(), project, status, dueAt);
  }

  private @Nullable ItemKey openByAssignee(@Nullable Issue before) {
    String assignee = this.assignee != null ? this.assignee : known(before).assignee();
    Instant dueAt = this.dueAt != null ? this.dueAt : known(before).dueAt();
    Stage status = this.status != null ? this.status : known(before).status();
    return assignee == null || !IssueKeys.openByAssigneeHasStatus(status)
        ? null
        : IssueKeys.openByAssignee(in(), assignee, dueAt);
  }

  private @Nullable ItemKey originals(@Nullable Issue before) {
    String project = this.project != null ? this.project : known(before).project();
    String duplicateOf = clears("duplicateOf") ? null : known(before).duplicateOf();
    boolean archived = this.archived != null ? this.archived : known(before).archived();
    return duplicateOf != null || !IssueKeys.originalsHasArchived(archived)
        ? null
        : IssueKeys.originals(in(), project, issueId);
  }

  private @Nullable ItemKey labelled(@Nullable Issue before) {
    String project = this.project != null ? this.project : known(before).project();
    String label = this.label != null ? this.label : known(before).label().orElse(null);
    Integer severity = this.severity != null ? this.severity : known(before).severity();
    return label == null || severity == null || !IssueKeys.labelledHasSeverity(severity)
        ? null
        : IssueKeys.labelled(in(), project);
  }
}
