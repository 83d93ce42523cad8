package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexDescriptor;
import dev.bao.processor.descriptor.KeyDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/// Reads the indexes of a model. Not thread-safe.
final class IndexReader {

  private static final int INDEXES = 5;
  private static final int MAX_SHARDS = 200;

  private final Reading reading;
  private final Components components;
  private final KeyReader keys;
  private final Set<String> names = new HashSet<>();
  private final Map<Integer, String> namesByNumber = new HashMap<>();

  IndexReader(Reading reading, Components components, KeyReader keys) {
    this.reading = reading;
    this.components = components;
    this.keys = keys;
  }

  static List<Annotation> annotations(Reading reading) {
    return annotations(reading, reading.record());
  }

  private static List<Annotation> annotations(Reading reading, Element type) {
    return Annotation.repeated(reading.elements(), type, "Index", "Index.List");
  }

  /// Reads all indexes, by their number: those of the record, and those of its item collection.
  ///
  /// @param collections the annotations of the record's collections
  List<IndexDescriptor> read(List<Annotation> collections) {
    Stream<IndexDescriptor> own =
        annotations(reading).stream().map(annotation -> index(annotation, false));
    Stream<IndexDescriptor> shared =
        collections.stream()
            .flatMap(collection -> annotations(reading, collection.element()).stream())
            .map(annotation -> index(annotation, true));
    return Stream.concat(own, shared)
        .sorted(Comparator.comparingInt(IndexDescriptor::slot))
        .toList();
  }

  private IndexDescriptor index(Annotation index, boolean isShared) {
    String name = index.text("name");
    checkName(index, name);
    checkNumber(index, name);
    checkPartition(index, name);
    if (index.isTrue("modelPartition")) {
      checkAlone(index, name, isShared);
    }
    KeyDescriptor key =
        new KeyDescriptor(half(index, name, "partitionKey"), half(index, name, "sortKey"));
    return new IndexDescriptor(
        name,
        index.number("gsi"),
        key,
        new IndexConditionReader(reading, components, name, key).read(index),
        shards(index, name),
        isShared);
  }

  private int shards(Annotation index, String name) {
    int shards = index.number("shards");
    if (shards < 1 || shards > MAX_SHARDS) {
      reading.problem(Problem.INDEX_SHARDS_INVALID, index.at("shards"), name, shards);
    }
    return shards;
  }

  private void checkPartition(Annotation index, String name) {
    List<AnnotationValue> partition = index.list("partitionKey");
    if (index.isTrue("modelPartition")) {
      for (int i = 0; i < partition.size(); i++) {
        Object component = partition.get(i).getValue();
        Place place = index.at("partitionKey", i);
        reading.problem(Problem.MODEL_PARTITION_MIXED, place, "Index " + name, component);
      }
    } else if (partition.isEmpty()) {
      reading.problem(Problem.INDEX_PARTITION_KEY_MISSING, index.at("partitionKey"), name);
    }
  }

  private void checkAlone(Annotation index, String name, boolean isShared) {
    Place place = index.at("modelPartition");
    if (isShared) {
      String other = "is one of an item collection";
      reading.problem(Problem.MODEL_PARTITION_ALONE, place, "Index " + name, other);
    } else if (index.number("shards") > 1) {
      String other = "is spread over shards";
      reading.problem(Problem.MODEL_PARTITION_ALONE, place, "Index " + name, other);
    }
  }

  private void checkName(Annotation index, String name) {
    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
      reading.problem(Problem.INDEX_NAME_INVALID, index.at("name"), name, reading.name());
    } else if (!names.add(name)) {
      reading.problem(Problem.INDEX_NAME_TWICE, index.at("name"), name, reading.name());
    }
  }

  private void checkNumber(Annotation index, String name) {
    int number = index.number("gsi");
    if (number < 1 || number > INDEXES) {
      reading.problem(Problem.INDEX_NUMBER_INVALID, index.at("gsi"), name, number);
      return;
    }
    String other = namesByNumber.putIfAbsent(number, name);
    if (other != null) {
      reading.problem(Problem.INDEX_NUMBER_TWICE, index.at("gsi"), number, name, other);
    }
  }

  private KeyHalf half(Annotation index, String indexName, String halfName) {
    Set<ComponentDescriptor> half = new LinkedHashSet<>();
    List<AnnotationValue> values = index.list(halfName);
    for (int i = 0; i < values.size(); i++) {
      String name = values.get(i).getValue() instanceof String text ? text : "";
      ComponentDescriptor component = components.find(name);
      Place place = index.at(halfName, i);
      if (!components.has(name)) {
        unknown(reading, components, new Named(indexName, name), place);
      } else if (component != null && !half.add(component)) {
        reading.problem(Problem.INDEX_COMPONENT_TWICE, place, indexName, name, halfName);
      } else if (component != null) {
        keys.checkType(component, place);
      }
    }
    return new KeyHalf(new ArrayList<>(half));
  }

  /// A component that an index names.
  record Named(String index, String component) {}

  static void unknown(Reading reading, Components components, Named named, Place place) {
    reading.problem(
        Problem.INDEX_COMPONENT_UNKNOWN,
        place,
        named.index(),
        named.component(),
        reading.name(),
        String.join(", ", components.declared().keySet()));
  }
}
