package dev.bao.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.ListAttribute;
import dev.bao.expression.MapAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.EpochTime;
import dev.bao.model.JsonNodes;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The attributes of [Expense] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseAttributes {

  /// `project`
  public static final TextAttribute<Expense> PROJECT =
      new TextAttribute<>("project", "Expense.project");

  /// `filedAt`
  public static final OrderedAttribute<Expense, Instant> FILED_AT =
      new OrderedAttribute<>("filedAt", "Expense.filedAt", EpochTime.SECONDS::encode);

  /// `payer`
  public static final TextAttribute<Expense> PAYER = new TextAttribute<>("payer", "Expense.payer");

  /// `paidAt`
  public static final OrderedAttribute<Expense, Instant> PAID_AT =
      new OrderedAttribute<>("paidAt", "Expense.paidAt", EpochTime.MILLIS::encode);

  /// `approvedAt`
  public static final OrderedAttribute<Expense, Instant> APPROVED_AT =
      new OrderedAttribute<>("approvedAt", "Expense.approvedAt", EpochTime.SECONDS::encode);

  /// `bookedAt`
  public static final OrderedAttribute<Expense, Instant> BOOKED_AT =
      new OrderedAttribute<>("bookedAt", "Expense.bookedAt", EpochTime.MILLIS::encode);

  /// `dueAt`
  public static final OrderedAttribute<Expense, Instant> DUE_AT =
      new OrderedAttribute<>("dueAt", "Expense.dueAt", EpochTime.SECONDS::encode);

  /// `receipt`
  public static final Attribute<Expense, JsonNode> RECEIPT =
      new Attribute<>("receipt", "Expense.receipt", JsonNodes::encode);

  /// `scan`
  public static final Attribute<Expense, JsonNode> SCAN =
      new Attribute<>("scan", "Expense.scan", JsonNodes::encode);

  /// `pages`
  public static final ListAttribute<Expense, JsonNode, Attribute<Expense, JsonNode>> PAGES =
      new ListAttribute<>(
          "pages",
          "Expense.pages",
          ExpenseSchema::encodeListOfJsonNode,
          JsonNodes::encode,
          (at, name) -> new Attribute<>(at, name, JsonNodes::encode));

  /// `pagesByName`
  public static final MapAttribute<Expense, JsonNode, Attribute<Expense, JsonNode>> PAGES_BY_NAME =
      new MapAttribute<>(
          "pagesByName",
          "Expense.pagesByName",
          ExpenseSchema::encodeMapOfJsonNode,
          (at, name) -> new Attribute<>(at, name, JsonNodes::encode));

  /// `split`
  public static final Attribute<Expense, Expense.Split> SPLIT =
      new Attribute<>("split", "Expense.split", ExpenseSchema.JSON_SPLIT::encode);

  /// `splitsByTeam`
  public static final Attribute<Expense, Map<String, List<Expense.Split>>> SPLITS_BY_TEAM =
      new Attribute<>(
          "splitsByTeam", "Expense.splitsByTeam", ExpenseSchema.JSON_SPLITS_BY_TEAM::encode);

  /// `remindedAt`
  public static final Attribute<Expense, Instant> REMINDED_AT =
      new Attribute<>("remindedAt", "Expense.remindedAt", ExpenseSchema.JSON_REMINDED_AT::encode);

  /// `attempts`
  public static final Attribute<Expense, Integer> ATTEMPTS =
      new Attribute<>("attempts", "Expense.attempts", ExpenseSchema.JSON_ATTEMPTS::encode);

  /// `amount`
  public static final Attribute<Expense, Money> AMOUNT =
      new Attribute<>("amount", "Expense.amount", ExpenseSchema.CONVERTER_MONEY::encode);

  /// `tip`
  public static final Attribute<Expense, Money> TIP =
      new Attribute<>("tip", "Expense.tip", ExpenseSchema.CONVERTER_MONEY::encode);

  /// `tax`
  public static final Attribute<Expense, Money> TAX =
      new Attribute<>("tax", "Expense.tax", ExpenseSchema.CONVERTER_MONEY::encode);

  /// `fees`
  public static final ListAttribute<Expense, Money, Attribute<Expense, Money>> FEES =
      new ListAttribute<>(
          "fees",
          "Expense.fees",
          ExpenseSchema::encodeListOfMoney,
          ExpenseSchema.CONVERTER_MONEY::encode,
          (at, name) -> new Attribute<>(at, name, ExpenseSchema.CONVERTER_MONEY::encode));

  /// `feesByTeam`
  public static final MapAttribute<Expense, List<Money>, ListAttribute<Expense, Money, Attribute<Expense, Money>>> FEES_BY_TEAM =
      new MapAttribute<>(
          "feesByTeam",
          "Expense.feesByTeam",
          ExpenseSchema::encodeMapOfListOfMoney,
          (at, name) ->
              new ListAttribute<>(
                  at,
                  name,
                  ExpenseSchema::encodeListOfMoney,
                  ExpenseSchema.CONVERTER_MONEY::encode,
                  (at2, name2) ->
                      new Attribute<>(at2, name2, ExpenseSchema.CONVERTER_MONEY::encode)));

  /// `trip`
  public static final TripAttributes TRIP =
      new TripAttributes(DocumentPath.of("trip"), "Expense.trip");

  private ExpenseAttributes() {}

  /// The attributes of an [Expense.Trip] within an [Expense].
  public static final class TripAttributes extends Attribute<Expense, Expense.Trip> {

    private TripAttributes(DocumentPath at, String path) {
      super(at, path, ExpenseSchema::writeTrip);
    }

    /// `startedAt`
    public OrderedAttribute<Expense, Instant> startedAt() {
      return new OrderedAttribute<>(at("startedAt"), path("startedAt"), EpochTime.SECONDS::encode);
    }

    /// `fare`
    public Attribute<Expense, Money> fare() {
      return new Attribute<>(at("fare"), path("fare"), ExpenseSchema.CONVERTER_MONEY::encode);
    }

    /// `splits`
    public Attribute<Expense, List<Expense.Split>> splits() {
      return new Attribute<>(at("splits"), path("splits"), ExpenseSchema.JSON_SPLITS::encode);
    }

    /// `route`
    public Attribute<Expense, JsonNode> route() {
      return new Attribute<>(at("route"), path("route"), JsonNodes::encode);
    }
  }
}
