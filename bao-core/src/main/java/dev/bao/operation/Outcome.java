package dev.bao.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How an attempt at a write ended that did not fail.
///
/// @param isDone whether it was done; otherwise unique values have changed since they were read,
///   and are to be read again
/// @param item the item that was asked for, null for none
record Outcome(boolean isDone, @Nullable Map<String, AttributeValue> item) {

  static final Outcome STALE = new Outcome(false, null);

  private static final Outcome DONE = new Outcome(true, null);

  static Outcome done(@Nullable Map<String, AttributeValue> item) {
    return item == null ? DONE : new Outcome(true, item);
  }
}
