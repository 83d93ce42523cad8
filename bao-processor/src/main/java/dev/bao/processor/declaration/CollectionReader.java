package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.CollectionDescriptor;
import dev.bao.processor.descriptor.ModelDescriptor;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads the declaration of an item collection.
public final class CollectionReader {

  private final ProcessingEnvironment environment;
  private final Reading reading;
  private final Annotation collection;

  /// @param type a type with @BaoCollection
  /// @param problems where problems are noted
  public CollectionReader(ProcessingEnvironment environment, TypeElement type, Problems problems) {
    this.environment = environment;
    this.reading =
        new Reading(environment.getElementUtils(), environment.getTypeUtils(), type, problems);
    this.collection =
        Objects.requireNonNull(reading.annotation(type, "BaoCollection"), "@BaoCollection");
  }

  /// Where the collection's prefix is declared.
  public Place prefixPlace() {
    return collection.at("prefix");
  }

  /// The types that a collection permits.
  public static List<TypeElement> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .filter(DeclaredType.class::isInstance)
        .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
        .toList();
  }

  /// Reads the collection.
  ///
  /// @return null where there are problems, of the collection or of a member by itself
  public @Nullable CollectionDescriptor read() {
    TypeElement type = reading.record();
    if (type.getKind() != ElementKind.INTERFACE
        || !type.getModifiers().contains(Modifier.SEALED)
        || !type.getTypeParameters().isEmpty()) {
      reading.problem(Problem.COLLECTION_NOT_SEALED, Place.of(type), reading.name());
      return null;
    }
    checkVisible(type);
    String prefix = collection.text("prefix");
    if (!ModelReader.PREFIX.matcher(prefix).matches()) {
      String name = "collection " + reading.name();
      reading.problem(Problem.PREFIX_INVALID, prefixPlace(), prefix, name);
    }
    List<TypeElement> permitted = permitted(type);
    permitted.forEach(this::checkMember);
    if (!reading.problems().isEmpty()) {
      return null;
    }
    List<ModelDescriptor> members = members(permitted);
    if (members.size() < permitted.size()) {
      return null;
    }
    CollectionDescriptor descriptor =
        new CollectionDescriptor(ClassName.get(type), Reading.isPublic(type), prefix, members);
    new CollectionCheck(reading, descriptor).check();
    return reading.problems().isEmpty() ? descriptor : null;
  }

  private void checkMember(TypeElement member) {
    if (member.getKind() == ElementKind.INTERFACE) {
      refuse(member, "an interface", "Permit its records in its place");
    } else if (reading.annotation(member, "BaoModel") == null) {
      refuse(member, "no record with @BaoModel", "Add @BaoModel, or do not permit it");
    } else {
      checkVisible(member);
    }
  }

  private void refuse(TypeElement member, String what, String mend) {
    reading.problem(
        Problem.COLLECTION_MEMBER_INVALID,
        Place.of(reading.record()),
        reading.name(),
        member.getSimpleName(),
        what,
        mend);
  }

  private void checkVisible(TypeElement type) {
    TypeElement hidden = reading.hidden(type);
    if (hidden != null) {
      reading.problem(
          Problem.TYPE_INACCESSIBLE,
          Place.of(reading.record()),
          reading.name(),
          reading.packageOf(),
          type.getQualifiedName(),
          hidden.equals(type) ? "" : " and " + hidden.getSimpleName());
    }
  }

  /// Those that can be read; what is wrong with the others is reported where they stand.
  private List<ModelDescriptor> members(List<TypeElement> permitted) {
    List<ModelDescriptor> members = new ArrayList<>();
    for (TypeElement member : permitted) {
      ModelDescriptor model = new ModelReader(environment, member, new Problems()).read();
      if (model != null) {
        members.add(model);
      }
    }
    return members;
  }
}
