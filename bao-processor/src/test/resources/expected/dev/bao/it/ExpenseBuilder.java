package dev.bao.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds an [Expense] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseBuilder {

  private @Nullable String project;
  private @Nullable Instant filedAt;
  private @Nullable String payer;
  private @Nullable Instant paidAt;
  private @Nullable Instant approvedAt;
  private Optional<Instant> bookedAt = Optional.empty();
  private Instant dueAt = ExpenseSchema.DEFAULT_DUE_AT;
  private @Nullable JsonNode receipt;
  private @Nullable JsonNode scan;
  private List<JsonNode> pages = List.of();
  private Map<String, JsonNode> pagesByName = Map.of();
  private Expense. @Nullable Split split;
  private @Nullable Map<String, List<Expense.Split>> splitsByTeam;
  private Optional<Instant> remindedAt = Optional.empty();
  private @Nullable Integer attempts;
  private @Nullable Money amount;
  private @Nullable Money tip;
  private Optional<Money> tax = Optional.empty();
  private List<Money> fees = List.of();
  private Map<String, List<Money>> feesByTeam = Map.of();
  private Expense. @Nullable Trip trip;

  /// Starts with the defaults.
  public ExpenseBuilder() {}

  /// Starts with the values of a record.
  public static ExpenseBuilder from(Expense expense) {
    return new ExpenseBuilder()
        .project(expense.project())
        .filedAt(expense.filedAt())
        .payer(expense.payer())
        .paidAt(expense.paidAt())
        .approvedAt(expense.approvedAt())
        .bookedAt(expense.bookedAt())
        .dueAt(expense.dueAt())
        .receipt(expense.receipt())
        .scan(expense.scan())
        .pages(expense.pages())
        .pagesByName(expense.pagesByName())
        .split(expense.split())
        .splitsByTeam(expense.splitsByTeam())
        .remindedAt(expense.remindedAt())
        .attempts(expense.attempts())
        .amount(expense.amount())
        .tip(expense.tip())
        .tax(expense.tax())
        .fees(expense.fees())
        .feesByTeam(expense.feesByTeam())
        .trip(expense.trip());
  }

  /// Sets `project`.
  public ExpenseBuilder project(String project) {
    this.project = project;
    return this;
  }

  /// Sets `filedAt`.
  public ExpenseBuilder filedAt(Instant filedAt) {
    this.filedAt = filedAt;
    return this;
  }

  /// Sets `payer`.
  public ExpenseBuilder payer(String payer) {
    this.payer = payer;
    return this;
  }

  /// Sets `paidAt`.
  public ExpenseBuilder paidAt(Instant paidAt) {
    this.paidAt = paidAt;
    return this;
  }

  /// Sets `approvedAt`.
  public ExpenseBuilder approvedAt(@Nullable Instant approvedAt) {
    this.approvedAt = approvedAt;
    return this;
  }

  /// Sets `bookedAt`.
  public ExpenseBuilder bookedAt(Optional<Instant> bookedAt) {
    this.bookedAt = bookedAt;
    return this;
  }

  /// Sets `bookedAt` to a value.
  public ExpenseBuilder bookedAt(Instant bookedAt) {
    this.bookedAt = Optional.of(bookedAt);
    return this;
  }

  /// Sets `dueAt`.
  public ExpenseBuilder dueAt(Instant dueAt) {
    this.dueAt = dueAt;
    return this;
  }

  /// Sets `receipt`.
  public ExpenseBuilder receipt(JsonNode receipt) {
    this.receipt = receipt;
    return this;
  }

  /// Sets `scan`.
  public ExpenseBuilder scan(@Nullable JsonNode scan) {
    this.scan = scan;
    return this;
  }

  /// Sets `pages`.
  public ExpenseBuilder pages(List<JsonNode> pages) {
    this.pages = pages;
    return this;
  }

  /// Sets `pagesByName`.
  public ExpenseBuilder pagesByName(Map<String, JsonNode> pagesByName) {
    this.pagesByName = pagesByName;
    return this;
  }

  /// Sets `split`.
  public ExpenseBuilder split(Expense.Split split) {
    this.split = split;
    return this;
  }

  /// Sets `splitsByTeam`.
  public ExpenseBuilder splitsByTeam(@Nullable Map<String, List<Expense.Split>> splitsByTeam) {
    this.splitsByTeam = splitsByTeam;
    return this;
  }

  /// Sets `remindedAt`.
  public ExpenseBuilder remindedAt(Optional<Instant> remindedAt) {
    this.remindedAt = remindedAt;
    return this;
  }

  /// Sets `remindedAt` to a value.
  public ExpenseBuilder remindedAt(Instant remindedAt) {
    this.remindedAt = Optional.of(remindedAt);
    return this;
  }

  /// Sets `attempts`.
  public ExpenseBuilder attempts(int attempts) {
    this.attempts = attempts;
    return this;
  }

  /// Sets `amount`.
  public ExpenseBuilder amount(Money amount) {
    this.amount = amount;
    return this;
  }

  /// Sets `tip`.
  public ExpenseBuilder tip(@Nullable Money tip) {
    this.tip = tip;
    return this;
  }

  /// Sets `tax`.
  public ExpenseBuilder tax(Optional<Money> tax) {
    this.tax = tax;
    return this;
  }

  /// Sets `tax` to a value.
  public ExpenseBuilder tax(Money tax) {
    this.tax = Optional.of(tax);
    return this;
  }

  /// Sets `fees`.
  public ExpenseBuilder fees(List<Money> fees) {
    this.fees = fees;
    return this;
  }

  /// Sets `feesByTeam`.
  public ExpenseBuilder feesByTeam(Map<String, List<Money>> feesByTeam) {
    this.feesByTeam = feesByTeam;
    return this;
  }

  /// Sets `trip`.
  public ExpenseBuilder trip(Expense.Trip trip) {
    this.trip = trip;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Expense build() {
    if (project == null
        || filedAt == null
        || payer == null
        || paidAt == null
        || receipt == null
        || split == null
        || attempts == null
        || amount == null
        || trip == null) {
      throw MissingComponents.error(
          "Expense",
          "project",
          project,
          "filedAt",
          filedAt,
          "payer",
          payer,
          "paidAt",
          paidAt,
          "receipt",
          receipt,
          "split",
          split,
          "attempts",
          attempts,
          "amount",
          amount,
          "trip",
          trip);
    }
    return new Expense(
        project,
        filedAt,
        payer,
        paidAt,
        approvedAt,
        bookedAt,
        dueAt,
        receipt,
        scan,
        pages,
        pagesByName,
        split,
        splitsByTeam,
        remindedAt,
        attempts,
        amount,
        tip,
        tax,
        fees,
        feesByTeam,
        trip);
  }
}
