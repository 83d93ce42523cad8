package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;

/// The attributes of [Issue] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class IssueAttributes {

  /// `issueId`
  public static final TextAttribute<Issue> ISSUE_ID =
      new TextAttribute<>("issueId", "Issue.issueId");

  /// `project`
  public static final TextAttribute<Issue> PROJECT =
      new TextAttribute<>("project", "Issue.project");

  /// `status`
  public static final Attribute<Issue, Stage> STATUS =
      new Attribute<>("status", "Issue.status", Encode::constant);

  /// `dueAt`
  public static final OrderedAttribute<Issue, Instant> DUE_AT =
      new OrderedAttribute<>("dueAt", "Issue.dueAt", Encode::instant);

  /// `assignee`
  public static final TextAttribute<Issue> ASSIGNEE =
      new TextAttribute<>("assignee", "Issue.assignee");

  /// `archived`
  public static final Attribute<Issue, Boolean> ARCHIVED =
      new Attribute<>("archived", "Issue.archived", Encode::bool);

  /// `duplicateOf`
  public static final TextAttribute<Issue> DUPLICATE_OF =
      new TextAttribute<>("duplicateOf", "Issue.duplicateOf");

  /// `title`
  public static final TextAttribute<Issue> TITLE = new TextAttribute<>("title", "Issue.title");

  /// `severity`
  public static final OrderedAttribute<Issue, Integer> SEVERITY =
      new OrderedAttribute<>("severity", "Issue.severity", Encode::number);

  /// `label`
  public static final TextAttribute<Issue> LABEL = new TextAttribute<>("label", "Issue.label");

  private IssueAttributes() {}
}
