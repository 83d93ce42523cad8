package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import dev.bao.annotations.Unique;
import dev.bao.annotations.Unique.Normalize;
import org.jspecify.annotations.Nullable;

/// Someone in a team: an e-mail address is one in any case, and handles are unique in a team.
@BaoModel(prefix = "mship")
public record Membership(
    @PartitionKey @Ulid String membershipId,
    @Unique(id = 1, normalize = Normalize.LOWER_CASE) String email,
    @Unique(id = 2, order = 1) String team,
    @Unique(id = 2, order = 2, normalize = Normalize.LOWER_CASE) @Nullable String handle) {}
