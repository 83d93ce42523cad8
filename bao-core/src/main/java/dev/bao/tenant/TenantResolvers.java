package dev.bao.tenant;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Ready-made resolvers. Those of a header, a path and a host name read what a client wrote: a
/// [TenantGate] takes them only together with a [TenantAuthorizer].
public final class TenantResolvers {

  private TenantResolvers() {}

  /// Reads a header of the request. More than one value, or a blank one, is an error.
  ///
  /// @param name in any case, as in `X-Tenant-Id`
  public static TenantResolver header(String name) {
    return new OfRequest(request -> single(request.headers(name), "the tenant's header"), true);
  }

  /// Reads a claim of a token that was verified before.
  ///
  /// @param name as in `tenant_id`
  public static TenantResolver claim(String name) {
    return new OfRequest(
        request -> single(request.claim(name).stream().toList(), "the tenant's claim"), false);
  }

  /// Reads a segment of the path.
  ///
  /// @param position from 0, as in 1 for `acme` in `/orgs/acme/tasks`
  /// @throws ConfigurationException `BAO-8005` where it is below 0
  public static TenantResolver pathSegment(int position) {
    if (position < 0) {
      throw invalid("The position of a path segment is below 0");
    }
    return new OfRequest(request -> segment(request.path(), position), true);
  }

  /// Reads the part of the host name before a domain, as in `acme` of `acme.example.com`. Host
  /// names have no case: the id is in lower case.
  ///
  /// @param baseDomain the application's own, as in `example.com`; any other host has no tenant
  /// @throws ConfigurationException `BAO-8005` where it is no domain
  public static TenantResolver subdomain(String baseDomain) {
    if (!baseDomain.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*")) {
      throw invalid("The base domain of a tenant resolver is no domain, as in example.com");
    }
    String behind = "." + baseDomain.toLowerCase(Locale.ROOT);
    return new OfRequest(request -> subdomain(request.host(), behind), true);
  }

  /// Reads an environment variable: for a process that works for one tenant.
  public static TenantResolver environmentVariable(String name) {
    return new OfProcess(() -> System.getenv(name));
  }

  /// Reads a system property, at each request anew: for a process that works for one tenant.
  public static TenantResolver systemProperty(String name) {
    return new OfProcess(() -> System.getProperty(name));
  }

  /// Is always this tenant: for a process that works for one tenant.
  ///
  /// @throws dev.bao.error.TenantException where it is no tenant id
  public static TenantResolver fixed(String tenantId) {
    String checked = TenantId.of(tenantId).value();
    return new OfProcess(() -> checked);
  }

  /// Asks two resolvers, which have to name the same tenant: a header or path of the client's and a
  /// claim that tells whether it is true. Where only one of them names a tenant, or they name two,
  /// it is an error.
  public static TenantResolver requireAgreement(TenantResolver first, TenantResolver second) {
    return new Agreement(first, second);
  }

  private static Resolution single(List<String> values, String what) {
    if (values.isEmpty()) {
      return Resolution.noMatch();
    }
    if (values.size() > 1) {
      return Resolution.invalid(what + " has more than one value");
    }
    return values.getFirst().isBlank()
        ? Resolution.invalid(what + " is blank")
        : Resolution.match(values.getFirst());
  }

  private static Resolution segment(Optional<String> path, int position) {
    if (path.isEmpty()) {
      return Resolution.noMatch();
    }
    String text = path.get();
    String[] segments = (text.startsWith("/") ? text.substring(1) : text).split("/", -1);
    if (position >= segments.length) {
      return Resolution.noMatch();
    }
    return segments[position].isBlank()
        ? Resolution.invalid("the tenant's path segment is blank")
        : Resolution.match(segments[position]);
  }

  private static Resolution subdomain(Optional<String> host, String behind) {
    if (host.isEmpty()) {
      return Resolution.noMatch();
    }
    String name = host.get().toLowerCase(Locale.ROOT);
    int port = name.lastIndexOf(':');
    if (port >= 0) {
      name = name.substring(0, port);
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    if (!name.endsWith(behind)) {
      return Resolution.noMatch();
    }
    String tenant = name.substring(0, name.length() - behind.length());
    return tenant.isEmpty() || tenant.contains(".")
        ? Resolution.invalid("the host does not have exactly one name before the base domain")
        : Resolution.match(tenant);
  }

  private static ConfigurationException invalid(String what) {
    return new ConfigurationException(ErrorCode.ARGUMENT_INVALID, what + ".");
  }

  /// Reads the request that a gate looks at; has nothing to say elsewhere.
  private record OfRequest(Function<TenantRequest, Resolution> reader, boolean isClientSupplied)
      implements TenantResolver {

    @Override
    public Resolution resolve() {
      return TenantRequest.current().map(reader).orElseGet(Resolution::noMatch);
    }
  }

  private record OfProcess(Supplier<@Nullable String> reader) implements TenantResolver {

    @Override
    public Resolution resolve() {
      String id = reader.get();
      if (id == null) {
        return Resolution.noMatch();
      }
      return id.isBlank()
          ? Resolution.invalid("the process's setting of its tenant is blank")
          : Resolution.match(id);
    }
  }

  /// Once one of them is out of a client's reach, so is what both agree on.
  private record Agreement(TenantResolver first, TenantResolver second) implements TenantResolver {

    @Override
    public Resolution resolve() {
      Resolution one = TenantChain.answer(first);
      Resolution other = TenantChain.answer(second);
      if (one instanceof Resolution.Invalid || other instanceof Resolution.Invalid) {
        return one instanceof Resolution.Invalid ? one : other;
      }
      return one.equals(other)
          ? one
          : Resolution.invalid("two places that have to name the same tenant do not");
    }

    @Override
    public boolean isClientSupplied() {
      return first.isClientSupplied() && second.isClientSupplied();
    }
  }
}
