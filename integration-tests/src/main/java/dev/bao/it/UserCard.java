package dev.bao.it;

import dev.bao.annotations.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user with some of the records within.
@Projection(User.class)
public record UserCard(
    Address address,
    String userId,
    Map<String, Address> addressesByName,
    List<Address> formerAddresses,
    User.@Nullable Team team) {}
