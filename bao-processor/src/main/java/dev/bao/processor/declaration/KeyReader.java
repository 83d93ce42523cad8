package dev.bao.processor.declaration;

import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.KeyDescriptor;
import dev.bao.processor.descriptor.KeyHalf;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the table's key, and what of it `create` assigns.
final class KeyReader {

  private final Reading reading;
  private final Components components;

  KeyReader(Reading reading, Components components) {
    this.reading = reading;
    this.components = components;
  }

  /// Reads the table's key; after problems it may be empty.
  ///
  /// @param model the annotation of the model
  KeyDescriptor read(Annotation model) {
    List<Annotation> partition = ordered("PartitionKey", Problem.PARTITION_KEY_ORDER_TWICE);
    List<Annotation> sort = ordered("SortKey", Problem.SORT_KEY_ORDER_TWICE);
    if (model.isTrue("modelPartition")) {
      checkModelPartition(model, partition, sort);
    } else if (partition.isEmpty()) {
      Place place = Place.of(reading.record());
      reading.problem(Problem.PARTITION_KEY_MISSING, place, reading.name());
    }
    for (Annotation one : sort) {
      if (partition.stream().anyMatch(other -> other.element().equals(one.element()))) {
        reading.problem(Problem.KEY_TWICE, one.at(), components.path(one));
      }
    }
    return new KeyDescriptor(half(partition), half(sort));
  }

  private void checkModelPartition(
      Annotation model, List<Annotation> partition, List<Annotation> sort) {
    for (Annotation one : partition) {
      reading.problem(
          Problem.MODEL_PARTITION_MIXED, one.at(), "Record " + reading.name(), name(one));
    }
    if (sort.isEmpty()) {
      reading.problem(Problem.MODEL_PARTITION_UNSORTED, model.at("modelPartition"), reading.name());
    }
  }

  /// The annotations of one half of the key, in the order of its parts.
  private List<Annotation> ordered(String annotation, Problem twice) {
    Map<Integer, Annotation> byOrder = new TreeMap<>();
    for (Annotation one : components.annotated(annotation)) {
      int order = one.number("order");
      Annotation other = byOrder.putIfAbsent(order, one);
      if (other != null) {
        reading.problem(twice, one.at(), reading.name(), order, name(other), name(one));
      }
    }
    return List.copyOf(byOrder.values());
  }

  private static String name(Annotation annotation) {
    return annotation.element().getSimpleName().toString();
  }

  private KeyHalf half(List<Annotation> annotations) {
    List<ComponentDescriptor> half = new ArrayList<>();
    for (Annotation annotation : annotations) {
      ComponentDescriptor component = components.find(name(annotation));
      if (component != null) {
        Place place = components.place(name(annotation));
        checkType(component, place);
        checkPresent(component, place);
        half.add(component);
      }
    }
    return new KeyHalf(half);
  }

  /// Checks that values of a component have key text.
  void checkType(ComponentDescriptor component, Place place) {
    boolean isKeyType =
        switch (component.type()) {
          case ValueType.Constant ignored -> true;
          case ValueType.Scalar(ScalarKind kind, var ignored) -> kind.keyText() != null;
          default -> false;
        };
    if (!isKeyType) {
      reading.problem(
          Problem.KEY_TYPE_UNSUPPORTED,
          place,
          reading.name() + "." + component.name(),
          component.type().typeName(),
          hint(component.type()));
    }
  }

  private static String hint(ValueType type) {
    return switch (type) {
      case ValueType.Scalar(ScalarKind kind, var ignored) when kind == ScalarKind.REAL ->
          "; BigDecimal fits best for a double";
      case ValueType.Converted ignored -> ", stored as Bao stores it";
      default -> "";
    };
  }

  private void checkPresent(ComponentDescriptor component, Place place) {
    String absent =
        switch (component.presence()) {
          case NULLABLE -> "is @Nullable";
          case OPTIONAL -> "is an Optional";
          case REQUIRED -> "";
        };
    if (!absent.isEmpty()) {
      String path = reading.name() + "." + component.name();
      reading.problem(Problem.KEY_ABSENT, place, path, absent);
    }
  }

  /// Reads the component that `create` assigns.
  @Nullable ComponentDescriptor readUlid(KeyDescriptor key) {
    List<Annotation> all = components.annotated("Ulid");
    ComponentDescriptor ulid = null;
    for (Annotation one : all) {
      if (!one.equals(all.getFirst())) {
        reading.problem(
            Problem.ULID_TWICE, one.at(), reading.name(), name(all.getFirst()), name(one));
      }
      ComponentDescriptor component = components.find(name(one));
      if (component != null && ulid == null) {
        ulid = component;
      }
      checkUlid(one, component, key);
    }
    return ulid;
  }

  private void checkUlid(
      Annotation ulid, @Nullable ComponentDescriptor component, KeyDescriptor key) {
    if (component == null) {
      return;
    }
    boolean isText =
        component.type() instanceof ValueType.Scalar(ScalarKind kind, var ignored)
            && kind == ScalarKind.TEXT;
    if (!isText) {
      reading.problem(
          Problem.ULID_NOT_STRING, ulid.at(), components.path(ulid), component.declaredType());
    }
    if (!key.has(component)) {
      reading.problem(Problem.ULID_NOT_KEY, ulid.at(), components.path(ulid));
    }
  }
}
