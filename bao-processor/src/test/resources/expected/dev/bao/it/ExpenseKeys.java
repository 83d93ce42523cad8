package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Expense] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseKeys {

  /// The model's part of every key.
  public static final String PREFIX = "expense";

  private ExpenseKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String project, Instant filedAt) {
    return new ItemKey(partition(in, project), sort(in, filedAt));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String project) {
    return in.partition(PREFIX, in.text("Expense.project", project));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, Instant filedAt) {
    return in.sort(PREFIX, in.instant("Expense.filedAt", filedAt));
  }

  /// The keys of an item in `byPayer`, which is gsi1.
  public static ItemKey byPayer(KeySpace in, String payer, Instant paidAt) {
    return new ItemKey(byPayerPartition(in, payer), byPayerSort(in, paidAt));
  }

  /// The partition key of `byPayer`.
  public static String byPayerPartition(KeySpace in, String payer) {
    return in.indexPartition(PREFIX, 1, in.text("Expense.payer", payer));
  }

  /// The sort key of `byPayer`.
  public static String byPayerSort(KeySpace in, Instant paidAt) {
    return in.sort(PREFIX, in.instant("Expense.paidAt", paidAt));
  }
}
