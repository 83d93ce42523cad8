package dev.bao.lambda.http;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.tenant.TenantRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an event says, gathered from its parts, any of which may be absent. Not thread-safe.
final class RequestFacts {

  private final Map<String, List<String>> headers = new HashMap<>();
  private final Map<String, String> claims = new LinkedHashMap<>();
  private @Nullable String subject;
  private @Nullable String path;
  private @Nullable String host;

  /// Adds headers with all of their values.
  RequestFacts multiHeaders(@Nullable Map<String, ? extends @Nullable List<String>> all) {
    if (all != null) {
      all.forEach((name, values) -> {
        if (values != null) {
          values.forEach(value -> valuesOf(name).add(value));
        }
      });
    }
    return this;
  }

  /// Adds headers of which the source tells one value. It is the last one of several, so it counts
  /// only where it is not among them; a second one, whatever its name's case, stays a second one.
  RequestFacts headers(@Nullable Map<String, String> single) {
    if (single != null) {
      single.forEach((name, value) -> {
        if (value != null && !valuesOf(name).contains(value)) {
          valuesOf(name).add(value);
        }
      });
    }
    return this;
  }

  private List<String> valuesOf(String name) {
    return headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
  }

  /// Adds claims that the source has verified. Numbers and truths are their text; a list is `[a,
  /// b]`, so that several tenants in one claim are no tenant id, and no absent claim either.
  RequestFacts claims(@Nullable Map<String, ?> verified) {
    if (verified != null) {
      verified.forEach(this::claim);
    }
    return this;
  }

  RequestFacts claim(String name, @Nullable Object value) {
    if (value == null || value instanceof Map) {
      return this;
    }
    String text = value.toString();
    String before = claims.putIfAbsent(name, text);
    if (before != null && !before.equals(text)) {
      throw new TenantException(
          ErrorCode.TENANT_INVALID,
          "The event has a claim twice, with different values. Let one authorizer make it.");
    }
    return this;
  }

  /// Says who asks, where the claims do not.
  RequestFacts subject(@Nullable String verified) {
    subject = subject == null ? verified : subject;
    return this;
  }

  RequestFacts path(@Nullable String newPath) {
    path = newPath;
    return this;
  }

  /// The host by which the request came, where the source tells it.
  RequestFacts host(@Nullable String newHost) {
    host = newHost;
    return this;
  }

  TenantRequest build() {
    TenantRequest.Builder request = TenantRequest.builder().claims(claims).path(path);
    headers.forEach(request::header);
    return request
        .subject(claims.getOrDefault("sub", claims.getOrDefault("principalId", subject)))
        .host(host == null ? hostHeader() : host)
        .build();
  }

  private @Nullable String hostHeader() {
    List<String> named = headers.getOrDefault("host", List.of());
    return named.size() == 1 ? named.getFirst() : null;
  }
}
