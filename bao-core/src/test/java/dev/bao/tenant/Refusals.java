package dev.bao.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What the tests of this package expect of an error.
final class Refusals {

  /// Ids of which none is valid, all with `intruder` in them, so that a message can be searched.
  static final String[] MALFORMED = {
    "intruder\n",
    "intruder\r\n",
    "\nintruder",
    " intruder",
    "intruder ",
    "intruder\t",
    "intruder\0",
    "intruder\u00a0",
    "intruder\u2028",
    "intruder\u200b",
    "\ufeffintruder",
    "intruder#",
    "#intruder",
    "a#intruder",
    "intruder*",
    "*intruder",
    "intruder/a",
    "intruder:a",
    "[intruder]",
    "intruder$",
    "-intruder",
    "_intruder",
    ".intruder",
    "intruder\u00e9",
    "\u00e9intruder",
    "intruder\u0301",
    "\uff49intruder",
    "intruder\u0661",
    "\u0430intruder",
    "intruder\ud83d\ude00",
    "intruder" + "a".repeat(53),
    "intruder" + "a".repeat(10_000),
  };

  private Refusals() {}

  /// Runs what is to be refused with this code.
  static TenantException refused(ErrorCode code, ThrowingCallable action) {
    TenantException refusal = catchThrowableOfType(TenantException.class, action);
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal).hasMessageStartingWith("[" + code + "] ");
    return refusal;
  }

  /// What a call without an argument gives, where the types promise that there is one.
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  static <T> T nothing() {
    return null;
  }
}
