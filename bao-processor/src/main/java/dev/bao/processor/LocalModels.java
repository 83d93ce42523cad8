package dev.bao.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.SourceTrees;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Finds local records with @BaoModel, which a compiler does not show to processors: they would go
/// unnoticed.
final class LocalModels extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;

  LocalModels(Trees trees) {
    this.trees = trees;
  }

  /// Reports those within a top-level class.
  void report(Element topLevel) {
    TreePath path = trees.getPath(topLevel);
    if (path != null) {
      scan(path, null);
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
    if (isLocal() && isModel(type)) {
      trees.printMessage(
          Diagnostic.Kind.ERROR,
          Problem.RECORD_LOCAL.message(type.getSimpleName()),
          type,
          getCurrentPath().getCompilationUnit());
    }
    return super.visitClass(type, null);
  }

  /// Whether the class at hand stands within a method, or a block or lambda of one.
  private boolean isLocal() {
    return switch (getCurrentPath().getParentPath().getLeaf().getKind()) {
      case COMPILATION_UNIT, CLASS, RECORD, INTERFACE, ENUM, ANNOTATION_TYPE -> false;
      default -> true;
    };
  }

  private static boolean isModel(ClassTree type) {
    return type.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> SourceTrees.isNamed(annotation, "BaoModel"));
  }
}
