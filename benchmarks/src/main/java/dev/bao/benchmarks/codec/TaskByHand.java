package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.Estimate;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Status;
import dev.bao.benchmarks.shape.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Task as a careful person writes it by hand.
///
/// @param times how times are written and read
@NullUnmarked
record TaskByHand(Times times) implements Codec<Task> {

  private static final AttributeValue MODEL = AttributeValue.createS("t");

  @Override
  public Map<String, AttributeValue> write(Task task) {
    Map<String, AttributeValue> item = HashMap.newHashMap(19);
    item.put("_pk", AttributeValue.createS(Samples.prefix() + "t#" + task.taskId()));
    item.put("_sk", MODEL);
    item.put("_model", MODEL);
    item.put("_iter_pk", AttributeValue.createS(Samples.prefix() + "t#iter"));
    item.put("_iter_sk", AttributeValue.createS(task.taskId()));
    item.put("_gsi1_pk", AttributeValue.createS(Samples.prefix() + "t#gsi1#" + task.projectId()));
    String dueAt = times.write(task.dueAt());
    item.put("_gsi1_sk", AttributeValue.createS(dueAt));
    item.put("taskId", AttributeValue.createS(task.taskId()));
    item.put("projectId", AttributeValue.createS(task.projectId()));
    item.put("title", AttributeValue.createS(task.title()));
    item.put("description", AttributeValue.createS(task.description()));
    item.put("status", AttributeValue.createS(task.status().name()));
    item.put("priority", AttributeValue.createN(Integer.toString(task.priority())));
    item.put("dueAt", AttributeValue.createS(dueAt));
    item.put("createdAt", AttributeValue.createS(times.write(task.createdAt())));
    if (task.assignee() != null) {
      item.put("assignee", AttributeValue.createS(task.assignee()));
    }
    if (!task.labels().isEmpty()) {
      item.put("labels", AttributeValue.createSs(new ArrayList<>(task.labels())));
    }
    item.put("watchers", SmallByHand.texts(task.watchers()));
    item.put("estimate", estimate(task.estimate()));
    return item;
  }

  @Override
  public Task read(Map<String, AttributeValue> item) {
    return new Task(
        item.get("taskId").s(),
        item.get("projectId").s(),
        item.get("title").s(),
        item.get("description").s(),
        Status.valueOf(item.get("status").s()),
        Integer.parseInt(item.get("priority").n()),
        times.read(item.get("dueAt").s()),
        times.read(item.get("createdAt").s()),
        text(item.get("assignee")),
        labels(item.get("labels")),
        SmallByHand.texts(item.get("watchers")),
        estimate(item.get("estimate")));
  }

  private static @Nullable String text(@Nullable AttributeValue value) {
    return value == null ? null : value.s();
  }

  private static Set<String> labels(@Nullable AttributeValue value) {
    return value == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(value.ss()));
  }

  private static AttributeValue estimate(Estimate estimate) {
    Map<String, AttributeValue> values = HashMap.newHashMap(2);
    values.put("hours", AttributeValue.createN(Integer.toString(estimate.hours())));
    values.put("madeBy", AttributeValue.createS(estimate.madeBy()));
    return AttributeValue.createM(values);
  }

  private static Estimate estimate(AttributeValue value) {
    Map<String, AttributeValue> values = value.m();
    return new Estimate(Integer.parseInt(values.get("hours").n()), values.get("madeBy").s());
  }
}
