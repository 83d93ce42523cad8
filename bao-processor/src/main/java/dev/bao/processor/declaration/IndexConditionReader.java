package dev.bao.processor.declaration;

import com.palantir.javapoet.CodeBlock;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.IndexCondition;
import dev.bao.processor.descriptor.KeyDescriptor;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the conditions of one index.
///
/// @param index the index's name
/// @param key the index's keys
record IndexConditionReader(
    Reading reading, Components components, String index, KeyDescriptor key) {

  private static final Set<ScalarKind> KINDS =
      Set.of(ScalarKind.TEXT, ScalarKind.INT, ScalarKind.LONG, ScalarKind.BOOL);

  /// Reads all conditions, in order.
  List<IndexCondition> read(Annotation annotation) {
    List<IndexCondition> conditions = new ArrayList<>();
    List<Annotation> all = annotation.nested(reading.elements(), "when");
    for (int i = 0; i < all.size(); i++) {
      Place place = annotation.at("when", i);
      String name = all.get(i).text("component");
      ComponentDescriptor component = components.find(name);
      if (!components.has(name)) {
        IndexReader.unknown(reading, components, new IndexReader.Named(index, name), place);
      } else if (conditions.stream().anyMatch(other -> other.component().equals(component))) {
        reading.problem(Problem.WHEN_TWICE, place, index, name);
      } else if (component != null) {
        conditions.add(condition(all.get(i), component, place));
      }
    }
    return conditions;
  }

  private IndexCondition condition(Annotation when, ComponentDescriptor component, Place place) {
    List<String> texts =
        when.list("in").stream().map(value -> String.valueOf(value.getValue())).distinct().toList();
    boolean isPresent = when.isTrue("present");
    String misplaced = misplaced(component, isPresent, !texts.isEmpty());
    if (misplaced != null) {
      String mend = "Remove the condition, or ask for what may change";
      reading.problem(Problem.WHEN_MISPLACED, place, index, component.name(), misplaced, mend);
    }
    return new IndexCondition(component, isPresent, constants(texts, component, place));
  }

  /// Why a condition says nothing or can never hold, null where it can do either.
  private @Nullable String misplaced(
      ComponentDescriptor component, boolean isPresent, boolean hasConstants) {
    if (!isPresent && hasConstants) {
      return "must have one of the constants and no value, both at once";
    }
    if (hasConstants) {
      return null;
    }
    if (component.type().isCollection()) {
      return "is a collection, which is empty and not absent";
    }
    if (component.isRequired()) {
      return "always has a value";
    }
    if (key.has(component)) {
      return "is part of the index's keys, which ask for a value anyway";
    }
    return null;
  }

  private List<CodeBlock> constants(
      List<String> texts, ComponentDescriptor component, Place place) {
    ValueType type = component.type();
    boolean isConstantType =
        type instanceof ValueType.Constant
            || (type instanceof ValueType.Scalar scalar && KINDS.contains(scalar.kind()));
    if (!texts.isEmpty() && !isConstantType) {
      reading.problem(
          Problem.WHEN_TYPE_UNSUPPORTED, place, index, component.name(), type.typeName());
      return List.of();
    }
    List<CodeBlock> constants = new ArrayList<>();
    for (String text : texts) {
      DefaultReader reader = new DefaultReader(reading);
      try {
        constants.add(reader.expression(text, type));
      } catch (IllegalArgumentException | DateTimeException e) {
        reading.problem(
            Problem.WHEN_UNREADABLE,
            place,
            index,
            text,
            component.name(),
            type.typeName(),
            reader.mend(type));
      }
    }
    return constants;
  }
}
