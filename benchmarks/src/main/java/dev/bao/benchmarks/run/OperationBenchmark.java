package dev.bao.benchmarks.run;

import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.operation.Case;
import dev.bao.benchmarks.operation.OperationWay;
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

/// An operation from the call to the record, all but the network.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OperationBenchmark {

  @Param({"GET_ITEM", "PUT_ITEM", "UPDATE_ITEM", "QUERY_100", "QUERY_1000", "BATCH_GET_100"})
  public String operation;

  @Param({Way.BY_HAND, Way.OWN_TIMES, Way.BAO, Way.BEAN, Way.STATIC, Way.IMMUTABLE, Way.TEMPEST})
  public String way;

  private OperationWay chosen;

  @Setup
  public void choose() {
    Case which = Case.valueOf(operation);
    which.check();
    chosen = which.ways().stream().filter(one -> one.name().equals(way)).findFirst().orElseThrow();
  }

  @Benchmark
  public Object call() {
    return chosen.call().get();
  }
}
