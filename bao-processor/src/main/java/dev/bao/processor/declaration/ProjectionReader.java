package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.ProjectionDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads the declaration of a projection.
public final class ProjectionReader {

  private final ProcessingEnvironment environment;
  private final Reading reading;
  private final Annotation projection;

  /// @param type a type with @Projection
  /// @param problems where problems are noted
  public ProjectionReader(ProcessingEnvironment environment, TypeElement type, Problems problems) {
    this.environment = environment;
    this.reading =
        new Reading(environment.getElementUtils(), environment.getTypeUtils(), type, problems);
    this.projection = Objects.requireNonNull(reading.annotation(type, "Projection"), "@Projection");
  }

  /// Reads the projection.
  ///
  /// @return null where there are problems, of the projection or of its model, which reports its
  ///   own
  public @Nullable ProjectionDescriptor read() {
    TypeElement record = reading.record();
    if (record.getKind() != ElementKind.RECORD) {
      reading.problem(Problem.PROJECTION_NOT_A_RECORD, Place.of(record), reading.name());
      return null;
    }
    checkRecord(record);
    TypeElement modelRecord = model();
    if (modelRecord == null || !reading.problems().isEmpty()) {
      return null;
    }
    ModelDescriptor model = new ModelReader(environment, modelRecord, new Problems()).read();
    if (model == null) {
      return null;
    }
    List<ComponentDescriptor> components = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      ComponentDescriptor found = component(component, modelRecord, model);
      if (found != null) {
        components.add(found);
      }
    }
    boolean isPublic = Reading.isPublic(record) && model.isPublic();
    return reading.problems().isEmpty()
        ? new ProjectionDescriptor(ClassName.get(record), isPublic, model, components)
        : null;
  }

  private void checkRecord(TypeElement record) {
    TypeElement hidden = reading.hidden(record);
    if (hidden != null) {
      String what = hidden.equals(record) ? "it" : hidden.getSimpleName() + " around it";
      reading.problem(Problem.RECORD_PRIVATE, Place.of(record), reading.name(), what);
    }
    if (!record.getTypeParameters().isEmpty()) {
      reading.problem(
          Problem.RECORD_GENERIC, Place.of(record.getTypeParameters().getFirst()), reading.name());
    }
  }

  /// The type that a projection names, null where the compiler could not make sense of it, and says
  /// so itself.
  public static @Nullable TypeElement model(ProcessingEnvironment environment, TypeElement type) {
    return named(Annotation.find(environment.getElementUtils(), type, "Projection"));
  }

  private static @Nullable TypeElement named(@Nullable Annotation projection) {
    AnnotationValue value = projection == null ? null : projection.values().get("value");
    return value != null
            && value.getValue() instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  /// The model's record, null where there is none.
  private @Nullable TypeElement model() {
    TypeElement model = named(projection);
    if (model == null || reading.annotation(model, "BaoModel") == null) {
      reading.problem(
          Problem.PROJECTION_MODEL_MISSING,
          projection.at("value"),
          reading.name(),
          model == null ? "something else" : model.getSimpleName());
      return null;
    }
    if (!reading.elements().getPackageOf(model).equals(reading.packageOf())) {
      reading.problem(
          Problem.PROJECTION_ELSEWHERE,
          projection.at("value"),
          reading.name(),
          model.getQualifiedName());
    }
    return model;
  }

  private @Nullable ComponentDescriptor component(
      RecordComponentElement component, TypeElement modelRecord, ModelDescriptor model) {
    String name = component.getSimpleName().toString();
    String path = reading.name() + "." + name;
    for (RecordComponentElement declared : modelRecord.getRecordComponents()) {
      if (declared.getSimpleName().contentEquals(name)) {
        checkType(component, declared, modelRecord, path);
        return model.components().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
      }
    }
    String all =
        model.components().stream()
            .map(ComponentDescriptor::name)
            .collect(Collectors.joining(", "));
    reading.problem(
        Problem.PROJECTION_COMPONENT_UNKNOWN, Place.of(component), path, model.name(), all);
    return null;
  }

  private void checkType(
      RecordComponentElement component,
      RecordComponentElement declared,
      TypeElement modelRecord,
      String path) {
    String own = type(reading.record(), component);
    String models = type(modelRecord, declared);
    if (!own.equals(models)) {
      reading.problem(
          Problem.PROJECTION_COMPONENT_DIFFERENT,
          Place.of(component),
          path,
          own,
          modelRecord.getSimpleName(),
          models);
    }
  }

  /// The type with whether it may be null.
  private String type(TypeElement record, RecordComponentElement component) {
    boolean isNullable = Nullability.isMarked(reading.elements(), record, component);
    return (isNullable ? "@Nullable " : "") + TypeName.get(component.asType());
  }
}
