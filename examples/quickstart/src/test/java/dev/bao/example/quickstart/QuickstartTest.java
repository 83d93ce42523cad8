package dev.bao.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The whole example, as the command line starts it.
class QuickstartTest {

  @Test
  void showsWhatEachOrganizationSeesAndWhatIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tasks.ndjson");
    Files.writeString(
        file,
        """
        {"organization":"acme","projectId":"apollo","title":"A","status":"OPEN","dueAt":"2026-01-01T00:00:00Z"}
        {"organization":"globex","projectId":"apollo","title":"B","status":"DONE","dueAt":"2026-01-01T00:00:00Z"}
        {"organization":"ac#me","projectId":"apollo","title":"C","status":"OPEN","dueAt":"2026-01-01T00:00:00Z"}
        no json
        """);

    String printed = run("--file", file.toString());

    assertThat(printed)
        .contains("Loaded 2 tasks.", "not loaded, line 3: [BAO-1002]", "not loaded, line 4: ")
        .containsPattern("acme +apollo +1 +0 +0")
        .containsPattern("globex +apollo +0 +0 +1")
        .contains("refused: [BAO-4001]", "refused: [BAO-3001]")
        .containsSubsequence(
            "finds at once: 1, requests: 1",
            "finds at once: 1, requests: 0",
            "the scope used 0.5 read units")
        .contains("globex asks for a task of acme by its id: not there")
        .contains("refused: [BAO-2007]", "refused: [BAO-1001]")
        .containsPattern("_pk +(acme|globex)#t#[0-9A-Z]{26}")
        .containsPattern("globex +[0-9]+ +[0-9.]+ +[0-9.]+");
  }

  @Test
  void saysThatAFileIsNotThere() {
    CommandLine command = new CommandLine(new Quickstart());
    command.setErr(new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

    assertThat(command.execute("--file", "/no/such/file")).isEqualTo(2);
  }

  private static String run(String... args) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(capture);
      assertThat(new CommandLine(new Quickstart()).execute(args)).isZero();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
