package dev.bao.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskFileTest {

  @Test
  void theShippedFileReadsInFull() throws IOException {
    TaskFile file = TaskFile.read(null);

    assertThat(file.problems()).isEmpty();
    assertThat(file.tasks()).hasSize(3000);
    assertThat(Tour.projects(file.tasks().stream().map(TaskFile.Numbered::task).toList()))
        .containsOnlyKeys("acme", "globex", "initech");
  }

  @Test
  void aBadLineIsReportedWithItsNumberAndTheRestIsRead(@TempDir Path folder) throws IOException {
    String good =
        """
        {"organization":"acme","projectId":"p","title":"x","status":"OPEN","dueAt":"2026-01-01T00:00:00Z"}
        """;
    Path path = folder.resolve("tasks.ndjson");
    Files.writeString(path, good + "no json\n\n" + good + "{\"organization\":\"acme\"}\n");

    TaskFile file = TaskFile.read(path);

    assertThat(file.tasks()).extracting(TaskFile.Numbered::line).containsExactly(1, 4);
    assertThat(file.problems()).hasSize(2);
    assertThat(file.problems().get(0)).startsWith("line 2: ");
    assertThat(file.problems().get(1)).startsWith("line 5: Missing required");
  }
}
