package dev.bao.processor;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.ProjectionDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// The models of all rounds: what must differ between them. Not thread-safe.
final class Registry {

  private static final String GENERATED = "dev.bao.annotations.Generated";

  private final Elements elements;
  private final Map<String, String> modelsByPrefix = new HashMap<>();
  private final Map<ClassName, String> modelsByClass = new HashMap<>();

  Registry(Elements elements) {
    this.elements = elements;
  }

  /// Notes a model.
  void register(ModelDescriptor model, TypeElement record, Place prefix, Problems problems) {
    String name = model.type().canonicalName();
    String other = modelsByPrefix.putIfAbsent(model.prefix(), name);
    if (other != null) {
      problems.add(Problem.PREFIX_TAKEN, prefix, model.prefix(), name, other);
    }
    for (String end : ModelDescriptor.GENERATED) {
      ClassName generated = model.generated(end);
      String owner = owner(generated, name);
      if (owner != null) {
        problems.add(
            Problem.NAME_CLASH,
            Place.of(record),
            "Record " + name,
            "the class name " + generated.simpleName(),
            owner);
        return;
      }
    }
  }

  /// Notes a projection.
  void register(ProjectionDescriptor projection, TypeElement record, Problems problems) {
    ClassName generated = projection.generated();
    String name = projection.type().canonicalName();
    String owner = owner(generated, name);
    if (owner != null) {
      problems.add(
          Problem.NAME_CLASH,
          Place.of(record),
          "Record " + name,
          "the class name " + generated.simpleName(),
          owner);
    }
  }

  /// What has the name of a generated class already, null where it is free.
  private @Nullable String owner(ClassName generated, String model) {
    String other = modelsByClass.putIfAbsent(generated, model);
    if (other != null) {
      return "a class of record " + other;
    }
    return isWrittenByHand(generated) ? "a class of your own" : null;
  }

  /// Whether there is a class that was not generated in an earlier compilation.
  private boolean isWrittenByHand(ClassName name) {
    TypeElement found = elements.getTypeElement(name.canonicalName());
    return found != null
        && found.getAnnotationMirrors().stream()
            .noneMatch(mirror -> mirror.getAnnotationType().toString().equals(GENERATED));
  }
}
