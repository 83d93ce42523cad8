package dev.bao.processor.descriptor;

import java.util.ArrayList;
import java.util.List;

/// Components that a patch best sets together, because an index key is made of all of them; most
/// components are alone.
///
/// @param components in the record's order
/// @param indexes those whose keys change with them
public record PatchGroup(List<ComponentDescriptor> components, List<IndexDescriptor> indexes) {

  /// Copies the lists.
  public PatchGroup {
    components = List.copyOf(components);
    indexes = List.copyOf(indexes);
  }

  /// The groups of all components that can change, in the record's order of their first components.
  public static List<PatchGroup> of(ModelDescriptor model) {
    List<List<ComponentDescriptor>> groups = new ArrayList<>();
    for (ComponentDescriptor component : model.components()) {
      if (!model.key().has(component) && !component.role().isStamped()) {
        groups.add(List.of(component));
      }
    }
    model.indexes().forEach(index -> join(groups, index, model));
    return groups.stream().map(group -> in(model, group)).toList();
  }

  /// Joins the groups that an index ties together.
  private static void join(
      List<List<ComponentDescriptor>> groups, IndexDescriptor index, ModelDescriptor model) {
    if (index.key().hasIndependentHalves()) {
      return;
    }
    List<List<ComponentDescriptor>> tied =
        groups.stream().filter(group -> group.stream().anyMatch(index.key()::has)).toList();
    if (tied.size() > 1) {
      int first = groups.indexOf(tied.getFirst());
      groups.set(
          first,
          model.components().stream()
              .filter(component -> tied.stream().anyMatch(group -> group.contains(component)))
              .toList());
      groups.removeAll(tied.subList(1, tied.size()));
    }
  }

  private static PatchGroup in(ModelDescriptor model, List<ComponentDescriptor> components) {
    return new PatchGroup(
        components,
        model.indexes().stream()
            .filter(index -> components.stream().anyMatch(index::dependsOn))
            .toList());
  }

  /// Each of the components alone.
  public List<PatchGroup> singles(ModelDescriptor model) {
    return components.stream().map(component -> in(model, List.of(component))).toList();
  }

  /// Whether it is one component.
  public boolean isSingle() {
    return components.size() == 1;
  }

  /// Whether it is a number that a patch can add to: one that no key and no other rule depends on.
  public boolean canAdd(ModelDescriptor model) {
    ComponentDescriptor component = components.getFirst();
    return isSingle() && component.isSummable() && indexes.isEmpty() && !model.isUnique(component);
  }
}
