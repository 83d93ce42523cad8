package dev.bao.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The matrix as Markdown.
final class Matrix {

  /// It worked, and reached items of the own tenant alone.
  static final String OWN = "own";

  /// It worked, and there was nothing to send.
  static final String SILENT = "sends nothing";

  /// It went to AWS for the platform.
  static final String SENT = "sent";

  /// There is no such operation there.
  static final String NOT_THERE = "–";

  private static final String START = "<!-- The matrix is written by IsolationMatrixTest. -->\n";
  private static final String END = "<!-- End of the matrix. -->\n";
  private static final String HEAD =
      """
      | Operation | On | With a tenant | No tenant | Another tenant's | Platform | Enforced by |
      |---|---|---|---|---|---|---|
      """;

  private static final Map<String, String> TITLES =
      Map.of(
          "AssetRepository", "A generated repository",
          "Repository", "What each repository has",
          "BoardItemsRepository", "A repository of a collection",
          "Derived", "A repository that an application derives: its protected methods take keys",
          "Query", "A query",
          "TableQuery", "A query of the table",
          "DynamoDbClient", "The low-level client: `bao.client()` and `bao.platform(..)`",
          "DynamoDbTable", "The enhanced client's table: `bao.enhanced().table(..)`",
          "DynamoDbIndex", "The enhanced client's index: `bao.enhanced().table(..).index(..)`",
          "DynamoDbEnhancedClient", "The enhanced client: `bao.enhanced()`");

  private Matrix() {}

  /// What rows have in common that are one row of the page.
  ///
  /// @param name empty where operations are told together
  private record Line(String name, String where, Map<Scope, String> cells) {}

  static String render(Map<Entry, Map<Scope, String>> cells) {
    Map<String, Map<Entry, Map<Scope, String>>> byOwner = new LinkedHashMap<>();
    cells.forEach((entry, row) ->
        byOwner.computeIfAbsent(entry.owner(), _ -> new LinkedHashMap<>()).put(entry, row));
    StringBuilder text = new StringBuilder();
    byOwner.forEach((owner, rows) -> {
      text.append("\n### ").append(TITLES.getOrDefault(owner, "`" + owner + "`")).append("\n\n");
      text.append(HEAD);
      lines(rows).forEach((line, names) -> text.append(render(line, names)));
    });
    return text.append('\n').toString();
  }

  /// The lines of a type: of an operation all places with the same cells are one, and so are all
  /// operations without a place that have the same cells.
  private static Map<Line, Set<String>> lines(Map<Entry, Map<Scope, String>> rows) {
    Map<String, Map<Map<Scope, String>, Set<String>>> places = new LinkedHashMap<>();
    rows.forEach((entry, row) ->
        places
            .computeIfAbsent(entry.name(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(row, _ -> new LinkedHashSet<>())
            .add(entry.where()));
    Map<Line, Set<String>> lines = new LinkedHashMap<>();
    places.forEach((name, byCells) ->
        byCells.forEach((row, where) ->
            lines
                .computeIfAbsent(line(name, place(where), row), _ -> new LinkedHashSet<>())
                .add(code(name))));
    return lines;
  }

  private static Line line(String name, String place, Map<Scope, String> row) {
    return new Line(place.isEmpty() ? "" : name, place, row);
  }

  /// The name of the operation as code, and what is said of it as text.
  private static String code(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? "`" + name + "`" : "`" + name.substring(0, end) + "`" + name.substring(end);
  }

  private static String place(Set<String> where) {
    List<String> parts = new ArrayList<>(where);
    if (parts.containsAll(Entries.INDEXES)) {
      parts.removeAll(Entries.INDEXES);
      parts.add(parts.contains("table") ? 1 : 0, "gsi1 to gsi5");
    }
    return String.join(", ", parts);
  }

  private static String render(Line line, Set<String> names) {
    Map<Scope, String> cells = line.cells();
    return "| "
        + String.join(
            " | ",
            String.join(", ", names),
            line.where(),
            withATenant(cells),
            cells.getOrDefault(Scope.NONE, ""),
            cells.getOrDefault(Scope.FOREIGN, ""),
            cells.getOrDefault(Scope.PLATFORM, ""),
            enforcer(cells))
        + " |\n";
  }

  /// One word where the ways to have a tenant do not differ, and else each.
  private static String withATenant(Map<Scope, String> cells) {
    Map<String, List<String>> byCell = new LinkedHashMap<>();
    cells.forEach((scope, cell) -> {
      if (scope.hasTenant()) {
        byCell
            .computeIfAbsent(cell, _ -> new ArrayList<>())
            .add(scope.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      }
    });
    return byCell.size() == 1
        ? byCell.keySet().iterator().next()
        : byCell.entrySet().stream()
            .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
            .collect(Collectors.joining("; "));
  }

  private static String enforcer(Map<Scope, String> cells) {
    boolean isSent = cells.containsValue(SENT);
    return isSent ? "Bao; for the platform AWS" : "Bao";
  }

  /// The matrix of a page.
  static String read(String page) {
    int start = page.indexOf(START) + START.length();
    return page.substring(start, page.indexOf(END));
  }

  /// A page with another matrix.
  static String written(String page, String matrix) {
    return page.substring(0, page.indexOf(START) + START.length())
        + matrix
        + page.substring(page.indexOf(END));
  }
}
