package dev.bao.model;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The error of a builder that lacks values: it names all of them.
public final class MissingComponents {

  private MissingComponents() {}

  /// Makes the error, for generated code.
  ///
  /// @param model the name of the record
  /// @param namesAndValues the names of the needed components, each followed by its value
  public static MappingException error(String model, @Nullable Object... namesAndValues) {
    List<Object> missing = new ArrayList<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      Object name = namesAndValues[i];
      if (name != null && namesAndValues[i + 1] == null) {
        missing.add(name);
      }
    }
    return new MappingException(
        ErrorCode.COMPONENTS_MISSING,
        "The "
            + model
            + " cannot be built: no value for "
            + missing
            + ". Set each, mark it @Nullable, or give it a @Default.");
  }
}
