package dev.bao.tracker;

import dev.bao.annotations.Projection;

/// A task as a list shows it.
@Projection(Task.class)
public record TaskSummary(String taskId, String title, Status status) {}
