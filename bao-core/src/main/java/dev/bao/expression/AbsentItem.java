package dev.bao.expression;

/// Tells what a condition says of an item that is not there, as DynamoDB would.
public final class AbsentItem {

  private AbsentItem() {}

  /// Whether a condition holds where there is no item.
  public static boolean holds(Condition<?> condition) {
    return switch (condition) {
      case Comparison<?>(var _, String comparator, var _) -> comparator.equals("<>");
      case Between<?> _, In<?> _ -> false;
      case Call<?> call -> call.function().equals("attribute_not_exists");
      case Junction<?> junction when junction.word().equals("AND") ->
          junction.parts().stream().allMatch(AbsentItem::holds);
      case Junction<?> junction -> junction.parts().stream().anyMatch(AbsentItem::holds);
      case Not<?>(Condition<?> negated) -> !holds(negated);
    };
  }
}
