package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/// An item collection: a sealed interface whose records share their partitions.
///
/// @param type the sealed interface
/// @param isPublic whether generated classes are public, as the interface is
/// @param prefix its part of the table's partition keys
/// @param members those that it permits, in order, one or more
public record CollectionDescriptor(
    ClassName type, boolean isPublic, String prefix, List<ModelDescriptor> members) {

  /// What generated classes are named by: these are the ends of their names.
  public static final List<String> GENERATED = List.of("Keys", "Repository");

  /// Copies the list.
  public CollectionDescriptor {
    members = List.copyOf(members);
  }

  /// What all members have in common, as if it were one model: the partition key and the indexes of
  /// the collection, with the names that the first member has for their components.
  public ModelDescriptor common() {
    ModelDescriptor first = members.getFirst();
    KeyDescriptor key = new KeyDescriptor(first.key().partition(), new KeyHalf(List.of()));
    List<IndexDescriptor> indexes =
        first.indexes().stream()
            .filter(IndexDescriptor::isShared)
            .map(index ->
                new IndexDescriptor(
                    index.name(), index.slot(), index.key(), List.of(), index.shards(), false))
            .toList();
    List<ComponentDescriptor> components =
        Stream.concat(
                key.components().stream(),
                indexes.stream().flatMap(index -> index.key().components().stream()))
            .distinct()
            .toList();
    return new ModelDescriptor(
        type,
        isPublic,
        prefix,
        0,
        components,
        key,
        indexes,
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }
}
