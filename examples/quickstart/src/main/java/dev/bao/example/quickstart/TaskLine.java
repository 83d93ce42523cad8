package dev.bao.example.quickstart;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the file: a task, and whose it is.
record TaskLine(
    @JsonProperty(required = true) String organization,
    @Nullable String taskId,
    @Nullable String slug,
    @JsonProperty(required = true) String projectId,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) Status status,
    @JsonProperty(required = true) Instant dueAt,
    @Nullable String assignee,
    @Nullable List<String> labels) {

  TaskBuilder fill(TaskBuilder task) {
    if (taskId != null) {
      task.taskId(taskId);
    }
    return task.slug(slug)
        .projectId(projectId)
        .title(title)
        .status(status)
        .dueAt(dueAt)
        .assignee(assignee)
        .labels(labels == null ? List.of() : labels);
  }
}
