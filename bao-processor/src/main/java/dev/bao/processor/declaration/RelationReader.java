package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.RelationDescriptor;
import dev.bao.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Reads which components of a model hold the id of another one.
final class RelationReader {

  private final Reading reading;
  private final Components components;

  RelationReader(Reading reading, Components components) {
    this.reading = reading;
    this.components = components;
  }

  /// Reads all relations, in the record's order.
  List<RelationDescriptor> read() {
    List<RelationDescriptor> relations = new ArrayList<>();
    for (Annotation related : components.annotated("Related")) {
      ComponentDescriptor component = components.find(related.element().getSimpleName().toString());
      TypeElement target = related.type("value");
      if (component != null && target != null) {
        RelationDescriptor relation = read(related, component, target);
        if (relation != null) {
          relations.add(relation);
        }
      }
    }
    return relations;
  }

  private @Nullable RelationDescriptor read(
      Annotation related, ComponentDescriptor component, TypeElement target) {
    String path = components.path(related);
    ClassName name = ClassName.get(target);
    boolean isModel =
        target.getKind() == ElementKind.RECORD && reading.annotation(target, "BaoModel") != null;
    if (!isModel) {
      reading.problem(Problem.RELATED_NOT_A_MODEL, related.at("value"), path, name.simpleName());
      return null;
    }
    TypeElement hidden = reading.hidden(target);
    if (hidden != null) {
      reading.problem(
          Problem.TYPE_INACCESSIBLE,
          related.at("value"),
          path,
          reading.packageOf().getQualifiedName(),
          name.simpleName(),
          hidden.equals(target) ? "" : " " + hidden.getSimpleName() + " around it");
      return null;
    }
    List<RecordComponentElement> key = key(target);
    if (key.size() != 1 || !typeOf(key.getFirst()).equals(component.type().boxed())) {
      reading.problem(
          Problem.RELATED_KEY_DIFFERENT,
          related.at("value"),
          path,
          component.type().typeName(),
          name.simpleName(),
          described(key));
      return null;
    }
    return new RelationDescriptor(component, name, key.getFirst().getSimpleName().toString());
  }

  private List<RecordComponentElement> key(TypeElement target) {
    return target.getRecordComponents().stream()
        .filter(component ->
            reading.annotation(component, "PartitionKey") != null
                || reading.annotation(component, "SortKey") != null)
        .map(RecordComponentElement.class::cast)
        .toList();
  }

  private static TypeName typeOf(RecordComponentElement component) {
    TypeName type = TypeName.get(component.asType()).withoutAnnotations();
    return type.isPrimitive() ? type.box() : type;
  }

  private static String described(List<RecordComponentElement> key) {
    return key.isEmpty()
        ? "no component"
        : key.stream()
            .map(component -> typeOf(component) + " " + component.getSimpleName())
            .collect(Collectors.joining(" and "));
  }
}
