package dev.bao.benchmarks.shape;

import app.cash.tempest2.Attribute;
import app.cash.tempest2.ForIndex;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/// [Task] for Tempest: a view of [TempestItem], with the keys that Tempest does not make.
@NullUnmarked
public class TempestTask {

  @Attribute(name = "_pk")
  public final String pk;

  @Attribute(name = "_sk", prefix = "t")
  public final String sk;

  @Attribute(name = "_model")
  public final String model;

  @Attribute(name = "_iter_pk")
  public final String iterationPk;

  @Attribute(name = "_iter_sk")
  public final String iterationSk;

  @Attribute(name = "_gsi1_pk")
  public final String gsi1Pk;

  @Attribute(name = "_gsi1_sk")
  public final String gsi1Sk;

  public final String taskId;

  public final String projectId;

  public final String title;

  public final String description;

  public final Status status;

  public final Integer priority;

  public final Instant dueAt;

  public final Instant createdAt;

  public final String assignee;

  public final Set<String> labels;

  public final List<String> watchers;

  public final EstimateBean estimate;

  public TempestTask(
      String pk,
      String sk,
      String model,
      String iterationPk,
      String iterationSk,
      String gsi1Pk,
      String gsi1Sk,
      String taskId,
      String projectId,
      String title,
      String description,
      Status status,
      Integer priority,
      Instant dueAt,
      Instant createdAt,
      String assignee,
      Set<String> labels,
      List<String> watchers,
      EstimateBean estimate) {
    this.pk = pk;
    this.sk = sk;
    this.model = model;
    this.iterationPk = iterationPk;
    this.iterationSk = iterationSk;
    this.gsi1Pk = gsi1Pk;
    this.gsi1Sk = gsi1Sk;
    this.taskId = taskId;
    this.projectId = projectId;
    this.title = title;
    this.description = description;
    this.status = status;
    this.priority = priority;
    this.dueAt = dueAt;
    this.createdAt = createdAt;
    this.assignee = assignee;
    this.labels = labels;
    this.watchers = watchers;
    this.estimate = estimate;
  }

  /// The key of a task. Tempest wants a prefix in a sort key, here all of it.
  public static class Key {

    public final String pk;
    public final String sk;

    public Key(String pk, String sk) {
      this.pk = pk;
      this.sk = sk;
    }
  }

  /// A place in the index by project.
  @ForIndex(name = "gsi1")
  public static class ByProject {

    public final String gsi1Pk;
    public final String gsi1Sk;
    public final String pk;
    public final String sk;

    public ByProject(String gsi1Pk, String gsi1Sk, String pk, String sk) {
      this.gsi1Pk = gsi1Pk;
      this.gsi1Sk = gsi1Sk;
      this.pk = pk;
      this.sk = sk;
    }
  }
}
