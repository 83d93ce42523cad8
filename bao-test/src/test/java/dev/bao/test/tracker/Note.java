package dev.bao.test.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.CreatedAt;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A text that may expire.
///
/// @param noteId the key
/// @param text what it says
/// @param createdAt when it was written
/// @param expiresAt null for never
@BaoModel(prefix = "note")
public record Note(
    @PartitionKey @Ulid String noteId,
    String text,
    @CreatedAt Instant createdAt,
    @Nullable @Ttl Instant expiresAt) {}
