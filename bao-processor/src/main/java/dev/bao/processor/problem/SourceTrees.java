package dev.bao.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/// The syntax trees of a compiler that shows them.
public final class SourceTrees {

  private SourceTrees() {}

  /// The trees, null where the compiler is not javac or hides itself.
  public static @Nullable Trees of(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Whether an annotation has a name, with a package or without.
  public static boolean isNamed(AnnotationTree tree, String name) {
    String written = tree.getAnnotationType().toString();
    return written.equals(name) || written.endsWith("." + name);
  }
}
