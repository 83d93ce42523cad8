package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;

/// That a model is a member of an item collection.
///
/// @param collection the sealed interface
/// @param prefix the collection's part of the table's partition keys
public record Membership(ClassName collection, String prefix) {}
