package dev.bao.processor;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.CollectionDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ProjectionDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// The models and item collections of all rounds: what must differ between them. Not thread-safe.
final class Registry {

  private static final String GENERATED = "dev.bao.annotations.Generated";

  private final Elements elements;
  private final Map<String, ModelDescriptor> modelsByPrefix = new HashMap<>();
  private final Map<String, CollectionDescriptor> collectionsByPrefix = new HashMap<>();
  private final Map<ClassName, String> ownersByClass = new HashMap<>();

  Registry(Elements elements) {
    this.elements = elements;
  }

  /// Notes a model.
  void register(ModelDescriptor model, TypeElement record, Place prefix, Problems problems) {
    String name = "record " + model.type().canonicalName();
    ModelDescriptor other = modelsByPrefix.putIfAbsent(model.prefix(), model);
    CollectionDescriptor collection = collectionsByPrefix.get(model.prefix());
    if (other != null) {
      taken(problems, prefix, model.prefix(), name, "record " + other.type().canonicalName());
    } else if (collection != null && !isMember(model, collection)) {
      taken(problems, prefix, model.prefix(), name, described(collection));
    }
    List<ClassName> classes = ModelDescriptor.GENERATED.stream().map(model::generated).toList();
    checkNames(classes, name, record, problems);
  }

  /// Notes an item collection.
  void register(
      CollectionDescriptor collection, TypeElement type, Place prefix, Problems problems) {
    String name = described(collection);
    CollectionDescriptor other = collectionsByPrefix.putIfAbsent(collection.prefix(), collection);
    ModelDescriptor model = modelsByPrefix.get(collection.prefix());
    if (other != null) {
      taken(problems, prefix, collection.prefix(), name, described(other));
    } else if (model != null && !isMember(model, collection)) {
      String owner = "record " + model.type().canonicalName();
      taken(problems, prefix, collection.prefix(), name, owner);
    }
    List<ClassName> classes =
        CollectionDescriptor.GENERATED.stream().map(collection.common()::generated).toList();
    checkNames(classes, name, type, problems);
  }

  private static boolean isMember(ModelDescriptor model, CollectionDescriptor collection) {
    return model.membership() != null && model.membership().collection().equals(collection.type());
  }

  private static String described(CollectionDescriptor collection) {
    return "collection " + collection.type().canonicalName();
  }

  private static void taken(
      Problems problems, Place place, String prefix, String name, String other) {
    problems.add(Problem.PREFIX_TAKEN, place, prefix, Names.capitalized(name), other);
  }

  private void checkNames(
      List<ClassName> classes, String name, TypeElement origin, Problems problems) {
    for (ClassName generated : classes) {
      String owner = owner(generated, origin, name);
      if (owner != null) {
        problems.add(
            Problem.NAME_CLASH,
            Place.of(origin),
            Names.capitalized(name),
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
    String owner = owner(generated, record, name);
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
  private @Nullable String owner(ClassName generated, TypeElement origin, String name) {
    String other = ownersByClass.putIfAbsent(generated, name);
    if (other != null) {
      return "a class of " + other;
    }
    return isWrittenByHand(generated, origin) ? "a class of your own" : null;
  }

  /// Whether there is a class that was not generated in an earlier compilation.
  ///
  /// @param origin what it is generated for: a name is looked for in its module alone, as a
  ///   compiler takes long to find that none of all modules has it
  private boolean isWrittenByHand(ClassName name, TypeElement origin) {
    ModuleElement module = elements.getModuleOf(origin);
    TypeElement found = elements.getTypeElement(module, name.canonicalName());
    return found != null
        && found.getAnnotationMirrors().stream()
            .noneMatch(mirror -> mirror.getAnnotationType().toString().equals(GENERATED));
  }
}
