package dev.bao.model;

/// The version of a model's items.
///
/// @param attribute the attribute that stores it
/// @param isCounter whether it is a number that counts writes, and not a ULID
public record ModelVersion(String attribute, boolean isCounter) {}
