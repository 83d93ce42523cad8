package dev.bao.benchmarks.shape;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// [Task] for the enhanced client, with the keys of its indexes.
@NullUnmarked
@DynamoDbBean
public class TaskBean {

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
  private EstimateBean estimate;

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public String getPk() {
    return Samples.prefix() + "t#" + taskId;
  }

  public void setPk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public String getSk() {
    return "t";
  }

  public void setSk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_model")
  public String getModel() {
    return "t";
  }

  public void setModel(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_iter_pk")
  public String getIterationPk() {
    return Samples.prefix() + "t#iter";
  }

  public void setIterationPk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbAttribute("_iter_sk")
  public String getIterationSk() {
    return taskId;
  }

  public void setIterationSk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSecondaryPartitionKey(indexNames = "gsi1")
  @DynamoDbAttribute("_gsi1_pk")
  public String getGsi1Pk() {
    return projectId == null ? null : Samples.prefix() + "t#gsi1#" + projectId;
  }

  public void setGsi1Pk(String made) {
    // Made of the other attributes.
  }

  @DynamoDbSecondarySortKey(indexNames = "gsi1")
  @DynamoDbAttribute("_gsi1_sk")
  public String getGsi1Sk() {
    return dueAt == null ? null : dueAt.toString();
  }

  public void setGsi1Sk(String made) {
    // Made of the other attributes.
  }

  public String getTaskId() {
    return taskId;
  }

  public void setTaskId(String newTaskId) {
    taskId = newTaskId;
  }

  public String getProjectId() {
    return projectId;
  }

  public void setProjectId(String newProjectId) {
    projectId = newProjectId;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String newTitle) {
    title = newTitle;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String newDescription) {
    description = newDescription;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status newStatus) {
    status = newStatus;
  }

  public int getPriority() {
    return priority;
  }

  public void setPriority(int newPriority) {
    priority = newPriority;
  }

  public Instant getDueAt() {
    return dueAt;
  }

  public void setDueAt(Instant newDueAt) {
    dueAt = newDueAt;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public void setCreatedAt(Instant newCreatedAt) {
    createdAt = newCreatedAt;
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String newAssignee) {
    assignee = newAssignee;
  }

  public Set<String> getLabels() {
    return labels;
  }

  public void setLabels(Set<String> newLabels) {
    labels = newLabels;
  }

  public List<String> getWatchers() {
    return watchers;
  }

  public void setWatchers(List<String> newWatchers) {
    watchers = newWatchers;
  }

  public EstimateBean getEstimate() {
    return estimate;
  }

  public void setEstimate(EstimateBean newEstimate) {
    estimate = newEstimate;
  }
}
