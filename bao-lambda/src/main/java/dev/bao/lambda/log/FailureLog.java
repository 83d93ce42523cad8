package dev.bao.lambda.log;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.PrintWriter;
import java.io.StringWriter;

/// Writes to the function's log what the source of an event is not told.
public final class FailureLog {

  private FailureLog() {}

  /// Writes an error with its stack, as one entry.
  ///
  /// @param what failed, as in `Record 2 of 3`
  public static void write(Context context, String what, Throwable error) {
    StringWriter text = new StringWriter();
    text.append(what).append(" failed: ");
    error.printStackTrace(new PrintWriter(text, true));
    context.getLogger().log(text.toString());
  }
}
