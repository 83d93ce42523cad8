package dev.bao.it;

import dev.bao.annotations.BaoModel;
import dev.bao.annotations.Index;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A component of every type, and keys of every type.
@BaoModel(prefix = "sample", iterationBuckets = 0)
@Index(name = "byDay", gsi = 1, partitionKey = "day", sortKey = "price")
@Index(name = "byLevel", gsi = 2, partitionKey = "level", sortKey = "token")
@Index(name = "byTotal", gsi = 3, partitionKey = "total", sortKey = "boxedCount")
@Index(name = "byPrice", gsi = 4, partitionKey = "price", sortKey = "day")
@Index(name = "byVersion", gsi = 5, partitionKey = "version", sortKey = "createdAt")
@SuppressWarnings("ArrayRecordComponent")
public record Sample(
    @PartitionKey UUID sampleId,
    @SortKey int version,
    String text,
    int count,
    Integer boxedCount,
    long total,
    @Unique(3) Long boxedTotal,
    BigDecimal price,
    double ratio,
    Double boxedRatio,
    boolean flag,
    Boolean boxedFlag,
    Level level,
    Instant createdAt,
    LocalDate day,
    @Unique(1) UUID token,
    byte[] content,
    List<String> names,
    List<Integer> counts,
    List<List<Long>> grid,
    List<byte[]> chunks,
    List<Map<String, List<Level>>> levels,
    Set<String> tags,
    Set<Integer> smallNumbers,
    Set<Long> numbers,
    Set<BigDecimal> prices,
    Set<Double> ratios,
    Map<String, String> labels,
    Map<String, List<LocalDate>> daysByName,
    @Nullable String otherText,
    @Nullable Integer otherCount,
    @Nullable Long otherTotal,
    @Nullable BigDecimal otherPrice,
    @Nullable Double otherRatio,
    @Nullable Boolean otherFlag,
    @Nullable Level otherLevel,
    byte @Nullable [] otherContent,
    @Nullable List<String> otherNames,
    @Nullable Set<String> otherTags,
    @Nullable Set<Long> otherNumbers,
    @Nullable Map<String, dev.bao.it.Status> otherLabels,
    List<dev.bao.it.Status> states,
    List<dev.bao.it.Status> formerStates,
    List<Sample.Status> ownStates) {

  /// An enum within the record.
  public enum Level {
    LOW,
    HIGH
  }

  /// An enum with the simple name of another.
  public enum Status {
    RAW,
    PURE
  }
}
