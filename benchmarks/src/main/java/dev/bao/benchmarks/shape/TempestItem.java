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

/// The item of [Task] for Tempest, which reads and writes the fields by reflection: so they are
/// public and have the names of the attributes.
@NullUnmarked
@DynamoDbBean
@SuppressWarnings("MemberName")
public class TempestItem {

  public String _pk;
  public String _sk;
  public String _model;
  public String _iter_pk;
  public String _iter_sk;
  public String _gsi1_pk;
  public String _gsi1_sk;
  public String taskId;
  public String projectId;
  public String title;
  public String description;
  public Status status;
  public Integer priority;
  public Instant dueAt;
  public Instant createdAt;
  public String assignee;
  public Set<String> labels;
  public List<String> watchers;
  public EstimateBean estimate;

  @DynamoDbPartitionKey
  @DynamoDbAttribute("_pk")
  public String get_pk() {
    return _pk;
  }

  public void set_pk(String newPk) {
    _pk = newPk;
  }

  @DynamoDbSortKey
  @DynamoDbAttribute("_sk")
  public String get_sk() {
    return _sk;
  }

  public void set_sk(String newSk) {
    _sk = newSk;
  }

  @DynamoDbAttribute("_model")
  public String get_model() {
    return _model;
  }

  public void set_model(String newModel) {
    _model = newModel;
  }

  @DynamoDbAttribute("_iter_pk")
  public String get_iter_pk() {
    return _iter_pk;
  }

  public void set_iter_pk(String newIterPk) {
    _iter_pk = newIterPk;
  }

  @DynamoDbAttribute("_iter_sk")
  public String get_iter_sk() {
    return _iter_sk;
  }

  public void set_iter_sk(String newIterSk) {
    _iter_sk = newIterSk;
  }

  @DynamoDbSecondaryPartitionKey(indexNames = "gsi1")
  @DynamoDbAttribute("_gsi1_pk")
  public String get_gsi1_pk() {
    return _gsi1_pk;
  }

  public void set_gsi1_pk(String newGsi1Pk) {
    _gsi1_pk = newGsi1Pk;
  }

  @DynamoDbSecondarySortKey(indexNames = "gsi1")
  @DynamoDbAttribute("_gsi1_sk")
  public String get_gsi1_sk() {
    return _gsi1_sk;
  }

  public void set_gsi1_sk(String newGsi1Sk) {
    _gsi1_sk = newGsi1Sk;
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

  public Integer getPriority() {
    return priority;
  }

  public void setPriority(Integer newPriority) {
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
