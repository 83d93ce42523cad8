package dev.bao.it;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Default;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Settings, all of which may be absent in an item.
@BaoModel(prefix = "settings")
@Index(name = "byTheme", gsi = 1, partitionKey = "theme", sortKey = "limit")
public record Settings(
    @PartitionKey @AttributeName("id") String settingsId,
    @Default("plain \"quoted\"\nand ; ( more") String greeting,
    @Default("3") int retries,
    @Default("0") Integer failures,
    @Default("50") long limit,
    @Default("12.50") BigDecimal price,
    @Default("0.5") double ratio,
    @Default("true") boolean enabled,
    @Default("OPEN") Status theme,
    @Default("2026-11-21T10:15:30Z") Instant since,
    @Default("2026-11-21") LocalDate day,
    @Default("01234567-89ab-cdef-0123-456789abcdef") UUID token,
    @AttributeName("nick") @Nullable String nickname,
    Optional<String> motto,
    Optional<Integer> size,
    Optional<Status> status) {}
