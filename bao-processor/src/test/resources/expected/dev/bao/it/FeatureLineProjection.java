package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Projection;
import dev.bao.model.Decode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a [FeatureLine] in place of a [Feature]. Immutable.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureLineProjection extends Projection<Feature, FeatureLine> {

  /// The projection: there is one.
  public static final FeatureLineProjection PROJECTION = new FeatureLineProjection();

  private FeatureLineProjection() {
    super(List.of("owner", "slug"));
  }

  @Override
  public FeatureLine fromItem(Map<String, AttributeValue> item) {
    return new FeatureLine(
        Decode.text(item, "owner", "Feature.owner"),
        Decode.orNull(item.get("slug"), "Feature.slug", Decode::text));
  }
}
