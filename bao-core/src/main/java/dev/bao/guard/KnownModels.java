package dev.bao.guard;

import dev.bao.model.Model;
import java.util.List;

/// Whose items there are in a table: those of models, and those that an application writes by
/// classes of its own. Safe for threads.
public interface KnownModels {

  /// All models that were registered until now.
  List<Model> models();

  /// Whether the application has said that the items with a prefix are its own, and no model's.
  boolean isDeclared(String prefix);
}
