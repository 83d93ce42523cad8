package dev.bao.test.tracker;

/// A word that tasks are found by.
///
/// @param name the key
/// @param color how it is shown
public record Tag(String name, String color) {}
