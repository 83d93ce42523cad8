package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds an [Issue] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class IssueBuilder {

  private @Nullable String issueId;
  private @Nullable String project;
  private @Nullable Stage status;
  private @Nullable Instant dueAt;
  private @Nullable String assignee;
  private @Nullable Boolean archived;
  private @Nullable String duplicateOf;
  private @Nullable String title;
  private @Nullable Integer severity;
  private Optional<String> label = Optional.empty();

  /// Starts without values.
  public IssueBuilder() {}

  /// Starts with the values of a record.
  public static IssueBuilder from(Issue issue) {
    return new IssueBuilder()
        .issueId(issue.issueId())
        .project(issue.project())
        .status(issue.status())
        .dueAt(issue.dueAt())
        .assignee(issue.assignee())
        .archived(issue.archived())
        .duplicateOf(issue.duplicateOf())
        .title(issue.title())
        .severity(issue.severity())
        .label(issue.label());
  }

  /// Sets `issueId`; `create` gives it a new ULID where it is not set.
  public IssueBuilder issueId(String issueId) {
    this.issueId = issueId;
    return this;
  }

  /// Sets `project`.
  public IssueBuilder project(String project) {
    this.project = project;
    return this;
  }

  /// Sets `status`.
  public IssueBuilder status(Stage status) {
    this.status = status;
    return this;
  }

  /// Sets `dueAt`.
  public IssueBuilder dueAt(Instant dueAt) {
    this.dueAt = dueAt;
    return this;
  }

  /// Sets `assignee`.
  public IssueBuilder assignee(@Nullable String assignee) {
    this.assignee = assignee;
    return this;
  }

  /// Sets `archived`.
  public IssueBuilder archived(boolean archived) {
    this.archived = archived;
    return this;
  }

  /// Sets `duplicateOf`.
  public IssueBuilder duplicateOf(@Nullable String duplicateOf) {
    this.duplicateOf = duplicateOf;
    return this;
  }

  /// Sets `title`.
  public IssueBuilder title(String title) {
    this.title = title;
    return this;
  }

  /// Sets `severity`.
  public IssueBuilder severity(@Nullable Integer severity) {
    this.severity = severity;
    return this;
  }

  /// Sets `label`.
  public IssueBuilder label(Optional<String> label) {
    this.label = label;
    return this;
  }

  /// Sets `label` to a value.
  public IssueBuilder label(String label) {
    this.label = Optional.of(label);
    return this;
  }

  boolean hasIssueId() {
    return issueId != null;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Issue build() {
    if (issueId == null
        || project == null
        || status == null
        || dueAt == null
        || archived == null
        || title == null) {
      throw MissingComponents.error(
          "Issue",
          "issueId",
          issueId,
          "project",
          project,
          "status",
          status,
          "dueAt",
          dueAt,
          "archived",
          archived,
          "title",
          title);
    }
    return new Issue(
        issueId, project, status, dueAt, assignee, archived, duplicateOf, title, severity, label);
  }
}
