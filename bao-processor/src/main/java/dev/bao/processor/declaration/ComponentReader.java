package dev.bao.processor.declaration;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ComponentDescriptor;
import dev.bao.processor.descriptor.DefaultValue;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.Presence;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads the components of the model's record and of those within it. Not thread-safe.
final class ComponentReader {

  private static final String OPTIONAL = "java.util.Optional";

  private final Reading reading;
  private final TypeReader types;
  private final DefaultReader defaults;
  private final RoleReader roles;
  private final Set<String> constants = new HashSet<>();

  ComponentReader(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
    this.defaults = new DefaultReader(reading);
    this.roles = new RoleReader(reading);
  }

  /// Where a component stands.
  ///
  /// @param path as in `Task.address.city`
  /// @param place the component of the model, which is in a source file for sure
  /// @param constantStart what the name of the constant for a default starts with
  record Position(String path, Place place, String constantStart) {}

  /// Reads a component.
  ///
  /// @return null where its type is none that Bao stores, which is reported
  @Nullable ComponentDescriptor read(
      RecordComponentElement component, Position position, AttributeNames names) {
    Role role = roles.read(component, position);
    String attribute = role == Role.TTL ? RoleReader.TTL : attribute(component, position, names);
    TypeMirror declared = component.asType();
    boolean isOptional = isOptional(declared);
    ValueType type =
        isOptional
            ? valueOfOptional(component, (DeclaredType) declared, position)
            : types.read(component, declared, position.path(), position.place());
    if (type == null) {
      return null;
    }
    Presence presence = presence(component, isOptional, position);
    roles.checkType(role, type, presence, position);
    DefaultValue absent = defaultValue(component, type, presence, position);
    return new ComponentDescriptor(
        component.getSimpleName().toString(),
        attribute,
        RoleReader.stored(role, type),
        presence,
        absent == null ? start(component, role, type) : absent,
        role);
  }

  /// What a component starts with that Bao sets or counts.
  private @Nullable DefaultValue start(
      RecordComponentElement component, Role role, ValueType type) {
    CodeBlock literal = RoleReader.start(role, type);
    String constant = Names.constant(component.getSimpleName().toString());
    return literal == null ? null : new DefaultValue(unused(constant), literal, role.isCounter());
  }

  private String attribute(
      RecordComponentElement component, Position position, AttributeNames names) {
    Annotation renamed = reading.annotation(component, "AttributeName");
    String name = renamed == null ? component.getSimpleName().toString() : renamed.text("value");
    boolean isOfModel = reading.record().equals(component.getEnclosingElement());
    Place place = renamed != null && isOfModel ? renamed.at("value") : position.place();
    names.add(reading, name, position.path(), place);
    return name;
  }

  private static boolean isOptional(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(OPTIONAL)
        && declared.getTypeArguments().size() == 1;
  }

  /// Reads what an Optional holds: not a collection, whose absence is to be empty.
  private @Nullable ValueType valueOfOptional(
      RecordComponentElement component, DeclaredType optional, Position position) {
    TypeMirror held = optional.getTypeArguments().getFirst();
    ValueType value = types.read(component, held, position.path(), position.place());
    if (value != null && value.isCollection()) {
      reading.problem(
          Problem.TYPE_UNSUPPORTED, position.place(), position.path(), TypeName.get(optional));
      return null;
    }
    return value;
  }

  private Presence presence(
      RecordComponentElement component, boolean isOptional, Position position) {
    TypeMirror type = component.asType();
    if (type instanceof ArrayType array && Nullability.isMarked(array.getComponentType())) {
      misplaced(position, "the bytes of an array", "Write `byte @Nullable []` for the array");
    }
    if (!isMarked(component)) {
      return isOptional ? Presence.OPTIONAL : Presence.REQUIRED;
    }
    if (isOptional) {
      misplaced(position, "an Optional", "Remove it: an absent attribute is an empty Optional");
    } else if (type.getKind().isPrimitive()) {
      misplaced(position, "a primitive", "Remove it, or use " + TypeName.get(type).box());
    }
    return Presence.NULLABLE;
  }

  private boolean isMarked(RecordComponentElement component) {
    return component.getEnclosingElement() instanceof TypeElement record
        && Nullability.isMarked(reading.elements(), record, component);
  }

  private void misplaced(Position position, String where, String mend) {
    reading.problem(Problem.NULLABLE_MISPLACED, position.place(), position.path(), where, mend);
  }

  private @Nullable DefaultValue defaultValue(
      RecordComponentElement component, ValueType type, Presence presence, Position position) {
    Annotation annotation = reading.annotation(component, "Default");
    if (annotation == null) {
      return null;
    }
    boolean isOfModel = reading.record().equals(component.getEnclosingElement());
    Place place = isOfModel ? annotation.at("value") : position.place();
    String conflict = conflict(component, type, presence);
    if (conflict != null) {
      reading.problem(Problem.DEFAULT_MISPLACED, place, position.path(), conflict);
      return null;
    }
    String name = position.constantStart() + Names.constant(component.getSimpleName().toString());
    return defaults.read(annotation.text("value"), type, unused(name), position.path(), place);
  }

  /// What a default cannot stand beside, null where it can stand.
  private @Nullable String conflict(
      RecordComponentElement component, ValueType type, Presence presence) {
    for (String key : List.of("PartitionKey", "SortKey", "Unique", "Unique.List")) {
      if (reading.annotation(component, key) != null) {
        return "is @" + key.replace(".List", "") + ", so every item has a value of its own";
      }
    }
    if (roles.isGiven(component)) {
      return "has a role with a start of its own";
    }
    return switch (presence) {
      case NULLABLE -> "is @Nullable, but a null would come back as the default";
      case OPTIONAL -> "is an Optional, but an empty one would come back as the default";
      case REQUIRED ->
          type instanceof ValueType.Constant
                  || (type instanceof ValueType.Scalar scalar && scalar.kind() != ScalarKind.BYTES)
              ? null
              : "has the type " + type.typeName() + ", for which there are no defaults";
    };
  }

  private String unused(String name) {
    String constant = "DEFAULT_" + name;
    for (int number = 2; !constants.add(constant); number++) {
      constant = "DEFAULT_" + name + "_" + number;
    }
    return constant;
  }
}
