package dev.bao.processor;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

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
      checkClass(model.generated(end), name, Place.of(record), problems);
    }
  }

  private void checkClass(ClassName generated, String model, Place place, Problems problems) {
    String other = modelsByClass.putIfAbsent(generated, model);
    String simpleName = generated.simpleName();
    if (other != null) {
      problems.add(
          Problem.NAME_CLASH,
          place,
          "Record "
              + model
              + " takes the class "
              + simpleName
              + ", which record "
              + other
              + " has");
    } else if (isWrittenByHand(generated)) {
      problems.add(
          Problem.NAME_CLASH,
          place,
          "Record "
              + model
              + " takes the class "
              + simpleName
              + ", which you have written yourself");
    }
  }

  /// Whether there is a class that was not generated in an earlier compilation.
  private boolean isWrittenByHand(ClassName name) {
    TypeElement found = elements.getTypeElement(name.canonicalName());
    return found != null
        && found.getAnnotationMirrors().stream()
            .noneMatch(mirror -> mirror.getAnnotationType().toString().equals(GENERATED));
  }
}
