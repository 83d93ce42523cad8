package dev.bao.benchmarks.operation;

import java.util.function.Supplier;

/// One way to do an operation.
///
/// @param name of the way, as of a codec
public record OperationWay(String name, Supplier<Object> call) {}
