package dev.bao.tenant;

import java.util.ArrayDeque;
import java.util.Deque;

/// What a test has registered, taken back in the reverse order when it ends: the chain is static.
final class Registrations implements AutoCloseable {

  private final Deque<Registration> open = new ArrayDeque<>();

  Registration keep(Registration registration) {
    open.push(registration);
    return registration;
  }

  Registration resolver(TenantResolver resolver) {
    return keep(TenantContext.addResolver(resolver));
  }

  Registration listener(TenantSwitchListener listener) {
    return keep(TenantContext.addSwitchListener(listener));
  }

  @Override
  public void close() {
    open.forEach(Registration::close);
    open.clear();
  }
}
