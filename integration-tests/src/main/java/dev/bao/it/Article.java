package dev.bao.it;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Counter;
import dev.bao.annotations.CreatedAt;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Ttl;
import dev.bao.annotations.Unique;
import dev.bao.annotations.UpdatedAt;
import dev.bao.annotations.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article that has every component which Bao sets or counts by itself.
@BaoModel(prefix = "lca")
@Index(name = "byAuthor", gsi = 1, partitionKey = "author", sortKey = "updatedAt")
@Index(name = "byRubric", gsi = 2, partitionKey = "rubric", sortKey = "rank")
@Index(name = "byLanguage", gsi = 3, partitionKey = "language", sortKey = "createdAt")
@SuppressWarnings("ArrayRecordComponent")
public record Article(
    @PartitionKey String articleId,
    String author,
    @Unique(1) @Nullable String slug,
    Optional<String> subtitle,
    @Nullable String rubric,
    int rank,
    String language,
    BigDecimal price,
    double weight,
    byte[] cover,
    List<String> paragraphs,
    Set<String> tags,
    @Counter long views,
    @Counter(exact = false) int clicks,
    @Version @AttributeName("v") long version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Ttl @Nullable Instant expiresAt) {}
