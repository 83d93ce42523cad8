package dev.bao.test.lambda;

import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// The error that Lambda would report of a function: one that its handler or its start threw, or
/// one of the runtime itself.
///
/// The message ends with the output of the function's JVM.
public final class LambdaErrorException extends RuntimeException {

  /// The type of the error of a JVM that ended by itself.
  public static final String EXITED = "Runtime.ExitError";

  /// The type of the error of an invocation that took too long; its JVM was ended.
  public static final String TIMED_OUT = "Sandbox.Timedout";

  private static final long serialVersionUID = 1L;

  private final String errorType;
  private final String errorMessage;
  private final String payload;

  LambdaErrorException(LambdaError error, String function, String output) {
    super(
        "The function "
            + function
            + " failed with "
            + error.type()
            + ": "
            + error.message()
            + (output.isBlank() ? "" : "\nOutput of its JVM:\n" + output.stripTrailing()));
    this.errorType = error.type();
    this.errorMessage = error.message();
    this.payload = error.payload();
  }

  /// The class of what was thrown, as in `java.lang.IllegalStateException`, or a type of the
  /// runtime, as in `Runtime.ExitError`.
  public String errorType() {
    return errorType;
  }

  /// What Lambda reports as the message.
  public String errorMessage() {
    return errorMessage;
  }

  /// The error as JSON, with `errorType`, `errorMessage` and `stackTrace` where there is one: what
  /// the caller of the function gets to see.
  public String payload() {
    return payload;
  }

  /// An error before it is known by whom it is seen.
  record LambdaError(String type, String message, String payload) {

    /// Reads what the runtime interface client reports.
    static LambdaError parse(String payload) {
      JsonNode json = JsonNode.parser().parse(payload);
      return new LambdaError(
          text(json, "errorType", "unknown"), text(json, "errorMessage", ""), payload);
    }

    /// An error that Lambda itself reports.
    static LambdaError ofRuntime(String type, String message) {
      return new LambdaError(
          type,
          message,
          "{\"errorType\":\""
              + type
              + "\",\"errorMessage\":\""
              + message.replace('"', '\'')
              + "\"}");
    }

    private static String text(JsonNode json, String field, String absent) {
      return json.isObject()
          ? json.field(field).filter(JsonNode::isString).map(JsonNode::text).orElse(absent)
          : Optional.of(json).map(Object::toString).orElse(absent);
    }
  }
}
