package dev.bao.operation;

import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The kinds of reasons for which DynamoDB cancels a transaction (API reference,
/// TransactionCanceledException).
enum CancelCode {
  NONE,
  CONDITION_FAILED,
  CONFLICT,
  THROTTLED,
  OTHER;

  static CancelCode of(CancellationReason reason) {
    return switch (reason.code()) {
      case "None" -> NONE;
      case "ConditionalCheckFailed" -> CONDITION_FAILED;
      case "TransactionConflict" -> CONFLICT;
      case "ThrottlingError", "ProvisionedThroughputExceeded" -> THROTTLED;
      case null, default -> OTHER;
    };
  }

  static List<CancelCode> of(Collection<CancellationReason> reasons) {
    return reasons.stream().map(CancelCode::of).toList();
  }

  /// Whether all that stands in the way does so for its rate or for another transaction, so that a
  /// repetition may succeed.
  static boolean arePassing(TransactionCanceledException failure) {
    List<CancelCode> codes = of(failure.cancellationReasons());
    return !codes.isEmpty() && !codes.contains(CONDITION_FAILED) && !codes.contains(OTHER);
  }
}
