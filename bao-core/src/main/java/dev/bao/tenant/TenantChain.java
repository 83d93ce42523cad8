package dev.bao.tenant;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The resolvers, the audit listeners and the permissions for the thread setting: Bao's only static
/// mutable state. Thread-safe; all that is added can be taken back.
final class TenantChain {

  private static final ScopedValue<Boolean> RESOLVING = ScopedValue.newInstance();

  private final List<Entry<TenantResolver>> resolvers = new CopyOnWriteArrayList<>();
  private final List<Entry<TenantSwitchListener>> listeners = new CopyOnWriteArrayList<>();
  private final List<Entry<Boolean>> threadTenantPermissions = new CopyOnWriteArrayList<>();

  Registration add(TenantResolver resolver) {
    if (resolver.isClientSupplied()) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "A resolver that reads what a client wrote has no place among the resolvers of the process:"
              + " no authorizer is asked there. Put it into a TenantGate.");
    }
    return add(resolvers, new Entry<>(resolver));
  }

  Registration add(TenantSwitchListener listener) {
    return add(listeners, new Entry<>(listener));
  }

  Registration allowThreadTenant() {
    return add(threadTenantPermissions, new Entry<>(true));
  }

  /// The permission that a thread setting is made under, null where there is none.
  @Nullable Object threadTenantPermission() {
    return threadTenantPermissions.isEmpty() ? null : threadTenantPermissions.getLast();
  }

  /// Whether a permission has not been taken back.
  boolean isOpen(Object permission) {
    return threadTenantPermissions.contains(permission);
  }

  void tellOfSwitch(Optional<TenantId> from, TenantId to) {
    for (Entry<TenantSwitchListener> listener : listeners) {
      listener.value.switching(from, to);
    }
  }

  /// Asks the resolvers in order.
  ///
  /// @return null where no resolver matches
  @Nullable TenantId resolve() {
    if (resolvers.isEmpty()) {
      return null;
    }
    if (RESOLVING.isBound()) {
      throw failed("asked for the tenant while it was being asked for it", null);
    }
    return ask(resolvers.stream().map(entry -> entry.value).toList());
  }

  /// Asks resolvers in order.
  ///
  /// @return null where none matches
  static @Nullable TenantId ask(List<TenantResolver> resolvers) {
    return ScopedValue.where(RESOLVING, true).call(() -> askInOrder(resolvers));
  }

  private static @Nullable TenantId askInOrder(List<TenantResolver> resolvers) {
    for (TenantResolver resolver : resolvers) {
      TenantId tenant = ask(resolver);
      if (tenant != null) {
        return tenant;
      }
    }
    return null;
  }

  private static @Nullable TenantId ask(TenantResolver resolver) {
    return switch (answer(resolver)) {
      case Resolution.Match(String id) -> new TenantId(id);
      case Resolution.NoMatch _ -> null;
      case Resolution.Invalid(String reason) ->
          throw new TenantException(
              ErrorCode.TENANT_INVALID,
              "A tenant resolver refused the request: "
                  + reason
                  + ". Nothing was sent. Mend what names the tenant, or open a scope with"
                  + " runWithTenant.");
    };
  }

  /// What a resolver answers.
  ///
  /// @throws TenantException where it fails
  static Resolution answer(TenantResolver resolver) {
    @Nullable Resolution answer;
    try {
      answer = resolver.resolve();
    } catch (TenantException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed("threw " + e.getClass().getName(), e);
    }
    if (answer == null) {
      throw failed("answered null instead of a Resolution", null);
    }
    return answer;
  }

  private static TenantException failed(String what, @Nullable Throwable cause) {
    return new TenantException(
        ErrorCode.TENANT_RESOLVER_FAILED,
        "A tenant resolver "
            + what
            + ". Nothing was sent. A resolver answers match, noMatch or invalid.",
        cause);
  }

  private static <E> Registration add(List<E> list, E entry) {
    list.add(entry);
    return () -> list.remove(entry);
  }

  /// Equal to itself only, so that a resolver may be added twice and taken back once.
  private static final class Entry<V> {

    final V value;

    Entry(V value) {
      this.value = value;
    }
  }
}
