package dev.bao.model;

/// A unique constraint of a model.
///
/// @param number the number of the constraint, 1 to 3
/// @param component the name of the component whose value is unique, which is also its part of the
///   sentinel's key
/// @param attribute the attribute that stores the component
public record ModelUnique(int number, String component, String attribute) {}
