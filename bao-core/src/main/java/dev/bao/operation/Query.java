package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.expression.Projection;
import dev.bao.key.KeySpace;
import dev.bao.key.SortPrefix;
import dev.bao.key.SortText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The records of one partition key, of the table or of an index, in the order of the sort key.
///
/// ```java
/// Page<Task> page = tasks.byProject("apollo").dueAtBetween(monday, friday)
///     .descending().filter(TaskAttributes.TITLE.contains("hatch")).limit(20).page();
/// ```
///
/// A query is a value: each method gives another one, and nothing is sent before [#page], [#list],
/// [#stream], [#first] or [#count]. It keeps the tenant that it was made for. Immutable.
///
/// @param <T> the record of the model
@CheckReturnValue
public class Query<T> {

  private final QuerySource<T> source;
  private final KeySpace in;
  private final QuerySpec spec;

  Query(QuerySource<T> source, KeySpace in, QuerySpec spec) {
    this.source = source;
    this.in = in;
    this.spec = spec;
  }

  /// For generated code, which adds the conditions on the sort key.
  protected Query(Query<T> other) {
    this(other.source, other.in, other.spec);
  }

  Query<T> with(QuerySpec changed) {
    return new Query<>(source, in, changed);
  }

  final QuerySpec spec() {
    return spec;
  }

  /// The keys of the tenant that the query is for.
  protected final KeySpace in() {
    return in;
  }

  /// The last part of the sort key compares with this text.
  ///
  /// @param comparator `=`, `<`, `<=`, `>` or `>=`
  protected Query<T> sort(String comparator, String value) {
    checkLength(prefix().at(value));
    return withSort(SortCondition.last(prefix(), comparator, value));
  }

  /// The last part of the sort key is within these texts, both included.
  protected Query<T> sortBetween(String low, String high) {
    checkOrder(low, high);
    checkLength(prefix().at(low));
    checkLength(prefix().at(high));
    return withSort(SortCondition.between(prefix().at(low), prefix().at(high)));
  }

  /// The last part of the sort key starts with this text.
  protected Query<T> sortBeginsWith(String start) {
    checkLength(prefix().at(start));
    return withSort(SortCondition.beginsWith(prefix().at(start)));
  }

  /// A part of the sort key that is not the last compares with this text. After `=` the next
  /// condition is on the part behind it.
  ///
  /// @param comparator `=`, `<`, `<=`, `>` or `>=`
  protected Query<T> sortPart(String comparator, String part) {
    checkLength(prefix().with(part).start());
    return withSort(SortCondition.part(prefix(), comparator, part));
  }

  /// A part of the sort key that is not the last is within these texts, both included.
  protected Query<T> sortPartBetween(String low, String high) {
    checkOrder(low, high);
    SortPrefix first = prefix().with(low);
    SortPrefix last = prefix().with(high);
    checkLength(first.start());
    checkLength(last.start());
    return withSort(SortCondition.between(first.start(), last.end()));
  }

  /// A part of the sort key that is not the last starts with this text.
  protected Query<T> sortPartBeginsWith(String start) {
    checkLength(prefix().startingWith(start));
    return withSort(SortCondition.beginsWith(prefix().startingWith(start)));
  }

  /// What all sort keys start with, by earlier conditions or since others have other keys.
  private SortPrefix prefix() {
    SortCondition sort = spec.sort();
    return sort == null || sort.prefix() == null ? SortPrefix.none(in.format()) : sort.prefix();
  }

  private void checkLength(String bound) {
    in.sort(source.name(), bound);
  }

  private void checkOrder(String low, String high) {
    if (SortText.compare(low, high) > 0) {
      throw invalid("the lower bound of its sort key is above the upper bound", "Swap them");
    }
  }

  private Query<T> withSort(SortCondition condition) {
    return with(spec.withSort(source.own(in, spec.slot(), condition)));
  }

  /// From the lowest sort key to the highest, which is how it is unless said.
  public Query<T> ascending() {
    return with(spec.withForward(true));
  }

  /// From the highest sort key to the lowest.
  public Query<T> descending() {
    return with(spec.withForward(false));
  }

  /// Leaves out records that do not hold the condition; several must all hold. DynamoDB reads and
  /// charges the records that are left out.
  @SuppressWarnings("unchecked")
  public Query<T> filter(Condition<T> condition) {
    return with(
        spec.withFilter(
            ItemCondition.both((Condition<T>) spec.filter(), ItemCondition.given(condition))));
  }

  /// Gives at most this many records. With a filter it reads on until so many hold it.
  ///
  /// @param items 1 or more
  /// @throws ConfigurationException `BAO-8005` below 1
  public Query<T> limit(int items) {
    return with(spec.withLimit(positive("limit", items)));
  }

  /// Lets DynamoDB look at no more than this many items per request, before the filter. It changes
  /// how the reading is cut into requests, never the result.
  ///
  /// @param items 1 or more
  /// @throws ConfigurationException `BAO-8005` below 1
  public Query<T> pageSize(int items) {
    return with(spec.withPageSize(positive("pageSize", items)));
  }

  /// Goes on behind an earlier page. The cursor is checked when the query is sent.
  public Query<T> after(Cursor cursor) {
    return with(spec.withAfter(cursor));
  }

  /// Reads one page: up to the limit; without a limit what one request gives, up to 1 MB.
  ///
  /// @throws CursorException where it goes on with a cursor of another query or tenant
  public Page<T> page() {
    return execution().page();
  }

  /// Reads all records, up to the limit, into a list.
  public List<T> list() {
    return stream().toList();
  }

  /// Reads the records, up to the limit, as they are asked for. The stream sends requests from the
  /// thread that consumes it, and always for the tenant that the query was made for.
  public Stream<T> stream() {
    return execution().stream();
  }

  /// Reads the first record.
  public Optional<T> first() {
    return limit(1).stream().findFirst();
  }

  /// Reads some of the attributes, into another record. Each page is charged as without it.
  ///
  /// @param projection as in `TaskSummaryProjection.PROJECTION`
  /// @param <P> the record that holds the attributes
  public final <P> ProjectedQuery<P> project(Projection<T, P> projection) {
    return new ProjectedQuery<>(source.projected(projection), in, spec);
  }

  /// Counts the records, up to the limit, over all pages. DynamoDB charges it as if they were read.
  public long count() {
    return execution().count();
  }

  /// The first request as it would be sent, which is not sent.
  public QueryRequest preview() {
    return execution().preview();
  }

  private QueryExecution<T> execution() {
    return QueryExecution.of(source, in, spec);
  }

  private int positive(String what, int items) {
    if (items < 1) {
      throw invalid(what + " is " + items, "Give it 1 or more, or leave it out for all");
    }
    return items;
  }

  private ConfigurationException invalid(String found, String mend) {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID,
        "The query of " + source.name() + ": " + found + ". " + mend + ".");
  }
}
