package dev.bao.processor.descriptor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/// Names in generated code.
public final class Names {

  /// Parameters and variables of generated methods that also have the record as a parameter.
  private static final Set<String> TAKEN =
      Set.of(
          "all",
          "bao",
          "builder",
          "consistency",
          "constraint",
          "fields",
          "format",
          "in",
          "item",
          "key",
          "now",
          "partition",
          "patch",
          "path",
          "slot",
          "sort",
          "stamp",
          "update",
          "value",
          "values",
          "writeNulls");

  /// Before the words of a name, but the first.
  private static final Pattern WORD =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Names() {}

  /// A name with an upper-case first letter, as in `byProject` and `ByProject`.
  public static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /// A name as that of a constant, as in `dueAt` and `DUE_AT`.
  public static String constant(String name) {
    return WORD.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /// A quoted name with its indefinite article.
  public static String withArticle(String quoted) {
    boolean vowel = "aeio".indexOf(Character.toLowerCase(quoted.charAt(1))) >= 0;
    return (vowel ? "an " : "a ") + quoted;
  }

  /// The name of the parameter that is a record of the model.
  public static String record(ModelDescriptor model) {
    return variable(model.name());
  }

  /// The name of a parameter that is a record.
  public static String variable(String name) {
    int first = name.offsetByCodePoints(0, 1);
    String variable = name.substring(0, first).toLowerCase(Locale.ROOT) + name.substring(first);
    boolean free = !TAKEN.contains(variable) && SourceVersion.isName(variable);
    return free ? variable : "record";
  }

  /// A name that none of these components has, with a number where it must give way.
  public static String beside(Collection<ComponentDescriptor> components, String name) {
    String free = name;
    int number = 2;
    while (isTaken(components, free)) {
      free = name + number++;
    }
    return free;
  }

  /// The name of the method for several components, as in `statusAndAssignee`.
  public static String joint(List<ComponentDescriptor> components) {
    return components.stream()
        .map(ComponentDescriptor::name)
        .reduce((first, second) -> first + "And" + capitalized(second))
        .orElseThrow();
  }

  /// The name of a method about a component, as in `clearAssignee`.
  public static String of(String verb, ComponentDescriptor component) {
    return verb + capitalized(component.name());
  }

  /// The name of the class of a query whose conditions are on a component of the sort key, as in
  /// `ByProjectStatus` for the one behind `status`.
  ///
  /// @param position of the component in the sort key, from 0
  public static String queryClass(String query, KeyHalf sort, int position) {
    return sort.components().subList(0, position).stream()
        .map(component -> capitalized(component.name()))
        .collect(Collectors.joining("", capitalized(query), ""));
  }

  /// The name of the method that tells whether a value is one that an index asks for, as in
  /// `byAssigneeHasStatus`.
  public static String indexHas(IndexDescriptor index, ComponentDescriptor component) {
    return index.name() + of("Has", component);
  }

  /// The name of the query by the table's partition key, as in `byPostId`; `all` where there is one
  /// partition.
  public static String tableQuery(ModelDescriptor model) {
    if (model.key().isModelPartition()) {
      return "all";
    }
    return model.key().partition().components().stream()
        .map(component -> capitalized(component.name()))
        .collect(Collectors.joining("And", "by", ""));
  }

  private static boolean isTaken(Collection<ComponentDescriptor> components, String name) {
    return components.stream().anyMatch(component -> component.name().equals(name));
  }
}
