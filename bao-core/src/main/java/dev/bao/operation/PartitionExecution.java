package dev.bao.operation;

import dev.bao.key.KeySpace;
import dev.bao.operation.QueryRequests.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Reads one partition, in its own order.
final class PartitionExecution<T> extends QueryExecution<T> {

  PartitionExecution(QuerySource<T> source, KeySpace in, QuerySpec spec) {
    super(source, in, spec);
  }

  @Override
  Place first() {
    CursorPlace start = start();
    return new Place(
        spec.partitions().getFirst(), spec.sort(), start == null ? null : start.startKey());
  }

  @Override
  Page<T> page() {
    List<T> records = new ArrayList<>();
    Place place = first();
    while (true) {
      QueryResponse answer = requests.send(requests.items(place, missing(records.size())));
      boolean hasMore = QueryRequests.hasMore(answer);
      for (int i = 0; i < answer.items().size(); i++) {
        Map<String, AttributeValue> item = answer.items().get(i);
        if (!isLive(item)) {
          continue;
        }
        records.add(read(item));
        if (records.size() == spec.limit()) {
          boolean isLast = i + 1 == answer.items().size() && !hasMore;
          return new Page<>(records, isLast ? Optional.empty() : Optional.of(behind(item)));
        }
      }
      if (!hasMore) {
        return new Page<>(records, Optional.empty());
      }
      if (spec.limit() == 0) {
        return new Page<>(records, Optional.of(behind(answer.lastEvaluatedKey())));
      }
      place = place.behind(answer);
    }
  }

  @Override
  long count() {
    long count = 0;
    Place place = first();
    while (true) {
      QueryResponse answer = requests.send(requests.count(place, missing(count)));
      count += answer.count();
      if (spec.limit() > 0 && count >= spec.limit()) {
        return spec.limit();
      }
      if (!QueryRequests.hasMore(answer)) {
        return count;
      }
      place = place.behind(answer);
    }
  }

  @Override
  Iterator<Map<String, AttributeValue>> items() {
    return new Items(first());
  }

  /// The items of all pages, each page read when the one before is used up.
  private final class Items implements Iterator<Map<String, AttributeValue>> {

    private Iterator<Map<String, AttributeValue>> page = Collections.emptyIterator();
    private @Nullable Place next;
    private int seen;

    Items(Place first) {
      this.next = first;
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && next != null) {
        QueryResponse answer = requests.send(requests.items(next, missing(seen)));
        page = answer.items().iterator();
        next = QueryRequests.hasMore(answer) ? next.behind(answer) : null;
      }
      return page.hasNext();
    }

    @Override
    public Map<String, AttributeValue> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      seen++;
      return page.next();
    }
  }
}
