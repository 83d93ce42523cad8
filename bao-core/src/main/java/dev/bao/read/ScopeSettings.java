package dev.bao.read;

import java.time.Duration;

/// How request scopes read a table. Immutable.
///
/// @param window for how long a read waits for another one to join, where several threads run
/// @param knownItems how many items of one model and tenant a scope remembers, 0 for none
/// @param isRequired whether a find outside of a scope is refused
public record ScopeSettings(Duration window, int knownItems, boolean isRequired) {}
