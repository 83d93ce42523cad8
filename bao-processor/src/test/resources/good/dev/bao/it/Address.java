package dev.bao.it;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.Default;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record within a model's record, with everything that its components can have.
public record Address(
    String street,
    @Nullable String zip,
    @Default("NL") String country,
    Optional<String> note,
    @AttributeName("t") @Nullable Integer houseNumber,
    Set<String> aliases,
    Set<Long> numbers,
    List<Address.Phone> phones) {

  /// A record within that record.
  public record Phone(String number, Optional<Address.Kind> kind) {}

  /// What a phone is for.
  public enum Kind {
    HOME,
    WORK
  }
}
