package dev.bao.operation;

import dev.bao.annotations.CheckReturnValue;
import dev.bao.key.KeySpace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// A query whose records hold some of a model's attributes; see [Query#project]. Nothing is sent
/// before [#page], [#list], [#stream] or [#first]. Immutable.
///
/// @param <P> the record that holds the attributes
@CheckReturnValue
public final class ProjectedQuery<P> {

  private final QuerySource<P> source;
  private final KeySpace in;
  private final QuerySpec spec;

  ProjectedQuery(QuerySource<P> source, KeySpace in, QuerySpec spec) {
    this.source = source;
    this.in = in;
    this.spec = spec;
  }

  /// Reads one page: up to the limit; without a limit what one request gives, up to 1 MB of whole
  /// items.
  ///
  /// @throws CursorException where it goes on with a cursor of another query or tenant
  public Page<P> page() {
    return execution(spec).page();
  }

  /// Reads all records, up to the limit, into a list.
  public List<P> list() {
    return stream().toList();
  }

  /// Reads the records, up to the limit, as they are asked for; see [Query#stream].
  public Stream<P> stream() {
    return execution(spec).stream();
  }

  /// Reads the first record.
  public Optional<P> first() {
    return execution(spec.withLimit(1)).stream().findFirst();
  }

  /// The first request as it would be sent, which is not sent.
  public QueryRequest preview() {
    return execution(spec).preview();
  }

  private QueryExecution<P> execution(QuerySpec of) {
    return QueryExecution.of(source, in, of);
  }
}
