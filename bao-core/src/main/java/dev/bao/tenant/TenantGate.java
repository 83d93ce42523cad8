package dev.bao.tenant;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lets requests in for a tenant, or refuses them: finds the tenant, asks whether the subject is a
/// member, asks whether the tenant is known, and opens the scope.
///
/// ```java
/// TenantGate gate = TenantGate.builder()
///     .resolver(TenantResolvers.claim("tenant_id"))
///     .resolver(TenantResolvers.header("X-Tenant-Id"))
///     .authorizer(candidate -> memberships.has(candidate))
///     .build();
/// gate.run(request, () -> tasks.create(task));
/// ```
///
/// Each refusal is a [TenantException] whose code has an HTTP status, [ErrorCode#httpStatus]: 400
/// where no tenant is named or not in a valid way, 403 where the subject is no member, 404 where
/// the tenant is not known. Membership comes first: who is no member does not learn which tenants
/// there are.
///
/// Immutable; thread-safe where what it was given is.
public final class TenantGate {

  private final List<TenantResolver> resolvers;
  private final @Nullable TenantAuthorizer authorizer;
  private final @Nullable Predicate<TenantId> directory;

  private TenantGate(Builder builder) {
    this.resolvers = List.copyOf(builder.resolvers);
    this.authorizer = builder.authorizer;
    this.directory = builder.directory;
  }

  /// Starts without resolvers.
  public static Builder builder() {
    return new Builder();
  }

  /// Runs the body for the tenant of a request.
  ///
  /// @throws TenantException where the request is refused; the body does not run
  /// @throws X what the body throws
  public <X extends Throwable> void run(TenantRequest request, TenantBody<X> body) throws X {
    TenantContext.runWithPrincipal(admit(request), body);
  }

  /// Calls the body for the tenant of a request, and returns its result.
  ///
  /// @throws TenantException where the request is refused; the body is not called
  /// @throws X what the body throws
  public <R extends @Nullable Object, X extends Throwable> R call(
      TenantRequest request, ScopedValue.CallableOp<? extends R, X> body) throws X {
    return TenantContext.callWithPrincipal(admit(request), body);
  }

  /// Finds the tenant of a request and checks it, without opening a scope.
  ///
  /// @throws TenantException `BAO-1001` where the request names no tenant, `BAO-1002` or `BAO-1003`
  ///   where it does so in no valid way, `BAO-1007` where the subject is no member, `BAO-1006`
  ///   where the tenant is not known, `BAO-1004` where a resolver, the authorizer or the directory
  ///   fails
  public TenantPrincipal admit(TenantRequest request) {
    TenantId tenant = request.bound(() -> TenantChain.ask(resolvers));
    if (tenant == null) {
      throw new TenantException(
          ErrorCode.TENANT_MISSING,
          "The request names no tenant. Nothing was sent. Send what one of the resolvers of the gate"
              + " reads.");
    }
    TenantPrincipal candidate = new TenantPrincipal(tenant, request.subject(), request.claims());
    if (authorizer != null && !asked("authorizer", () -> authorizer.isMember(candidate))) {
      throw new TenantException(
          ErrorCode.TENANT_FORBIDDEN,
          "The subject of the request is no member of the tenant that it names. Nothing was sent."
              + " Sign in as a member, or name a tenant of one's own; the gate's authorizer decides.");
    }
    if (directory != null && !asked("directory", () -> directory.test(tenant))) {
      throw new TenantException(
          ErrorCode.TENANT_UNKNOWN,
          "The request names a tenant that the directory does not know. Nothing was sent."
              + " Check the id, or enter the tenant where the gate's directory looks.");
    }
    return candidate;
  }

  private interface Question {
    boolean ask();
  }

  private static boolean asked(String whom, Question question) {
    try {
      return question.ask();
    } catch (RuntimeException e) {
      throw new TenantException(
          ErrorCode.TENANT_RESOLVER_FAILED,
          "The "
              + whom
              + " of tenants threw "
              + e.getClass().getName()
              + ". Nothing was sent: who cannot be checked is not let in.",
          e);
    }
  }

  /// The settings of a gate. Not thread-safe.
  public static final class Builder {

    private final List<TenantResolver> resolvers = new ArrayList<>();
    private @Nullable TenantAuthorizer authorizer;
    private @Nullable Predicate<TenantId> directory;

    private Builder() {}

    /// Adds a resolver behind those that are there. The first one that names a tenant counts.
    public Builder resolver(TenantResolver resolver) {
      resolvers.add(resolver);
      return this;
    }

    /// Tells who is a member of which tenant. It is asked for every request.
    public Builder authorizer(TenantAuthorizer newAuthorizer) {
      authorizer = newAuthorizer;
      return this;
    }

    /// Tells which tenants there are; unless said, every tenant is known.
    public Builder directory(Predicate<TenantId> isKnown) {
      directory = isKnown;
      return this;
    }

    /// Makes the gate.
    ///
    /// @throws ConfigurationException `BAO-8001` where there is no resolver, or one that reads what
    ///   a client wrote and no authorizer
    public TenantGate build() {
      if (resolvers.isEmpty()) {
        throw new ConfigurationException(
            ErrorCode.SETTING_INVALID,
            "A tenant gate has no resolver, so it could let nobody in. Add one, as in"
                + " resolver(TenantResolvers.claim(\"tenant_id\")).");
      }
      if (authorizer == null && resolvers.stream().anyMatch(TenantResolver::isClientSupplied)) {
        throw new ConfigurationException(
            ErrorCode.SETTING_INVALID,
            "A tenant gate reads what a client can write, a header, path or host or the invoker's"
                + " tenant id, and has no authorizer: any client could name any tenant. Add authorizer(..), or let the"
                + " resolver agree with a claim by TenantResolvers.requireAgreement.");
      }
      return new TenantGate(this);
    }
  }
}
