package dev.bao.operation;

import dev.bao.action.Action;
import dev.bao.action.DeleteAction;
import dev.bao.action.PutAction;
import dev.bao.key.ItemKey;
import dev.bao.model.ModelUnique;

/// The part of a transaction that takes a unique value, gives one up, or hands one from one item to
/// another.
///
/// @param write the position of the write that it is for: the one that takes the value, if any does
/// @param unique the constraint
/// @param isClaim whether the value is taken, and not given up
record SentinelAction(int write, ModelUnique unique, boolean isClaim, Action action) {

  /// Takes a value that is free, or the item's already.
  static SentinelAction claim(int write, ModelUnique unique, ItemKey key, ReadyWrite<?> ready) {
    return new SentinelAction(write, unique, true, ready.claim(key));
  }

  /// Gives a value up.
  static SentinelAction release(
      int write, ModelUnique unique, ItemKey key, ValuesBefore<?> values) {
    return new SentinelAction(write, unique, false, new DeleteAction(key, values.isFreeOrOwn()));
  }

  /// Hands a value from the item that gives it up here to the one that takes it there: DynamoDB
  /// takes one action for each item.
  ///
  /// @param one for the same key, a claim where this is none
  SentinelAction joined(SentinelAction one) {
    SentinelAction claim = isClaim ? this : one;
    SentinelAction release = isClaim ? one : this;
    return claim.action instanceof PutAction put
        ? new SentinelAction(
            claim.write,
            claim.unique,
            true,
            new PutAction(put.key(), put.item(), release.action.condition()))
        : this;
  }
}
