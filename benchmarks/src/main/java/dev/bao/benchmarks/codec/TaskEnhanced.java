package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Estimate;
import dev.bao.benchmarks.shape.EstimateBean;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Status;
import dev.bao.benchmarks.shape.Task;
import dev.bao.benchmarks.shape.TaskBean;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// Schemas of the enhanced client for Task that need no reflection.
final class TaskEnhanced {

  private TaskEnhanced() {}

  /// For the bean.
  static TableSchema<TaskBean> ofBean() {
    return StaticTableSchema.builder(TaskBean.class)
        .newItemSupplier(TaskBean::new)
        .addAttribute(
            String.class,
            StaticKeys.made("_pk", TaskBean::getPk, StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.made("_sk", TaskBean::getSk, StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.made("_model", TaskBean::getModel))
        .addAttribute(
            String.class, StaticKeys.made("_iter_pk", task -> Samples.prefix() + "t#iter"))
        .addAttribute(String.class, StaticKeys.made("_iter_sk", TaskBean::getTaskId))
        .addAttribute(
            String.class,
            StaticKeys.made(
                "_gsi1_pk", TaskBean::getGsi1Pk, StaticAttributeTags.secondaryPartitionKey("gsi1")))
        .addAttribute(
            String.class,
            StaticKeys.made(
                "_gsi1_sk", TaskBean::getGsi1Sk, StaticAttributeTags.secondarySortKey("gsi1")))
        .addAttribute(
            String.class,
            a -> a.name("taskId").getter(TaskBean::getTaskId).setter(TaskBean::setTaskId))
        .addAttribute(
            String.class,
            a -> a.name("projectId").getter(TaskBean::getProjectId).setter(TaskBean::setProjectId))
        .addAttribute(
            String.class,
            a -> a.name("title").getter(TaskBean::getTitle).setter(TaskBean::setTitle))
        .addAttribute(
            String.class,
            a ->
                a.name("description")
                    .getter(TaskBean::getDescription)
                    .setter(TaskBean::setDescription))
        .addAttribute(
            Status.class,
            a -> a.name("status").getter(TaskBean::getStatus).setter(TaskBean::setStatus))
        .addAttribute(
            Integer.class,
            a -> a.name("priority").getter(TaskBean::getPriority).setter(TaskBean::setPriority))
        .addAttribute(
            Instant.class,
            a -> a.name("dueAt").getter(TaskBean::getDueAt).setter(TaskBean::setDueAt))
        .addAttribute(
            Instant.class,
            a -> a.name("createdAt").getter(TaskBean::getCreatedAt).setter(TaskBean::setCreatedAt))
        .addAttribute(
            String.class,
            a -> a.name("assignee").getter(TaskBean::getAssignee).setter(TaskBean::setAssignee))
        .addAttribute(
            EnhancedType.setOf(String.class),
            a -> a.name("labels").getter(TaskBean::getLabels).setter(TaskBean::setLabels))
        .addAttribute(
            EnhancedType.listOf(String.class),
            a -> a.name("watchers").getter(TaskBean::getWatchers).setter(TaskBean::setWatchers))
        .addAttribute(
            EnhancedType.documentOf(EstimateBean.class, estimateOfBean()),
            a -> a.name("estimate").getter(TaskBean::getEstimate).setter(TaskBean::setEstimate))
        .build();
  }

  /// For the record, by a builder of it.
  static TableSchema<Task> ofRecord() {
    return StaticImmutableTableSchema.builder(Task.class, Builder.class)
        .newItemBuilder(Builder::new, Builder::build)
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord(
                "_pk",
                task -> Samples.prefix() + "t#" + task.taskId(),
                StaticAttributeTags.primaryPartitionKey()))
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord("_sk", task -> "t", StaticAttributeTags.primarySortKey()))
        .addAttribute(String.class, StaticKeys.madeOfRecord("_model", task -> "t"))
        .addAttribute(
            String.class, StaticKeys.madeOfRecord("_iter_pk", task -> Samples.prefix() + "t#iter"))
        .addAttribute(String.class, StaticKeys.madeOfRecord("_iter_sk", Task::taskId))
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord(
                "_gsi1_pk",
                task -> Samples.prefix() + "t#gsi1#" + task.projectId(),
                StaticAttributeTags.secondaryPartitionKey("gsi1")))
        .addAttribute(
            String.class,
            StaticKeys.madeOfRecord(
                "_gsi1_sk",
                task -> task.dueAt().toString(),
                StaticAttributeTags.secondarySortKey("gsi1")))
        .addAttribute(
            String.class,
            a -> a.name("taskId").getter(Task::taskId).setter((b, taskId) -> b.taskId = taskId))
        .addAttribute(
            String.class,
            a ->
                a.name("projectId")
                    .getter(Task::projectId)
                    .setter((b, projectId) -> b.projectId = projectId))
        .addAttribute(
            String.class,
            a -> a.name("title").getter(Task::title).setter((b, title) -> b.title = title))
        .addAttribute(
            String.class,
            a ->
                a.name("description")
                    .getter(Task::description)
                    .setter((b, description) -> b.description = description))
        .addAttribute(
            Status.class,
            a -> a.name("status").getter(Task::status).setter((b, status) -> b.status = status))
        .addAttribute(
            Integer.class,
            a ->
                a.name("priority")
                    .getter(Task::priority)
                    .setter((b, priority) -> b.priority = priority))
        .addAttribute(
            Instant.class,
            a -> a.name("dueAt").getter(Task::dueAt).setter((b, dueAt) -> b.dueAt = dueAt))
        .addAttribute(
            Instant.class,
            a ->
                a.name("createdAt")
                    .getter(Task::createdAt)
                    .setter((b, createdAt) -> b.createdAt = createdAt))
        .addAttribute(
            String.class,
            a ->
                a.name("assignee")
                    .getter(Task::assignee)
                    .setter((b, assignee) -> b.assignee = assignee))
        .addAttribute(
            EnhancedType.setOf(String.class),
            a -> a.name("labels").getter(Task::labels).setter((b, labels) -> b.labels = labels))
        .addAttribute(
            EnhancedType.listOf(String.class),
            a ->
                a.name("watchers")
                    .getter(Task::watchers)
                    .setter((b, watchers) -> b.watchers = watchers))
        .addAttribute(
            EnhancedType.documentOf(Estimate.class, estimateOfRecord()),
            a ->
                a.name("estimate")
                    .getter(Task::estimate)
                    .setter((b, estimate) -> b.estimate = estimate))
        .build();
  }

  private static TableSchema<EstimateBean> estimateOfBean() {
    return StaticTableSchema.builder(EstimateBean.class)
        .newItemSupplier(EstimateBean::new)
        .addAttribute(
            Integer.class,
            a -> a.name("hours").getter(EstimateBean::getHours).setter(EstimateBean::setHours))
        .addAttribute(
            String.class,
            a -> a.name("madeBy").getter(EstimateBean::getMadeBy).setter(EstimateBean::setMadeBy))
        .build();
  }

  private static TableSchema<Estimate> estimateOfRecord() {
    return StaticImmutableTableSchema.builder(Estimate.class, EstimateBuilder.class)
        .newItemBuilder(EstimateBuilder::new, EstimateBuilder::build)
        .addAttribute(
            Integer.class,
            a -> a.name("hours").getter(Estimate::hours).setter((b, hours) -> b.hours = hours))
        .addAttribute(
            String.class,
            a -> a.name("madeBy").getter(Estimate::madeBy).setter((b, madeBy) -> b.madeBy = madeBy))
        .build();
  }

  @NullUnmarked
  private static final class EstimateBuilder {

    private int hours;
    private String madeBy;

    Estimate build() {
      return new Estimate(hours, madeBy);
    }
  }

  @NullUnmarked
  private static final class Builder {

    private String taskId;
    private String projectId;
    private String title;
    private String description;
    private Status status;
    private int priority;
    private Instant dueAt;
    private Instant createdAt;
    private String assignee;
    private Set<String> labels;
    private List<String> watchers;
    private Estimate estimate;

    Task build() {
      return new Task(
          taskId,
          projectId,
          title,
          description,
          status,
          priority,
          dueAt,
          createdAt,
          assignee,
          labels,
          watchers,
          estimate);
    }
  }
}
