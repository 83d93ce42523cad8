package dev.bao.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells whether two values are stored differently, for generated code.
public final class Difference {

  private Difference() {}

  /// Whether two values of one component differ: bytes by their content, decimal numbers by their
  /// value, all others by `equals`.
  public static boolean between(@Nullable Object before, @Nullable Object after) {
    if (before == null || after == null) {
      return before != null || after != null;
    }
    return switch (before) {
      case byte[] bytes -> !(after instanceof byte[] other && Arrays.equals(bytes, other));
      case BigDecimal number ->
          !(after instanceof BigDecimal other && number.compareTo(other) == 0);
      case Optional<?> value -> between(value.orElse(null), orNull(after));
      case List<?> list -> !(after instanceof List<?> other && areSame(list, other));
      default -> !Objects.equals(before, after);
    };
  }

  private static @Nullable Object orNull(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static boolean areSame(List<?> before, List<?> after) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (between(before.get(i), after.get(i))) {
        return false;
      }
    }
    return true;
  }
}
