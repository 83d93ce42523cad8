package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What the tests of this package expect of an error.
final class Refusals {

  private Refusals() {}

  /// Runs what is to be refused with this code.
  static MappingException refused(ErrorCode code, ThrowingCallable action) {
    MappingException refusal = catchThrowableOfType(MappingException.class, action);
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal).hasMessageStartingWith("[" + code + "] ");
    return refusal;
  }

  /// Reads any text: it is refused, or it is the very text that is written for what was read.
  static <V> void refusedOrWritten(
      String text, Function<String, V> read, Function<V, String> write) {
    V value;
    try {
      value = read.apply(text);
    } catch (MappingException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.KEY_VALUE_REFUSED);
      return;
    }
    assertThat(write.apply(value)).isEqualTo(text);
  }
}
