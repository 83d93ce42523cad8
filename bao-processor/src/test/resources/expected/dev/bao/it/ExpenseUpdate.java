package dev.bao.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bao.annotations.Generated;
import dev.bao.expression.NestedUpdate;
import dev.bao.expression.PatchPlace;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import dev.bao.model.EpochTime;
import dev.bao.model.JsonNodes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A patch of an [Expense]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseUpdate extends Update<Expense> {

  private ExpenseUpdate(KeySpace in) {
    super(in, ExpenseSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Expense> of(KeySpace in, Consumer<ExpenseUpdate> patch) {
    ExpenseUpdate update = new ExpenseUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Expense> between(KeySpace in, Expense before, Expense after) {
    ExpenseUpdate update = new ExpenseUpdate(in);
    if (Difference.between(before.payer(), after.payer())) {
      update.payer(after.payer());
    }
    if (Difference.between(before.paidAt(), after.paidAt())) {
      update.paidAt(after.paidAt());
    }
    if (Difference.between(before.approvedAt(), after.approvedAt())) {
      if (after.approvedAt() == null) {
        update.clearApprovedAt();
      } else {
        update.approvedAt(after.approvedAt());
      }
    }
    if (Difference.between(before.bookedAt(), after.bookedAt())) {
      if (after.bookedAt().isEmpty()) {
        update.clearBookedAt();
      } else {
        update.bookedAt(after.bookedAt().get());
      }
    }
    if (Difference.between(before.dueAt(), after.dueAt())) {
      update.dueAt(after.dueAt());
    }
    if (Difference.between(before.receipt(), after.receipt())) {
      update.receipt(after.receipt());
    }
    if (Difference.between(before.scan(), after.scan())) {
      if (after.scan() == null) {
        update.clearScan();
      } else {
        update.scan(after.scan());
      }
    }
    if (Difference.between(before.pages(), after.pages())) {
      update.pages(after.pages());
    }
    if (Difference.between(before.pagesByName(), after.pagesByName())) {
      update.pagesByName(after.pagesByName());
    }
    if (Difference.between(before.split(), after.split())) {
      update.split(after.split());
    }
    if (Difference.between(before.splitsByTeam(), after.splitsByTeam())) {
      if (after.splitsByTeam() == null) {
        update.clearSplitsByTeam();
      } else {
        update.splitsByTeam(after.splitsByTeam());
      }
    }
    if (Difference.between(before.remindedAt(), after.remindedAt())) {
      if (after.remindedAt().isEmpty()) {
        update.clearRemindedAt();
      } else {
        update.remindedAt(after.remindedAt().get());
      }
    }
    if (before.attempts() != after.attempts()) {
      update.attempts(after.attempts());
    }
    if (Difference.between(before.amount(), after.amount())) {
      update.amount(after.amount());
    }
    if (Difference.between(before.tip(), after.tip())) {
      if (after.tip() == null) {
        update.clearTip();
      } else {
        update.tip(after.tip());
      }
    }
    if (Difference.between(before.tax(), after.tax())) {
      if (after.tax().isEmpty()) {
        update.clearTax();
      } else {
        update.tax(after.tax().get());
      }
    }
    if (Difference.between(before.fees(), after.fees())) {
      update.fees(after.fees());
    }
    if (Difference.between(before.feesByTeam(), after.feesByTeam())) {
      update.feesByTeam(after.feesByTeam());
    }
    if (Difference.between(before.trip(), after.trip())) {
      update.trip(after.trip());
    }
    return update;
  }

  /// Sets `payer`, and with it the partition key of `byPayer`.
  public ExpenseUpdate payer(String payer) {
    set("payer", Encode.text(payer, "Expense.payer"));
    setIndexPartition(1, ExpenseKeys.byPayerPartition(in(), payer));
    return this;
  }

  /// Sets `paidAt`, and with it the sort key of `byPayer`.
  public ExpenseUpdate paidAt(Instant paidAt) {
    set("paidAt", EpochTime.MILLIS.encode(paidAt, "Expense.paidAt"));
    setIndexSort(1, ExpenseKeys.byPayerSort(in(), paidAt));
    return this;
  }

  /// Sets `approvedAt`.
  public ExpenseUpdate approvedAt(Instant approvedAt) {
    set("approvedAt", EpochTime.SECONDS.encode(approvedAt, "Expense.approvedAt"));
    return this;
  }

  /// Clears `approvedAt`.
  public ExpenseUpdate clearApprovedAt() {
    set("approvedAt", null);
    return this;
  }

  /// Sets `bookedAt`.
  public ExpenseUpdate bookedAt(Instant bookedAt) {
    set("bookedAt", EpochTime.MILLIS.encode(bookedAt, "Expense.bookedAt"));
    return this;
  }

  /// Clears `bookedAt`.
  public ExpenseUpdate clearBookedAt() {
    set("bookedAt", null);
    return this;
  }

  /// Sets `dueAt`.
  public ExpenseUpdate dueAt(Instant dueAt) {
    set("dueAt", EpochTime.SECONDS.encode(dueAt, "Expense.dueAt"));
    return this;
  }

  /// Sets `receipt`.
  public ExpenseUpdate receipt(JsonNode receipt) {
    set("receipt", JsonNodes.encode(receipt, "Expense.receipt"));
    return this;
  }

  /// Sets `scan`.
  public ExpenseUpdate scan(JsonNode scan) {
    set("scan", JsonNodes.encode(scan, "Expense.scan"));
    return this;
  }

  /// Clears `scan`.
  public ExpenseUpdate clearScan() {
    set("scan", null);
    return this;
  }

  /// Sets `pages`.
  public ExpenseUpdate pages(List<JsonNode> pages) {
    set("pages", ExpenseSchema.encodeListOfJsonNode(pages, "Expense.pages"));
    return this;
  }

  /// Adds elements behind those of `pages`; an absent one counts as empty.
  public ExpenseUpdate appendPages(List<JsonNode> elements) {
    append("pages", ExpenseSchema.encodeListOfJsonNode(elements, "Expense.pages"));
    return this;
  }

  /// Adds elements behind those of `pages`; an absent one counts as empty.
  public ExpenseUpdate appendPages(JsonNode... elements) {
    return appendPages(Arrays.asList(elements));
  }

  /// Adds elements before those of `pages`; an absent one counts as empty.
  public ExpenseUpdate prependPages(List<JsonNode> elements) {
    prepend("pages", ExpenseSchema.encodeListOfJsonNode(elements, "Expense.pages"));
    return this;
  }

  /// Adds elements before those of `pages`; an absent one counts as empty.
  public ExpenseUpdate prependPages(JsonNode... elements) {
    return prependPages(Arrays.asList(elements));
  }

  /// Sets an element of `pages`, which must be there; counted from 0.
  public ExpenseUpdate setPages(int index, JsonNode element) {
    setElement("pages", index, JsonNodes.encode(element, "Expense.pages"));
    return this;
  }

  /// Removes an element of `pages`, which must be there; counted from 0.
  public ExpenseUpdate removePages(int index) {
    setElement("pages", index, null);
    return this;
  }

  /// Sets `pagesByName`.
  public ExpenseUpdate pagesByName(Map<String, JsonNode> pagesByName) {
    set("pagesByName", ExpenseSchema.encodeMapOfJsonNode(pagesByName, "Expense.pagesByName"));
    return this;
  }

  /// Puts an entry into `pagesByName`; an absent one counts as empty.
  public ExpenseUpdate putPagesByName(String key, JsonNode entry) {
    setEntry("pagesByName", key, JsonNodes.encode(entry, "Expense.pagesByName"));
    return this;
  }

  /// Removes the entry of a key from `pagesByName`, if it is there.
  public ExpenseUpdate removePagesByName(String key) {
    setEntry("pagesByName", key, null);
    return this;
  }

  /// Sets `split`.
  public ExpenseUpdate split(Expense.Split split) {
    set("split", ExpenseSchema.JSON_SPLIT.encode(split, "Expense.split"));
    return this;
  }

  /// Sets `splitsByTeam`.
  public ExpenseUpdate splitsByTeam(Map<String, List<Expense.Split>> splitsByTeam) {
    set(
        "splitsByTeam",
        ExpenseSchema.JSON_SPLITS_BY_TEAM.encode(splitsByTeam, "Expense.splitsByTeam"));
    return this;
  }

  /// Clears `splitsByTeam`.
  public ExpenseUpdate clearSplitsByTeam() {
    set("splitsByTeam", null);
    return this;
  }

  /// Sets `remindedAt`.
  public ExpenseUpdate remindedAt(Instant remindedAt) {
    set("remindedAt", ExpenseSchema.JSON_REMINDED_AT.encode(remindedAt, "Expense.remindedAt"));
    return this;
  }

  /// Clears `remindedAt`.
  public ExpenseUpdate clearRemindedAt() {
    set("remindedAt", null);
    return this;
  }

  /// Sets `attempts`.
  public ExpenseUpdate attempts(int attempts) {
    set("attempts", ExpenseSchema.JSON_ATTEMPTS.encode(attempts, "Expense.attempts"));
    return this;
  }

  /// Sets `amount`.
  public ExpenseUpdate amount(Money amount) {
    set("amount", ExpenseSchema.CONVERTER_MONEY.encode(amount, "Expense.amount"));
    return this;
  }

  /// Sets `tip`.
  public ExpenseUpdate tip(Money tip) {
    set("tip", ExpenseSchema.CONVERTER_MONEY.encode(tip, "Expense.tip"));
    return this;
  }

  /// Clears `tip`.
  public ExpenseUpdate clearTip() {
    set("tip", null);
    return this;
  }

  /// Sets `tax`.
  public ExpenseUpdate tax(Money tax) {
    set("tax", ExpenseSchema.CONVERTER_MONEY.encode(tax, "Expense.tax"));
    return this;
  }

  /// Clears `tax`.
  public ExpenseUpdate clearTax() {
    set("tax", null);
    return this;
  }

  /// Sets `fees`.
  public ExpenseUpdate fees(List<Money> fees) {
    set("fees", ExpenseSchema.encodeListOfMoney(fees, "Expense.fees"));
    return this;
  }

  /// Adds elements behind those of `fees`; an absent one counts as empty.
  public ExpenseUpdate appendFees(List<Money> elements) {
    append("fees", ExpenseSchema.encodeListOfMoney(elements, "Expense.fees"));
    return this;
  }

  /// Adds elements behind those of `fees`; an absent one counts as empty.
  public ExpenseUpdate appendFees(Money... elements) {
    return appendFees(Arrays.asList(elements));
  }

  /// Adds elements before those of `fees`; an absent one counts as empty.
  public ExpenseUpdate prependFees(List<Money> elements) {
    prepend("fees", ExpenseSchema.encodeListOfMoney(elements, "Expense.fees"));
    return this;
  }

  /// Adds elements before those of `fees`; an absent one counts as empty.
  public ExpenseUpdate prependFees(Money... elements) {
    return prependFees(Arrays.asList(elements));
  }

  /// Sets an element of `fees`, which must be there; counted from 0.
  public ExpenseUpdate setFees(int index, Money element) {
    setElement("fees", index, ExpenseSchema.CONVERTER_MONEY.encode(element, "Expense.fees"));
    return this;
  }

  /// Removes an element of `fees`, which must be there; counted from 0.
  public ExpenseUpdate removeFees(int index) {
    setElement("fees", index, null);
    return this;
  }

  /// Sets `feesByTeam`.
  public ExpenseUpdate feesByTeam(Map<String, List<Money>> feesByTeam) {
    set("feesByTeam", ExpenseSchema.encodeMapOfListOfMoney(feesByTeam, "Expense.feesByTeam"));
    return this;
  }

  /// Puts an entry into `feesByTeam`; an absent one counts as empty.
  public ExpenseUpdate putFeesByTeam(String key, List<Money> entry) {
    setEntry("feesByTeam", key, ExpenseSchema.encodeListOfMoney(entry, "Expense.feesByTeam"));
    return this;
  }

  /// Removes the entry of a key from `feesByTeam`, if it is there.
  public ExpenseUpdate removeFeesByTeam(String key) {
    setEntry("feesByTeam", key, null);
    return this;
  }

  /// Sets `trip`.
  public ExpenseUpdate trip(Expense.Trip trip) {
    set("trip", ExpenseSchema.writeTrip(trip, "Expense.trip"));
    return this;
  }

  /// Changes what the patch names of `trip`, which must be there.
  public ExpenseUpdate trip(Consumer<TripPatch> patch) {
    patch.accept(new TripPatch(within("trip", "trip")));
    return this;
  }

  /// A patch of an [Expense.Trip] within an [Expense]: what is not named stays. Not thread-safe.
  public static final class TripPatch extends NestedUpdate {

    private TripPatch(PatchPlace within) {
      super(within);
    }

    /// Sets `startedAt`.
    public TripPatch startedAt(Instant startedAt) {
      set("startedAt", EpochTime.SECONDS.encode(startedAt, pathOf("startedAt")));
      return this;
    }

    /// Sets `fare`.
    public TripPatch fare(Money fare) {
      set("fare", ExpenseSchema.CONVERTER_MONEY.encode(fare, pathOf("fare")));
      return this;
    }

    /// Clears `fare`.
    public TripPatch clearFare() {
      set("fare", null);
      return this;
    }

    /// Sets `splits`.
    public TripPatch splits(List<Expense.Split> splits) {
      set("splits", ExpenseSchema.JSON_SPLITS.encode(splits, pathOf("splits")));
      return this;
    }

    /// Sets `route`.
    public TripPatch route(JsonNode route) {
      set("route", JsonNodes.encode(route, pathOf("route")));
      return this;
    }

    /// Clears `route`.
    public TripPatch clearRoute() {
      set("route", null);
      return this;
    }
  }
}
