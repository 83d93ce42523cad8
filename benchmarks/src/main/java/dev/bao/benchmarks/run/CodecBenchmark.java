package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Shape;
import dev.bao.benchmarks.codec.Way;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// From a value to an item and back, without any request.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {

  @Param({"TINY", "SMALL", "HUGE", "HUGE_FLAT", "TASK"})
  public String shape;

  @Param({Way.BY_HAND, Way.BAO, Way.BEAN, Way.STATIC, Way.IMMUTABLE})
  public String way;

  private Way<?> chosen;

  @Setup
  public void choose() {
    Shape which = Shape.valueOf(shape);
    which.check();
    chosen = which.ways().stream().filter(one -> one.name().equals(way)).findFirst().orElseThrow();
  }

  @Benchmark
  public Object write() {
    return chosen.write();
  }

  @Benchmark
  public Object read() {
    return chosen.read();
  }
}
