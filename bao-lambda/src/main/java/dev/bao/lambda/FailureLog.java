package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.bao.error.BaoException;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Writes to the function's log what the client is not told.
final class FailureLog {

  private FailureLog() {}

  /// Only errors that are the application's to mend: those of clients come at their will.
  static void write(Context context, RuntimeException error) {
    if (error instanceof BaoException known && known.code().httpStatus() < 500) {
      return;
    }
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text, true));
    context.getLogger().log(text.toString());
  }
}
