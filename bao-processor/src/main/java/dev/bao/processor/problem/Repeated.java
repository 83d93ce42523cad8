package dev.bao.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/// One of several annotations of a kind on one type. A messager does not find its place, since the
/// compiler has put them into a container that is in no source.
///
/// @param annotation the simple name of the annotation
/// @param number which one, from 0
/// @param member the value that is meant
/// @param position which of the value's elements, from 0, where it has several
public record Repeated(String annotation, int number, String member, int position) {

  /// Reports an error at the value.
  ///
  /// @return false where the compiler does not show its trees
  boolean error(ProcessingEnvironment environment, Element type, String message) {
    Trees trees = SourceTrees.of(environment);
    TreePath path = trees == null ? null : trees.getPath(type);
    if (trees == null || path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
      return false;
    }
    List<? extends AnnotationTree> all =
        declaration.getModifiers().getAnnotations().stream()
            .filter(tree -> SourceTrees.isNamed(tree, annotation))
            .toList();
    if (number >= all.size()) {
      return false;
    }
    trees.printMessage(
        Diagnostic.Kind.ERROR, message, place(all.get(number)), path.getCompilationUnit());
    return true;
  }

  private Tree place(AnnotationTree tree) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(assignment -> assignment.getVariable().toString().equals(member))
        .map(assignment -> element(assignment.getExpression()))
        .findFirst()
        .orElse(tree);
  }

  private Tree element(Tree value) {
    return value instanceof NewArrayTree array
            && array.getInitializers() != null
            && position < array.getInitializers().size()
        ? array.getInitializers().get(position)
        : value;
  }
}
