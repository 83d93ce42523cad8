package dev.bao.expression;

import org.jspecify.annotations.Nullable;

/// Where the assignments of a patch go: into the item, or into a nested record of it. For generated
/// code, which hands it on. Not thread-safe.
public final class PatchPlace {

  private final Patch patch;
  private final @Nullable DocumentPath at;
  private final String path;

  /// @param at the nested record, null for the item
  /// @param path what it is in errors, as in `Task` and `Task.address`
  PatchPlace(Patch patch, @Nullable DocumentPath at, String path) {
    this.patch = patch;
    this.at = at;
    this.path = path;
  }

  Patch patch() {
    return patch;
  }

  @Nullable DocumentPath at() {
    return at;
  }

  String path() {
    return path;
  }
}
