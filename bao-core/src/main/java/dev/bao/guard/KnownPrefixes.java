package dev.bao.guard;

import dev.bao.model.Model;
import org.jspecify.annotations.Nullable;

/// Whose items the prefixes in keys stand for: those of a model, or those that an application
/// writes by classes of its own. Safe for threads.
public interface KnownPrefixes {

  /// The model with a prefix, null where no model is known by it.
  @Nullable Model model(String prefix);

  /// Whether the application has said that the items with a prefix are its own, and no model's.
  boolean isDeclared(String prefix);
}
