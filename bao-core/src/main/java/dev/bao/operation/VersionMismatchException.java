package dev.bao.operation;

import dev.bao.error.ConditionException;
import dev.bao.error.ErrorCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The item has another version than the record that was to be written, changed or deleted: another
/// writer was quicker. Nothing was written.
public final class VersionMismatchException extends ConditionException {

  private final String expected;
  private final @Nullable String current;

  /// @param current null where there is no item
  VersionMismatchException(String expected, @Nullable String current, String message) {
    super(ErrorCode.VERSION_MISMATCH, message);
    this.expected = expected;
    this.current = current;
  }

  /// The version of the record that was given, as text: a number or a ULID; `0` or empty where it
  /// was never written.
  public String expected() {
    return expected;
  }

  /// The version of the item that is there, as text; empty where there is no item.
  public Optional<String> current() {
    return Optional.ofNullable(current);
  }
}
