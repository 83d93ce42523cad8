package dev.bao.tenant;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a request says that a tenant can be found by, whatever server it came to. Adapters make it,
/// and a [TenantGate] reads it. Immutable.
///
/// Headers, path and host are what the client wrote. Subject and claims have to come from a token
/// or session that was verified before: never from the body of a token that nobody has checked.
public final class TenantRequest {

  private static final ScopedValue<TenantRequest> CURRENT = ScopedValue.newInstance();

  private final Map<String, List<String>> headers;
  private final Map<String, String> claims;
  private final @Nullable String subject;
  private final @Nullable String path;
  private final @Nullable String host;

  private TenantRequest(Builder builder) {
    this.headers = Map.copyOf(builder.headers);
    this.claims = Map.copyOf(builder.claims);
    this.subject = builder.subject;
    this.path = builder.path;
    this.host = builder.host;
  }

  /// Starts with a request that says nothing.
  public static Builder builder() {
    return new Builder();
  }

  /// The request that a gate looks at now: for resolvers. Empty elsewhere, also in the work that
  /// the gate has let in.
  public static Optional<TenantRequest> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  <R extends @Nullable Object> R bound(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  /// The values of a header, none where there is no such header.
  ///
  /// @param name in any case
  public List<String> headers(String name) {
    return headers.getOrDefault(lowerCase(name), List.of());
  }

  /// A claim of the verified token.
  public Optional<String> claim(String name) {
    return Optional.ofNullable(claims.get(name));
  }

  /// All claims of the verified token.
  public Map<String, String> claims() {
    return claims;
  }

  /// Who asks, by the verified token.
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /// The path of the request, as in `/orgs/acme/tasks`: not decoded, without the query.
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /// The host that the client named, with or without a port.
  public Optional<String> host() {
    return Optional.ofNullable(host);
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Nothing of what a client wrote.
  @Override
  public String toString() {
    return "TenantRequest";
  }

  /// What a request says. Not thread-safe.
  public static final class Builder {

    private final Map<String, List<String>> headers = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private @Nullable String subject;
    private @Nullable String path;
    private @Nullable String host;

    private Builder() {}

    /// Adds a header; one that is there keeps its values.
    ///
    /// @param name in any case
    public Builder header(String name, String value) {
      headers.merge(
          lowerCase(name),
          List.of(value),
          (known, more) -> {
            List<String> all = new ArrayList<>(known);
            all.addAll(more);
            return List.copyOf(all);
          });
      return this;
    }

    /// Adds the values of a header.
    public Builder header(String name, Collection<String> values) {
      values.forEach(value -> header(name, value));
      return this;
    }

    /// Adds a claim of a token that was verified.
    ///
    /// @throws ConfigurationException `BAO-8005` where it has another value already
    public Builder claim(String name, String value) {
      String before = claims.putIfAbsent(name, value);
      if (before != null && !before.equals(value)) {
        throw new ConfigurationException(
            ErrorCode.ARGUMENT_INVALID,
            "A claim of a request was given twice with different values. Give each claim once.");
      }
      return this;
    }

    /// Adds claims of a token that was verified.
    public Builder claims(Map<String, String> verified) {
      verified.forEach(this::claim);
      return this;
    }

    /// Names who asks, by a token that was verified.
    public Builder subject(@Nullable String verified) {
      subject = verified;
      return this;
    }

    /// The path of the request.
    public Builder path(@Nullable String newPath) {
      path = newPath;
      return this;
    }

    /// The host that the client named.
    public Builder host(@Nullable String newHost) {
      host = newHost;
      return this;
    }

    /// Makes the request.
    public TenantRequest build() {
      return new TenantRequest(this);
    }
  }
}
