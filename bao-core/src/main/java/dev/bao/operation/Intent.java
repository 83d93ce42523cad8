package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.key.KeySpace;
import org.jspecify.annotations.Nullable;

/// A write, or a check, as its caller describes it, before anything is sent.
///
/// @param when what the caller asks of the item, null for nothing
/// @param before the record that is there as far as the caller knows, null where it does not
record Intent<T>(
    ModelAccess<T> model,
    KeySpace in,
    Change<T> change,
    @Nullable Condition<T> when,
    @Nullable T before) {}
