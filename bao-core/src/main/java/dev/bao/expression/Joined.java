package dev.bao.expression;

import dev.bao.expression.Assignment.Append;
import dev.bao.expression.Assignment.Difference;
import dev.bao.expression.Assignment.Prepend;
import dev.bao.expression.Assignment.Union;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Two assignments at one place as one.
final class Joined {

  private Joined() {}

  /// Joins two of a kind, as if they were done one after the other.
  ///
  /// @return null where they cannot be joined
  static @Nullable Assignment of(Assignment first, Assignment second) {
    DocumentPath at = first.at();
    return switch (first) {
      case Union(_, AttributeValue before) when second instanceof Union(_, AttributeValue after) ->
          new Union(at, set(before, after));
      case Difference(_, AttributeValue before)
          when second instanceof Difference(_, AttributeValue after) ->
          new Difference(at, set(before, after));
      case Append(_, AttributeValue before)
          when second instanceof Append(_, AttributeValue after) ->
          new Append(at, list(before, after));
      case Prepend(_, AttributeValue before)
          when second instanceof Prepend(_, AttributeValue after) ->
          new Prepend(at, list(after, before));
      default -> null;
    };
  }

  private static AttributeValue list(AttributeValue first, AttributeValue second) {
    List<AttributeValue> all = new ArrayList<>(first.l());
    all.addAll(second.l());
    return AttributeValue.createL(all);
  }

  private static AttributeValue set(AttributeValue first, AttributeValue second) {
    return first.hasSs()
        ? AttributeValue.createSs(distinct(first.ss(), second.ss()))
        : AttributeValue.createNs(distinct(first.ns(), second.ns()));
  }

  private static List<String> distinct(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
