package dev.bao.processor.declaration;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.declaration.ComponentReader.Position;
import dev.bao.processor.descriptor.Presence;
import dev.bao.processor.descriptor.Role;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/// Reads what components are for: versions, times of creation, of the last write and of expiry, and
/// counters.
final class RoleReader {

  /// The attribute by which DynamoDB deletes items.
  static final String TTL = "ttl";

  private static final List<Role> ANNOTATED =
      List.of(Role.VERSION, Role.CREATED_AT, Role.UPDATED_AT, Role.TTL, Role.COUNTER);

  private final Reading reading;

  RoleReader(Reading reading) {
    this.reading = reading;
  }

  /// Reads the role of a component, which only those of the model have.
  Role read(RecordComponentElement component, Position position) {
    List<Role> roles = annotated(component);
    if (roles.isEmpty()) {
      return Role.NONE;
    }
    Role role = roles.getFirst();
    Place place = position.place();
    if (!reading.record().equals(component.getEnclosingElement())) {
      misplaced(role, position.path(), place, "is within another record", "Move it to the model");
      return Role.NONE;
    }
    if (roles.size() > 1) {
      String other = "has @" + roles.get(1).annotation() + " too";
      misplaced(role, position.path(), place, other, "Keep one of the two");
    }
    if (role == Role.TTL && reading.annotation(component, "AttributeName") != null) {
      String found = "is stored as `ttl`, whatever its @AttributeName";
      misplaced(role, position.path(), place, found, "Remove @AttributeName");
    }
    return role == Role.COUNTER && !isExact(component) ? Role.PLAIN_COUNTER : role;
  }

  /// Whether a component has a role.
  boolean isGiven(RecordComponentElement component) {
    return !annotated(component).isEmpty();
  }

  private List<Role> annotated(RecordComponentElement component) {
    List<Role> roles = new ArrayList<>();
    for (Role role : ANNOTATED) {
      if (reading.annotation(component, role.annotation()) != null) {
        roles.add(role);
      }
    }
    return roles;
  }

  private boolean isExact(RecordComponentElement component) {
    Annotation counter = reading.annotation(component, Role.COUNTER.annotation());
    return counter == null || counter.isTrue("exact");
  }

  /// Checks that a component can have its role.
  void checkType(Role role, ValueType type, Presence presence, Position position) {
    boolean fits =
        switch (role) {
          case NONE -> true;
          case VERSION ->
              presence == Presence.REQUIRED
                  && (isPrimitive(type, ScalarKind.LONG) || isKind(type, ScalarKind.TEXT));
          case CREATED_AT, UPDATED_AT ->
              presence == Presence.REQUIRED && isKind(type, ScalarKind.INSTANT);
          case TTL -> presence != Presence.OPTIONAL && isKind(type, ScalarKind.INSTANT);
          case COUNTER, PLAIN_COUNTER ->
              isPrimitive(type, ScalarKind.INT) || isPrimitive(type, ScalarKind.LONG);
        };
    if (!fits) {
      reading.problem(
          Problem.LIFECYCLE_TYPE_UNSUPPORTED,
          position.place(),
          position.path(),
          role.annotation(),
          role.types());
    }
  }

  private static boolean isPrimitive(ValueType type, ScalarKind expected) {
    return isKind(type, expected) && type.typeName().isPrimitive();
  }

  private static boolean isKind(ValueType type, ScalarKind expected) {
    return type instanceof ValueType.Scalar(ScalarKind kind, var ignored) && kind == expected;
  }

  /// The type as it is stored.
  static ValueType stored(Role role, ValueType type) {
    return role == Role.TTL ? new ValueType.Scalar(ScalarKind.EXPIRY, type.typeName()) : type;
  }

  /// What a component has before a write sets it, null where it has to be given.
  static @Nullable CodeBlock start(Role role, ValueType type) {
    return switch (role) {
      case NONE, TTL -> null;
      case CREATED_AT, UPDATED_AT -> CodeBlock.of("$T.EPOCH", Instant.class);
      case VERSION, COUNTER, PLAIN_COUNTER -> START.get(type.typeName());
    };
  }

  private static final Map<TypeName, CodeBlock> START =
      Map.of(
          TypeName.LONG,
          CodeBlock.of("0L"),
          TypeName.INT,
          CodeBlock.of("0"),
          TypeName.get(String.class),
          CodeBlock.of("$S", ""));

  private void misplaced(Role role, String path, Place place, String found, String mend) {
    reading.problem(Problem.LIFECYCLE_MISPLACED, place, path, role.annotation(), found, mend);
  }
}
