package dev.bao.expression;

/// `NOT (..)`.
record Not<T>(Condition<T> negated) implements Condition<T> {}
