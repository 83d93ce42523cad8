package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;
import java.time.LocalDate;

/// The attributes of [Milestone] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneAttributes {

  /// `projectId`
  public static final TextAttribute<Milestone> PROJECT_ID =
      new TextAttribute<>("projectId", "Milestone.projectId");

  /// `dueOn`
  public static final OrderedAttribute<Milestone, LocalDate> DUE_ON =
      new OrderedAttribute<>("dueOn", "Milestone.dueOn", Encode::date);

  /// `name`
  public static final TextAttribute<Milestone> NAME = new TextAttribute<>("name", "Milestone.name");

  /// `owner`
  public static final TextAttribute<Milestone> OWNER =
      new TextAttribute<>("owner", "Milestone.owner");

  /// `createdAt`
  public static final OrderedAttribute<Milestone, Instant> CREATED_AT =
      new OrderedAttribute<>("createdAt", "Milestone.createdAt", Encode::instant);

  private MilestoneAttributes() {}
}
