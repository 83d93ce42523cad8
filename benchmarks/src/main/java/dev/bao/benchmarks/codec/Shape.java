package dev.bao.benchmarks.codec;

import dev.bao.benchmarks.shape.HugeBean;
import dev.bao.benchmarks.shape.HugeFlatBean;
import dev.bao.benchmarks.shape.HugeFlatSchema;
import dev.bao.benchmarks.shape.HugeSchema;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.SmallBean;
import dev.bao.benchmarks.shape.SmallSchema;
import dev.bao.benchmarks.shape.Task;
import dev.bao.benchmarks.shape.TaskBean;
import dev.bao.benchmarks.shape.TaskSchema;
import dev.bao.benchmarks.shape.TinyBean;
import dev.bao.benchmarks.shape.TinySchema;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.TenantId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The shapes of AWS's own benchmarks of its mappers, and a model as applications have them.
public enum Shape {
  TINY,
  SMALL,
  HUGE,
  HUGE_FLAT,
  TASK;

  private static final KeySpace IN = new KeySpace(KeyFormat.STANDARD, TenantId.of(Samples.TENANT));

  /// Tasks written by hand.
  public static Codec<Task> taskByHand() {
    return new TaskByHand(Times.OF_JAVA);
  }

  /// The same by somebody who also writes and reads times by hand.
  public static Codec<Task> taskWithOwnTimes() {
    return new TaskByHand(Times.OF_ONES_OWN);
  }

  /// All ways, made anew.
  public List<Way<?>> ways() {
    return switch (this) {
      case TINY ->
          ways(
              Samples.tiny(),
              new TinyByHand(),
              TinySchema::new,
              new Peers<>(TinyBean.class, TinyEnhanced.ofBean(), TinyEnhanced.ofRecord()));
      case SMALL ->
          ways(
              Samples.small(),
              new SmallByHand(),
              SmallSchema::new,
              new Peers<>(SmallBean.class, SmallEnhanced.ofBean(), SmallEnhanced.ofRecord()));
      case HUGE ->
          ways(
              Samples.huge(),
              new HugeByHand(),
              HugeSchema::new,
              new Peers<>(HugeBean.class, HugeEnhanced.ofBean(), HugeEnhanced.ofRecord()));
      case HUGE_FLAT ->
          ways(
              Samples.hugeFlat(),
              new HugeFlatByHand(),
              HugeFlatSchema::new,
              new Peers<>(
                  HugeFlatBean.class, HugeFlatEnhanced.ofBean(), HugeFlatEnhanced.ofRecord()));
      case TASK ->
          withOwnTimes(
              ways(
                  Samples.task(0),
                  taskByHand(),
                  TaskSchema::new,
                  new Peers<>(TaskBean.class, TaskEnhanced.ofBean(), TaskEnhanced.ofRecord())));
    };
  }

  /// What the enhanced client is given for a shape. Adds the code by hand that also writes and
  /// reads times by hand.
  private static List<Way<?>> withOwnTimes(List<Way<?>> ways) {
    Way<?> own =
        new Way<>(Way.OWN_TIMES, taskWithOwnTimes(), Samples.task(0), ways.getFirst().item());
    return Stream.concat(ways.stream(), Stream.of(own)).toList();
  }

  /// Checks that all ways write the same item, and read a value that is written as that item again.
  ///
  /// @throws IllegalStateException where one does not
  public void check() {
    ways().forEach(this::check);
  }

  private <T> void check(Way<T> one) {
    if (!one.write().equals(one.item()) || !one.codec().write(one.read()).equals(one.item())) {
      throw new IllegalStateException(this + ": " + one.name() + " is about another value");
    }
  }

  private record Peers<T, B>(Class<B> bean, TableSchema<B> ofBean, TableSchema<T> ofRecord) {}

  private static <T, B> List<Way<?>> ways(
      T value, Codec<T> byHand, Function<KeyFormat, ModelSchema<T>> bao, Peers<T, B> peers) {
    Map<String, AttributeValue> item = received(byHand.write(value));
    return List.of(
        new Way<>(Way.BY_HAND, byHand, value, item),
        new Way<>(Way.BAO, new BaoCodec<>(bao.apply(KeyFormat.STANDARD), IN), value, item),
        Way.reading(Way.BEAN, new EnhancedCodec<>(TableSchema.fromBean(peers.bean())), item),
        Way.reading(Way.STATIC, new EnhancedCodec<>(peers.ofBean()), item),
        new Way<>(Way.IMMUTABLE, new EnhancedCodec<>(peers.ofRecord()), value, item));
  }

  /// An item in the kind of map that the SDK answers with.
  private static Map<String, AttributeValue> received(Map<String, AttributeValue> item) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(item));
  }
}
