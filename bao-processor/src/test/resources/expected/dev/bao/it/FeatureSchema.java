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
import dev.bao.model.ModelUnique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Feature] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureSchema extends ModelSchema<Feature> {

  static final Model MODEL =
      Model.builder("Feature", FeatureKeys.PREFIX)
          .sortKey()
          .memberOf("ProjectItems", FeatureKeys.COLLECTION)
          .index(new ModelIndex("byStatus", 1, true).sharded(4))
          .index(new ModelIndex("byTeam", 2, false).madeOf("team", "status").sharded(16))
          .index(new ModelIndex("byOwner", 3, true).shared())
          .unique(new ModelUnique(1, "slug", "slug"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of("project", "featureId", "slug", "status", "team", "owner", "createdAt");

  /// Makes the schema for a table's key format.
  public FeatureSchema(KeyFormat format) {
    super(format, MODEL, Feature.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Feature> of(KeyFormat format) {
    return new FeatureSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("project", "featureId", "status", "owner", "createdAt");
  }

  @Override
  public ItemKey key(KeySpace in, Feature feature) {
    return FeatureKeys.item(in, feature.project(), feature.featureId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Feature feature) {
    return switch (slot) {
      case 1 ->
          FeatureKeys.byStatus(
              in, feature.project(), feature.featureId(), feature.status(), feature.createdAt());
      case 2 ->
          feature.team() == null
              ? null
              : FeatureKeys.byTeam(
                  in, feature.project(), feature.featureId(), feature.team(), feature.status());
      case 3 -> FeatureKeys.byOwner(in, feature.owner(), feature.createdAt());
      default -> super.indexKey(in, slot, feature);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          FeatureKeys.byStatus(
              in,
              Decode.text(item, "project", "Feature.project"),
              Decode.text(item, "featureId", "Feature.featureId"),
              Decode.constant(item.get("status"), "Feature.status", Status.class),
              Decode.instant(item.get("createdAt"), "Feature.createdAt"));
      case 2 ->
          Decode.isAbsent(item.get("team"))
              ? null
              : FeatureKeys.byTeam(
                  in,
                  Decode.text(item, "project", "Feature.project"),
                  Decode.text(item, "featureId", "Feature.featureId"),
                  Decode.text(item.get("team"), "Feature.team"),
                  Decode.constant(item.get("status"), "Feature.status", Status.class));
      case 3 ->
          FeatureKeys.byOwner(
              in,
              Decode.text(item, "owner", "Feature.owner"),
              Decode.instant(item.get("createdAt"), "Feature.createdAt"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("project", "featureId", "status", "createdAt");
      case 2 -> List.of("project", "featureId", "team", "status");
      case 3 -> List.of("owner", "createdAt");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Feature feature) {
    return switch (constraint) {
      case 1 -> feature.slug() == null ? null : FeatureKeys.uniqueSlug(in, feature.slug());
      default -> super.sentinel(in, constraint, feature);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Feature feature, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(19);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, feature));
    putIndexKey(item, 2, indexKey(in, 2, feature));
    putIndexKey(item, 3, indexKey(in, 3, feature));
    item.put("project", Encode.text(feature.project(), "Feature.project"));
    item.put("featureId", Encode.text(feature.featureId(), "Feature.featureId"));
    put(
        item,
        "slug",
        feature.slug() == null ? null : Encode.text(feature.slug(), "Feature.slug"),
        writeNulls);
    item.put("status", Encode.constant(feature.status(), "Feature.status"));
    put(
        item,
        "team",
        feature.team() == null ? null : Encode.text(feature.team(), "Feature.team"),
        writeNulls);
    item.put("owner", Encode.text(feature.owner(), "Feature.owner"));
    putKeyText(item, "createdAt", "_gsi1_sk");
    return item;
  }

  @Override
  public Feature fromItem(Map<String, AttributeValue> item) {
    return new Feature(
        Decode.text(item, "project", "Feature.project"),
        Decode.text(item, "featureId", "Feature.featureId"),
        Decode.orNull(item.get("slug"), "Feature.slug", Decode::text),
        Decode.constant(item.get("status"), "Feature.status", Status.class),
        Decode.orNull(item.get("team"), "Feature.team", Decode::text),
        Decode.text(item, "owner", "Feature.owner"),
        Decode.instant(item.get("createdAt"), "Feature.createdAt"));
  }
}
