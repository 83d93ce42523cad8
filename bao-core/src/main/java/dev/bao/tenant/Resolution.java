package dev.bao.tenant;

/// The answer of a [TenantResolver].
public sealed interface Resolution {

  /// This is the tenant.
  ///
  /// @param tenantId the id, checked when it is used
  record Match(String tenantId) implements Resolution {}

  /// This resolver has nothing to say: the next one is asked.
  record NoMatch() implements Resolution {

    private static final NoMatch INSTANCE = new NoMatch();
  }

  /// A tenant is named, but not in a valid way. The chain stops with an error: an invalid answer
  /// must not be mended by the next resolver.
  ///
  /// @param reason what is wrong, for the message of the error; it must not quote what a client
  ///   sent
  record Invalid(String reason) implements Resolution {}

  /// Answers with a tenant.
  static Resolution match(String tenantId) {
    return new Match(tenantId);
  }

  /// Leaves the answer to the next resolver.
  static Resolution noMatch() {
    return NoMatch.INSTANCE;
  }

  /// Stops the chain with an error.
  static Resolution invalid(String reason) {
    return new Invalid(reason);
  }
}
