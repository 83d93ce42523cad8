package dev.bao.startup.child;

import java.io.IOException;
import javax.tools.ToolProvider;

/// One run of the compiler in a process of its own.
public final class Compilation {

  private Compilation() {}

  /// @param args the arguments of the compiler
  public static void main(String[] args) throws IOException {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    if (status != 0) {
      throw new IllegalStateException("The compiler ended with " + status);
    }
    Ready.with("classes");
  }
}
