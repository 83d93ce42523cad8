package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.lambda.log.FailureLog;
import java.util.LinkedHashMap;
import java.util.Map;

/// An error as a client may see it: the problem details of RFC 9457, with the code and nothing else
/// of the cause. Immutable.
///
/// @param status the HTTP status
/// @param title what the status means, as in `Forbidden`
/// @param code the code of the cause, as in `BAO-1007`; `docs/errors.md` explains it
public record Problem(int status, String title, String code) {

  /// The media type of [#json()].
  public static final String MEDIA_TYPE = "application/problem+json";

  /// How long a client that was refused for its rate shall wait, in seconds. Bao has then tried
  /// until its own deadline.
  public static final int RETRY_AFTER_SECONDS = 1;

  /// What a client may know of an error.
  public static Problem of(BaoException error) {
    ErrorCode code = error.code();
    return new Problem(code.httpStatus(), titleOf(code.httpStatus()), code.toString());
  }

  /// Writes an error to the function's log where it is the application's to mend: errors of clients
  /// come at their will.
  static void log(Context context, RuntimeException error) {
    if (!(error instanceof BaoException known) || known.code().httpStatus() >= 500) {
      FailureLog.write(context, "The invocation", error);
    }
  }

  private static String titleOf(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 409 -> "Conflict";
      case 429 -> "Too Many Requests";
      default -> "Internal Server Error";
    };
  }

  /// The body of the answer.
  public String json() {
    return "{\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}".formatted(title, status, code);
  }

  /// The headers of the answer: the type of the body, and when to come again where the status is
  /// 429.
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", MEDIA_TYPE);
    if (status == 429) {
      headers.put("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
    }
    return headers;
  }
}
