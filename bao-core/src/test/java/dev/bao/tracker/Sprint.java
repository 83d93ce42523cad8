package dev.bao.tracker;

import dev.bao.annotations.AttributeName;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.Unique;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two weeks of a project, with values that have parts.
@BaoModel(prefix = "sprint")
public record Sprint(
    @PartitionKey String sprintId,
    @Unique(1) @Nullable String slug,
    Set<String> labels,
    Set<BigDecimal> estimates,
    List<String> notes,
    @Nullable List<Stop> stops,
    Map<String, Integer> scores,
    Venue venue,
    @Nullable Venue fallback) {

  /// Where a sprint is planned.
  public record Venue(
      String city,
      @Nullable Stop stop,
      int seats,
      Set<String> badges,
      List<String> rooms,
      Map<String, String> hosts,
      @AttributeName("_pk") @Nullable String label) {}

  /// A stop on the way.
  public record Stop(String name, int minutes) {}
}
