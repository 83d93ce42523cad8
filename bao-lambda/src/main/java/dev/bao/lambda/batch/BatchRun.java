package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.Context;
import dev.bao.lambda.log.FailureLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// One batch: its records run in lanes, one for each group, each lane in order. Used once.
final class BatchRun<R> {

  private enum Outcome {
    DONE,
    FAILED
  }

  private final List<R> records;
  private final BatchAdapter<?, R, ?> adapter;
  private final BatchSettings<R> settings;
  private final Context context;
  private final RecordHandler<R> handler;
  private final AtomicReferenceArray<Outcome> outcomes;
  private final AtomicInteger checkpoint = new AtomicInteger(Integer.MAX_VALUE);

  BatchRun(
      List<R> records,
      BatchAdapter<?, R, ?> adapter,
      BatchSettings<R> settings,
      Context context,
      RecordHandler<R> handler) {
    this.records = records;
    this.adapter = adapter;
    this.settings = settings;
    this.context = context;
    this.handler = handler;
    this.outcomes = new AtomicReferenceArray<>(records.size());
  }

  /// Runs the records. Those that are not known to be done are failures.
  List<R> failures() {
    List<Lane> lanes = lanes();
    if (settings.parallelism() == 1) {
      inOrder(lanes);
    } else {
      atOnce(lanes);
    }
    return IntStream.range(0, records.size())
        .filter(place -> outcomes.get(place) != Outcome.DONE)
        .mapToObj(records::get)
        .toList();
  }

  private List<Lane> lanes() {
    List<Lane> lanes = new ArrayList<>();
    Map<Object, Lane> byGroup = new LinkedHashMap<>();
    for (int place = 0; place < records.size(); place++) {
      Object group = adapter.group(records.get(place)).orElse(null);
      Lane known = group == null ? null : byGroup.get(group);
      Lane lane = known == null ? new Lane() : known;
      if (known == null) {
        lanes.add(lane);
        if (group != null) {
          byGroup.put(group, lane);
        }
      }
      lane.places.add(place);
    }
    return lanes;
  }

  private void inOrder(List<Lane> lanes) {
    SortedMap<Integer, Lane> laneOf = new TreeMap<>();
    lanes.forEach(lane -> lane.places.forEach(place -> laneOf.put(place, lane)));
    laneOf.forEach((place, lane) -> lane.run(place));
  }

  private void atOnce(List<Lane> lanes) {
    Semaphore free = new Semaphore(settings.parallelism());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Lane lane : lanes) {
        free.acquireUninterruptibly();
        threads.execute(() -> {
          try {
            lane.places.forEach(lane::run);
          } finally {
            free.release();
          }
        });
      }
    }
  }

  /// The records of a group, or one that is in none. Only one thread runs it.
  private final class Lane {

    private final List<Integer> places = new ArrayList<>();
    private boolean failed;

    void run(int place) {
      if (place > checkpoint.get() || isLate()) {
        fail(place);
        return;
      }
      R record = records.get(place);
      try {
        if (failed) {
          throw new GroupFailedException();
        }
        handler.handle(record);
        outcomes.set(place, Outcome.DONE);
      } catch (Throwable e) {
        failed = true;
        putAside(place, record, e);
      }
    }

    private boolean isLate() {
      return !settings.reserve().isZero()
          && context.getRemainingTimeInMillis() < settings.reserve().toMillis();
    }

    private void putAside(int place, R record, Throwable cause) {
      FailureSink<? super R> sink = settings.sink();
      log(place, cause);
      if (sink == null) {
        fail(place);
        return;
      }
      try {
        sink.take(record, cause);
        outcomes.set(place, Outcome.DONE);
      } catch (Throwable e) {
        log(place, e);
        fail(place);
      }
    }

    private void fail(int place) {
      failed = true;
      outcomes.set(place, Outcome.FAILED);
      if (adapter.isCheckpointed()) {
        checkpoint.accumulateAndGet(place, Math::min);
      }
    }
  }

  private void log(int place, Throwable cause) {
    FailureLog.write(context, "Record %d of %d".formatted(place + 1, records.size()), cause);
  }
}
