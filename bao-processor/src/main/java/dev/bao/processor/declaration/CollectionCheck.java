package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.CollectionDescriptor;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks what the members of an item collection must have in common, and the names in its
/// repository.
final class CollectionCheck {

  /// Methods of `CollectionRepository` and `Object`.
  private static final Set<String> INHERITED =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "in",
          "notify",
          "notifyAll",
          "query",
          "queryIndex",
          "queryShards",
          "toString",
          "wait");

  private final Reading reading;
  private final CollectionDescriptor collection;

  CollectionCheck(Reading reading, CollectionDescriptor collection) {
    this.reading = reading;
    this.collection = collection;
  }

  void check() {
    Place place = Place.of(reading.record());
    compare("partition key", place, model -> model.key().partition());
    ModelDescriptor common = collection.common();
    for (IndexDescriptor index : common.indexes()) {
      compare(
          "partition key of index " + index.name(),
          place,
          model -> shared(model, index).key().partition());
      compare(
          "sort key of index " + index.name(), place, model -> shared(model, index).key().sort());
      checkName(index, common);
    }
  }

  private static IndexDescriptor shared(ModelDescriptor model, IndexDescriptor index) {
    return model.indexes().stream()
        .filter(one -> one.slot() == index.slot())
        .findFirst()
        .orElseThrow();
  }

  /// Compares what the first member has with what each other one has.
  private void compare(String what, Place place, Function<ModelDescriptor, KeyHalf> half) {
    ModelDescriptor first = collection.members().getFirst();
    String expected = types(half.apply(first));
    for (ModelDescriptor member : collection.members()) {
      String found = types(half.apply(member));
      if (!found.equals(expected)) {
        reading.problem(
            Problem.COLLECTION_KEYS_DIFFER,
            place,
            reading.name(),
            what,
            first.name(),
            expected,
            member.name(),
            found);
      }
    }
  }

  private static String types(KeyHalf half) {
    return half.components().stream()
        .map(CollectionCheck::type)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String type(ComponentDescriptor component) {
    return component.type().unboxed().toString();
  }

  private void checkName(IndexDescriptor index, ModelDescriptor common) {
    String name = index.name();
    String type = Names.capitalized(name);
    String owner = null;
    if (INHERITED.contains(name)) {
      owner = "a method of every repository";
    } else if (name.equals(Names.tableQuery(common))) {
      owner = "the query by the table's partition key";
    } else if (NameCheck.TYPES.contains(type) || type.equals(common.name())) {
      owner = "a type that generated code uses";
    }
    if (owner != null) {
      reading.problem(
          Problem.NAME_CLASH,
          Place.of(reading.record()),
          "Index " + name + " of collection " + reading.name(),
          "the name " + name,
          owner);
    }
  }
}
