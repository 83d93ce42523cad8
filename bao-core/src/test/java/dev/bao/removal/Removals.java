package dev.bao.removal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs the attack list and the model-based test with each guard of `src/test/mutation/removals`
/// taken out, and writes what turned red into `docs/guards.md`. Ends with 1 where the attack list
/// stayed green.
///
/// Started in the folder of the module, by `mvn -pl bao-core verify -Pguards -DskipTests`. System
/// properties: `bao.guards.only`, parts of the names of those to be tried, joined by `;`, for which
/// the page is not written; `bao.guards.forks` at once; `bao.guards.model`, false without the
/// model-based test, and `bao.isolation.operations` of that.
final class Removals {

  private static final Path WORK = Path.of("target", "guards");
  private static final Path PAGE = Path.of("..", "docs", "guards.md");
  private static final Path ATTACKS = Path.of("src", "test", "java", "dev", "bao", "isolation");
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final boolean RUNS_MODEL = !"false".equals(System.getProperty("bao.guards.model"));
  private static final int FORKS = Integer.getInteger("bao.guards.forks", RUNS_MODEL ? 1 : 2);
  private static final String OPERATIONS = "bao.isolation.operations";
  private static final int MINUTES = 5;

  private Removals() {}

  /// What the two gave.
  ///
  /// @param attack the test that turned red, or what was seen instead
  record Outcome(Removal removal, boolean isRed, String attack, String model) {

    String row() {
      return "| " + removal.name() + " | " + attack + " | " + model + " |";
    }
  }

  public static void main(String[] args) throws Exception {
    String[] parts = System.getProperty("bao.guards.only", "").split(";", -1);
    boolean isAll = parts.length == 1 && parts[0].isEmpty();
    List<Removal> chosen = new ArrayList<>(Removal.all());
    chosen.removeIf(removal -> Stream.of(parts).noneMatch(removal.name()::contains));
    System.setProperty(OPERATIONS, System.getProperty(OPERATIONS, "2000"));
    Outcome whole = outcomes(List.of(new Removal("", "nothing", "", List.of()))).getFirst();
    if (whole.isRed() || whole.model().equals("red")) {
      throw new IllegalStateException("Red with all guards in place: " + whole.row());
    }
    List<Outcome> outcomes = outcomes(chosen);
    List<Outcome> green = outcomes.stream().filter(outcome -> !outcome.isRed()).toList();
    System.out.printf("%d guards taken out, %d unnoticed%n", outcomes.size(), green.size());
    green.forEach(outcome -> System.out.println("Green without it: " + outcome.removal().name()));
    if (isAll && RUNS_MODEL) {
      Files.writeString(PAGE, page(outcomes));
    }
    System.exit(green.isEmpty() ? 0 : 1);
  }

  /// Runs the attack list in processes of their own, and the model-based test beside them in this
  /// one: both change static state.
  private static List<Outcome> outcomes(List<Removal> removals) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    try (ExecutorService forks = Executors.newFixedThreadPool(FORKS);
        ExecutorService model = Executors.newSingleThreadExecutor()) {
      List<Future<String>> attacks = new ArrayList<>();
      List<Future<String>> models = new ArrayList<>();
      for (Removal removal : removals) {
        Path classes = WORK.resolve("classes-" + attacks.size());
        delete(classes);
        compile(removal, classes);
        attacks.add(forks.submit(() -> run(classes, attacks(removal.first()))));
        models.add(model.submit(() -> model(classes)));
      }
      for (int i = 0; i < removals.size(); i++) {
        String attack = attacks.get(i).get();
        Outcome outcome =
            new Outcome(removals.get(i), !attack.equals("green"), attack, models.get(i).get());
        System.out.println(outcome.row());
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private static String model(Path classes) throws IOException, InterruptedException {
    if (!RUNS_MODEL) {
      return "";
    }
    return WarmModel.isRed(classes) ? "red" : "green";
  }

  /// The classes of the attack list, one of them first.
  private static List<String> attacks(String first) throws IOException {
    try (Stream<Path> files = Files.list(ATTACKS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("Attack(?!List)\\w+Test\\.java"))
          .map(file -> file.replace(".java", ""))
          .sorted((one, other) ->
              one.equals(first) ? -1 : other.equals(first) ? 1 : one.compareTo(other))
          .map(name -> "dev.bao.isolation." + name)
          .toList();
    }
  }

  private static void compile(Removal removal, Path classes) throws IOException {
    Files.createDirectories(classes);
    if (removal.edits().isEmpty()) {
      return;
    }
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", CLASS_PATH));
    for (Map.Entry<String, String> source : removal.sources().entrySet()) {
      Path file = classes.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    if (javac.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("Does not compile: " + removal.name());
    }
  }

  /// The test that turned red, or `green`.
  private static String run(Path classes, List<String> tests) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    // A fork ends before the second compiler would have paid off.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Djunit.jupiter.execution.parallel.enabled=false");
    command.add("-cp");
    command.add(classes + File.pathSeparator + CLASS_PATH);
    command.add("dev.bao.removal.UntilRed");
    command.addAll(tests);
    Path output = classes.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      return "no end in " + MINUTES + " minutes";
    }
    for (String line : Files.readAllLines(output)) {
      if (line.startsWith(UntilRed.RED)) {
        return "`" + line.substring(UntilRed.RED.length()) + "`";
      }
      if (line.startsWith(UntilRed.GREEN)) {
        return "green";
      }
    }
    throw new IllegalStateException("The tests did not run: " + output);
  }

  private static String page(List<Outcome> outcomes) {
    long model = outcomes.stream().filter(outcome -> outcome.model().equals("red")).count();
    StringBuilder page =
        new StringBuilder(
            """
            # Guards, taken out one by one

            Each guard is taken out of the code, alone. Then the [attack list](isolation.md#the-attack-list) runs until a
            test is red, and the model-based test with a few thousand operations. What is taken out is in
            `bao-core/src/test/mutation/removals`. This page is written by
            `mvn -pl bao-core verify -Pguards -DskipTests`, which fails where the attack list stays green.

            %d guards: the attack list turns red without %d of them, the model-based test without %d. That test
            works as an application does, with an intruder who writes requests by hand. It has no gates, no platform
            scope and no server that answers wrongly.
            """
                .formatted(
                    outcomes.size(), outcomes.stream().filter(Outcome::isRed).count(), model));
    String list = "";
    for (Outcome outcome : outcomes) {
      if (!outcome.removal().list().equals(list)) {
        list = outcome.removal().list();
        page.append("\n## ")
            .append(list)
            .append(
                "\n\n| Taken out | Red in the attack list | Model-based test |\n|---|---|---|\n");
      }
      page.append(outcome.row()).append('\n');
    }
    return page.toString();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(Removals::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
