package dev.bao.processor.writer;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.PatchGroup;
import dev.bao.processor.descriptor.UniqueDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/// Says of the methods of `TaskUpdate` what they change, and what they need for it.
record UpdateJavadoc(ModelDescriptor model) {

  /// The comment of a setter.
  ///
  /// @param uniques the constraints that the component is part of
  String single(PatchGroup group, List<UniqueDescriptor> uniques) {
    String unique =
        uniques.stream().map(UpdateJavadoc::described).collect(Collectors.joining(" and "));
    String with = group.indexes().isEmpty() ? "" : ", and with it " + changedKeys(group);
    return "Sets "
        + quoted(group.components())
        + (unique.isEmpty() ? "" : ", which is " + unique)
        + with
        + "."
        + needed(group.components(), group.indexes());
  }

  private static String described(UniqueDescriptor unique) {
    return unique.parts().size() == 1
        ? "unique" + (unique.parts().getFirst().isLowerCase() ? " in any case" : "")
        : "unique as " + UniqueWriter.described(unique) + " together";
  }

  /// The comment of a setter of several components.
  String joint(PatchGroup group) {
    List<ComponentDescriptor> nullable =
        group.components().stream().filter(component -> !component.isRequired()).toList();
    return "Sets "
        + quoted(group.components())
        + ", and with them "
        + changedKeys(group)
        + "."
        + (nullable.isEmpty() ? "" : " A null clears " + quoted(nullable) + ".")
        + needed(group.components(), group.indexes());
  }

  /// What a patch has to know for a setter, and how.
  private String needed(List<ComponentDescriptor> set, List<IndexDescriptor> indexes) {
    List<ComponentDescriptor> needed =
        indexes.stream()
            .filter(model::isDeferred)
            .flatMap(index -> model.deciding(index).stream())
            .filter(component -> !set.contains(component))
            .distinct()
            .toList();
    return needed.isEmpty()
        ? ""
        : " Unless "
            + quoted(needed)
            + (needed.size() == 1 ? " is" : " are")
            + " set too, a patch by id reads the record first.";
  }

  private static String quoted(List<ComponentDescriptor> components) {
    return components.stream()
        .map(component -> "`" + component.name() + "`")
        .collect(Collectors.joining(" and "));
  }

  private String changedKeys(PatchGroup group) {
    return group.indexes().stream()
        .map(index -> "the " + changedKey(group, index) + " of `" + index.name() + "`")
        .collect(Collectors.joining(" and "));
  }

  private String changedKey(PatchGroup group, IndexDescriptor index) {
    boolean partition = group.components().stream().anyMatch(index::isPartitionedBy);
    boolean sort = group.components().stream().anyMatch(index.key().sort().components()::contains);
    if (!index.hasIndependentHalves() || partition == sort || model.deciding(index).size() == 1) {
      return "keys";
    }
    return partition ? "partition key" : "sort key";
  }

  /// The comment of a method that clears a component.
  String clear(PatchGroup group) {
    ComponentDescriptor component = group.components().getFirst();
    List<IndexDescriptor> kept =
        group.indexes().stream().filter(index -> !index.needs(component)).toList();
    String left =
        group.indexes().stream()
            .filter(index -> !kept.contains(index))
            .map(index -> "`" + index.name() + "`")
            .collect(Collectors.joining(" and "));
    return "Clears `"
        + component.name()
        + "`"
        + (model.isUnique(component) ? ", and frees its value" : "")
        + (left.isEmpty() ? "." : ", and takes the item out of " + left + ".")
        + needed(group.components(), kept);
  }
}
