package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;

/// The attributes of [Feature] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureAttributes {

  /// `project`
  public static final TextAttribute<Feature> PROJECT =
      new TextAttribute<>("project", "Feature.project");

  /// `featureId`
  public static final TextAttribute<Feature> FEATURE_ID =
      new TextAttribute<>("featureId", "Feature.featureId");

  /// `slug`
  public static final TextAttribute<Feature> SLUG = new TextAttribute<>("slug", "Feature.slug");

  /// `status`
  public static final Attribute<Feature, Status> STATUS =
      new Attribute<>("status", "Feature.status", Encode::constant);

  /// `team`
  public static final TextAttribute<Feature> TEAM = new TextAttribute<>("team", "Feature.team");

  /// `owner`
  public static final TextAttribute<Feature> OWNER = new TextAttribute<>("owner", "Feature.owner");

  /// `createdAt`
  public static final OrderedAttribute<Feature, Instant> CREATED_AT =
      new OrderedAttribute<>("createdAt", "Feature.createdAt", Encode::instant);

  private FeatureAttributes() {}
}
