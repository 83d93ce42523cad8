package dev.bao.startup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs main classes of tests in virtual machines of their own.
public final class Children {

  private Children() {}

  /// What a main class prints.
  ///
  /// @throws IllegalStateException where it does not end well
  public static List<String> run(List<String> flags, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(main.getName()));
    command.addAll(List.of(arguments));
    return Child.lines(flags, ClassPath.measured(), command);
  }
}
