package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.bao.processor.descriptor.Membership;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads which item collection a model is a member of.
final class MembershipReader {

  private MembershipReader() {}

  /// The annotations of the collections among the interfaces of the record, one at most where all
  /// is well.
  static List<Annotation> annotations(Reading reading) {
    return reading.record().getInterfaces().stream()
        .filter(DeclaredType.class::isInstance)
        .map(type -> reading.annotation(((DeclaredType) type).asElement(), "BaoCollection"))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /// @return null where it is a member of none
  static @Nullable Membership read(Reading reading, List<Annotation> collections) {
    if (collections.size() > 1) {
      reading.problem(
          Problem.COLLECTION_TWICE,
          Place.of(reading.record()),
          reading.name(),
          collections.get(0).element().getSimpleName(),
          collections.get(1).element().getSimpleName());
    }
    if (collections.isEmpty()) {
      return null;
    }
    Annotation collection = collections.getFirst();
    return new Membership(
        ClassName.get((TypeElement) collection.element()), collection.text("prefix"));
  }
}
