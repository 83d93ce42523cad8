package dev.bao.example.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file of tasks, one JSON object a line (NDJSON).
///
/// @param tasks the lines that read as tasks, with their numbers
/// @param problems what is wrong with the others
record TaskFile(List<Numbered> tasks, List<String> problems) {

  private static final String SHIPPED = "/tasks.ndjson";
  private static final ObjectReader READER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(TaskLine.class);

  /// A task and the line that it stands in.
  ///
  /// @param line from 1
  record Numbered(int line, TaskLine task) {}

  /// Reads a file, or the one that is shipped where there is no path.
  static TaskFile read(@Nullable Path path) throws IOException {
    try (InputStream in = open(path);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      TaskFile file = new TaskFile(new ArrayList<>(), new ArrayList<>());
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        file.add(number, line);
      }
      return file;
    }
  }

  private static InputStream open(@Nullable Path path) throws IOException {
    return path == null
        ? Objects.requireNonNull(TaskFile.class.getResourceAsStream(SHIPPED), SHIPPED)
        : Files.newInputStream(path);
  }

  private void add(int number, String line) {
    if (line.isBlank()) {
      return;
    }
    try {
      @Nullable TaskLine task = READER.readValue(line);
      if (task == null) {
        problems.add("line " + number + ": null is no task");
      } else {
        tasks.add(new Numbered(number, task));
      }
    } catch (JsonProcessingException e) {
      problems.add("line " + number + ": " + e.getOriginalMessage());
    }
  }
}
