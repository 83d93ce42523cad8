package dev.bao.removal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A guard that is taken out.
///
/// @param list what it is a part of, as in `guard`
/// @param name what it guards
/// @param first the test class that is asked first, empty for any
/// @param edits several where two guards hold the same and only both together leave a hole
record Removal(String list, String name, String first, List<Edit> edits) {

  private static final Path LISTS = Path.of("src", "test", "mutation", "removals");
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "bao");

  /// The changed source files of the package `dev.bao`, by name.
  Map<String, String> sources() throws IOException {
    Map<String, String> changed = new LinkedHashMap<>();
    for (Edit edit : edits) {
      String before = changed.get(edit.file());
      String source = before == null ? Files.readString(SOURCES.resolve(edit.file())) : before;
      changed.put(edit.file(), edit.applied(source));
    }
    return changed;
  }

  /// Reads the lists, from the folder of the module.
  static List<Removal> all() throws IOException {
    List<Removal> all = new ArrayList<>();
    try (Stream<Path> lists = Files.list(LISTS)) {
      for (Path list : lists.sorted().toList()) {
        String name = list.getFileName().toString().replace(".txt", "");
        all.addAll(read(name, Files.readAllLines(list)));
      }
    }
    return all;
  }

  private static List<Removal> read(String list, List<String> content) {
    List<Removal> all = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    String name = "";
    String first = "";
    String file = "";
    String behind = "";
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    List<String> lines = new ArrayList<>(content);
    lines.add("= ");
    for (String line : lines) {
      String text = line.length() > 1 ? line.substring(2) : "";
      boolean isEdit = line.startsWith("-") || line.startsWith("+");
      if (!isEdit && !removed.isEmpty()) {
        edits.add(new Edit(file, behind, removed.toString(), added.toString()));
        removed.setLength(0);
        added.setLength(0);
        behind = "";
      }
      switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case '=' -> {
          if (!name.isEmpty()) {
            all.add(new Removal(list, name, first, List.copyOf(edits)));
          }
          edits.clear();
          name = text;
          first = "";
        }
        case '>' -> first = text;
        case '*' -> file = text;
        case '@' -> behind = text;
        case '-' -> removed.append(text).append('\n');
        case '+' -> added.append(text).append('\n');
        case ' ', '#' -> {}
        default -> throw new IllegalStateException("Not a line of the list: " + line);
      }
    }
    return all;
  }
}
