package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record that is stored as items, and how.
///
/// @param type the record
/// @param isPublic whether generated classes are public, as the record is
/// @param prefix the model's part of every key
/// @param iterationBuckets in how many partitions of the iteration index the model lies
/// @param components all of them, in the record's order
/// @param key the table's key
/// @param indexes by their number
/// @param uniques by their number
/// @param relations which components name items of other models
/// @param nested the records within the record, each once
/// @param ulid the key component that `create` fills, null for none
/// @param membership in an item collection, null for none
public record ModelDescriptor(
    ClassName type,
    boolean isPublic,
    String prefix,
    int iterationBuckets,
    List<ComponentDescriptor> components,
    KeyDescriptor key,
    List<IndexDescriptor> indexes,
    List<UniqueDescriptor> uniques,
    List<RelationDescriptor> relations,
    List<NestedDescriptor> nested,
    @Nullable ComponentDescriptor ulid,
    @Nullable Membership membership) {

  /// What generated classes are named by: these are the ends of their names.
  public static final List<String> GENERATED =
      List.of("Keys", "Attributes", "Schema", "Builder", "Update", "Relations", "Repository");

  /// Copies the lists.
  public ModelDescriptor {
    components = List.copyOf(components);
    indexes = List.copyOf(indexes);
    uniques = List.copyOf(uniques);
    relations = List.copyOf(relations);
    nested = List.copyOf(nested);
  }

  /// The record's simple name.
  public String name() {
    return type.simpleName();
  }

  /// A class that is generated for the model: `TaskKeys`, or `Outer_TaskKeys` where the record is
  /// nested.
  ///
  /// @param end one of [#GENERATED]
  public ClassName generated(String end) {
    return generated(type, end);
  }

  /// A class that is generated for a model.
  ///
  /// @param type the record
  /// @param end one of [#GENERATED]
  public static ClassName generated(ClassName type, String end) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + end);
  }

  /// Where a component stands, as errors name it.
  public String path(ComponentDescriptor component) {
    return name() + "." + component.name();
  }

  /// The record's components, and those of the records within it.
  public Stream<ComponentDescriptor> allComponents() {
    return Stream.concat(
        components.stream(), nested.stream().flatMap(one -> one.components().stream()));
  }

  /// The component of a role, null where there is none.
  public @Nullable ComponentDescriptor find(Role role) {
    return components.stream()
        .filter(component -> component.role() == role)
        .findFirst()
        .orElse(null);
  }

  /// The components that decide on the keys of an index and that can change.
  public List<ComponentDescriptor> deciding(IndexDescriptor index) {
    return index.components().stream().filter(component -> !key.has(component)).toList();
  }

  /// Whether a patch that sets one component may need the values of others for an index.
  public boolean isDeferred(IndexDescriptor index) {
    return !index.hasIndependentHalves() && deciding(index).size() > 1;
  }

  /// The components that decide on the sentinel of a constraint and that can change.
  public List<ComponentDescriptor> deciding(UniqueDescriptor unique) {
    return unique.components().stream().filter(component -> !key.has(component)).toList();
  }

  /// Whether a patch that sets one component may need the values of others for a sentinel.
  public boolean isDeferred(UniqueDescriptor unique) {
    return deciding(unique).size() > 1;
  }

  /// Whether a component is unique, alone or with others.
  public boolean isUnique(ComponentDescriptor component) {
    return uniques.stream().anyMatch(unique -> unique.has(component));
  }
}
