package dev.bao.test.request;

import dev.bao.key.ItemKey;
import dev.bao.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.http.HttpExecuteRequest;

/// A request as it went to DynamoDB. Immutable.
///
/// @param operation as in `PutItem`
/// @param body the JSON that was sent
public record SentRequest(String operation, String body) {

  /// Reads a request that an SDK client hands to its HTTP client. It stays as it is.
  public static SentRequest of(HttpExecuteRequest request) {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    return new SentRequest(target.substring(target.indexOf('.') + 1), body(request));
  }

  private static String body(HttpExecuteRequest request) {
    if (request.contentStreamProvider().isEmpty()) {
      return "{}";
    }
    try (InputStream in = request.contentStreamProvider().get().newStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tables that it names: one, except for batches and transactions.
  public Set<String> tables() {
    return json().tables();
  }

  /// The index that a query or scan names.
  public Optional<String> index() {
    return json().text("IndexName");
  }

  /// The keys of the items that it names, in order; none for a query.
  public List<ItemKey> keys() {
    return json().keys().map(KeyInRequest::key).toList();
  }

  /// The keys of the items that it puts or updates, in order.
  public List<ItemKey> written() {
    return json().keys().filter(KeyInRequest::isWritten).map(KeyInRequest::key).toList();
  }

  /// Whose keys it names, for a query whose partition: one tenant, as a request of Bao's has it, or
  /// none where it is about the table.
  public Set<TenantId> tenants() {
    RequestJson json = json();
    Set<TenantId> tenants = new LinkedHashSet<>();
    Stream.concat(json.keys().map(key -> key.key().partition()), json.queriedPartition().stream())
        .map(SentRequest::tenant)
        .forEach(tenant -> tenant.ifPresent(tenants::add));
    return tenants;
  }

  /// Whose a partition key is: `acme#..`, in the format of DynamoBao `[acme]#..`.
  private static Optional<TenantId> tenant(String partition) {
    String start = partition.substring(0, Math.max(partition.indexOf('#'), 0));
    boolean isBracketed = start.startsWith("[") && start.endsWith("]");
    String id = isBracketed ? start.substring(1, start.length() - 1) : start;
    return TenantId.isValid(id) ? Optional.of(new TenantId(id)) : Optional.empty();
  }

  private RequestJson json() {
    return RequestJson.of(this);
  }

  @Override
  public String toString() {
    return index().map(index -> operation + " of " + index).orElse(operation);
  }
}
