package dev.bao.tracker;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Counter;
import dev.bao.annotations.CreatedAt;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ulid;
import dev.bao.annotations.Unique;
import dev.bao.annotations.UpdatedAt;
import dev.bao.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something written by several authors at once: its version is counted.
@BaoModel(prefix = "lcd")
@Index(name = "byAuthor", gsi = 1, partitionKey = "author", sortKey = "updatedAt")
public record Document(
    @PartitionKey @Ulid String documentId,
    String author,
    String title,
    @Unique(1) @Nullable String slug,
    @Counter long views,
    @Counter(exact = false) int hits,
    @Version long version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
