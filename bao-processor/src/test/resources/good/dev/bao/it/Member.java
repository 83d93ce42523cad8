package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;
import dev.bao.annotations.Unique.Normalize;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A member, unique by an e-mail address in any case, by two values together, and by two of which
/// one is in the key and one may be absent.
@BaoModel(prefix = "crew")
public record Member(
    @PartitionKey @Unique(id = 3, order = 2) String memberId,
    @Unique(id = 1, normalize = Normalize.LOWER_CASE) String email,
    @Unique(id = 2, order = 1) @Unique(id = 3, order = 1) Optional<String> team,
    @Unique(id = 2, order = 2, normalize = Normalize.LOWER_CASE) @Nullable String handle,
    String name) {}
