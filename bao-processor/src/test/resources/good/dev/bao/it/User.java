package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A user, with records within the record, some of which hold others of their kind.
@BaoModel(prefix = "u")
public record User(
    @PartitionKey String userId,
    @Unique(2) String email,
    Address address,
    @Nullable Address otherAddress,
    Optional<Address> invoiceAddress,
    List<Address> formerAddresses,
    Map<String, Address> addressesByName,
    @Nullable Team team) {

  /// A team, with teams within.
  public record Team(
      String name, @Nullable Team parent, List<Team> teams, Map<String, List<Team>> teamsByPlace) {}
}
