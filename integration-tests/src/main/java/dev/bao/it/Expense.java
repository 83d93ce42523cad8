package dev.bao.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bao.annotations.BaoModel;
import dev.bao.annotations.ConvertedBy;
import dev.bao.annotations.Default;
import dev.bao.annotations.Index;
import dev.bao.annotations.Json;
import dev.bao.annotations.PartitionKey;
import dev.bao.annotations.SortKey;
import dev.bao.annotations.Timestamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An expense, whose values are stored in forms that annotations and Jackson name.
@BaoModel(prefix = "expense")
@Index(name = "byPayer", gsi = 1, partitionKey = "payer", sortKey = "paidAt")
public record Expense(
    @PartitionKey String project,
    @SortKey @Timestamp(Timestamp.Form.EPOCH_SECONDS) Instant filedAt,
    String payer,
    @Timestamp(Timestamp.Form.EPOCH_MILLIS) Instant paidAt,
    @Timestamp(Timestamp.Form.EPOCH_SECONDS) @Nullable Instant approvedAt,
    @Timestamp(Timestamp.Form.EPOCH_MILLIS) Optional<Instant> bookedAt,
    @Timestamp(Timestamp.Form.EPOCH_SECONDS) @Default("2026-11-21T12:00:00Z") Instant dueAt,
    JsonNode receipt,
    @Nullable JsonNode scan,
    List<JsonNode> pages,
    Map<String, JsonNode> pagesByName,
    @Json Split split,
    @Json @Nullable Map<String, List<Split>> splitsByTeam,
    @Json(mapper = ExpenseJson.class) Optional<Instant> remindedAt,
    @Json int attempts,
    @ConvertedBy(MoneyConverter.class) Money amount,
    @ConvertedBy(MoneyConverter.class) @Nullable Money tip,
    @ConvertedBy(MoneyConverter.class) Optional<Money> tax,
    List<@ConvertedBy(MoneyConverter.class) Money> fees,
    Map<String, List<@ConvertedBy(MoneyConverter.class) Money>> feesByTeam,
    Trip trip) {

  /// Who pays which part.
  public record Split(Map<String, BigDecimal> parts, @Nullable Integer order, Rounding rounding) {}

  /// What is done with the rest of a division.
  public enum Rounding {
    FIRST_PAYS,
    LAST_PAYS
  }

  /// A journey.
  public record Trip(
      @Timestamp(Timestamp.Form.EPOCH_SECONDS) Instant startedAt,
      @ConvertedBy(MoneyConverter.class) @Nullable Money fare,
      @Json List<Split> splits,
      Optional<JsonNode> route) {}
}
