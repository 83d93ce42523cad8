package dev.bao.processor.descriptor;

/// A unique constraint.
///
/// @param number the number of the constraint, 1 to 3
public record UniqueDescriptor(int number, ComponentDescriptor component) {}
