package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.ListAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.util.List;
import java.util.Set;

/// The attributes of [Path] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class PathAttributes {

  /// `in`
  public static final TextAttribute<Path> IN = new TextAttribute<>("in", "Path.in");

  /// `update`
  public static final TextAttribute<Path> UPDATE = new TextAttribute<>("update", "Path.update");

  /// `patch`
  public static final TextAttribute<Path> PATCH = new TextAttribute<>("patch", "Path.patch");

  /// `consistency`
  public static final TextAttribute<Path> CONSISTENCY =
      new TextAttribute<>("consistency", "Path.consistency");

  /// `builder`
  public static final TextAttribute<Path> BUILDER = new TextAttribute<>("builder", "Path.builder");

  /// `item`
  public static final TextAttribute<Path> ITEM = new TextAttribute<>("item", "Path.item");

  /// `key`
  public static final TextAttribute<Path> KEY = new TextAttribute<>("key", "Path.key");

  /// `values`
  public static final TextAttribute<Path> VALUES = new TextAttribute<>("values", "Path.values");

  /// `value`
  public static final TextAttribute<Path> VALUE = new TextAttribute<>("value", "Path.value");

  /// `path`
  public static final TextAttribute<Path> PATH = new TextAttribute<>("path", "Path.path");

  /// `slot`
  public static final TextAttribute<Path> SLOT = new TextAttribute<>("slot", "Path.slot");

  /// `constraint`
  public static final TextAttribute<Path> CONSTRAINT =
      new TextAttribute<>("constraint", "Path.constraint");

  /// `record`
  public static final TextAttribute<Path> RECORD = new TextAttribute<>("record", "Path.record");

  /// `writeNulls`
  public static final TextAttribute<Path> WRITE_NULLS =
      new TextAttribute<>("writeNulls", "Path.writeNulls");

  /// `format`
  public static final TextAttribute<Path> FORMAT = new TextAttribute<>("format", "Path.format");

  /// `all`
  public static final TextAttribute<Path> ALL = new TextAttribute<>("all", "Path.all");

  /// `delta`
  public static final OrderedAttribute<Path, Integer> DELTA =
      new OrderedAttribute<>("delta", "Path.delta", Encode::number);

  /// `low`
  public static final OrderedAttribute<Path, Integer> LOW =
      new OrderedAttribute<>("low", "Path.low", Encode::number);

  /// `set`
  public static final TextAttribute<Path> SET = new TextAttribute<>("set", "Path.set");

  /// `add`
  public static final OrderedAttribute<Path, Integer> ADD =
      new OrderedAttribute<>("add", "Path.add", Encode::number);

  /// `build`
  public static final TextAttribute<Path> BUILD = new TextAttribute<>("build", "Path.build");

  /// `from`
  public static final TextAttribute<Path> FROM = new TextAttribute<>("from", "Path.from");

  /// `model`
  public static final TextAttribute<Path> MODEL = new TextAttribute<>("model", "Path.model");

  /// `fields`
  public static final CollectionAttribute<Path, Set<Integer>, Integer> FIELDS =
      new CollectionAttribute<>(
          "fields",
          "Path.fields",
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);

  /// `nested`
  public static final ListAttribute<Path, Path.Value, ValueAttributes> NESTED =
      new ListAttribute<>(
          "nested",
          "Path.nested",
          PathSchema::encodeListOfValue,
          PathSchema::writeValue,
          ValueAttributes::new);

  private PathAttributes() {}

  /// The attributes of a [Path.Value] within a [Path].
  public static final class ValueAttributes extends Attribute<Path, Path.Value> {

    private ValueAttributes(DocumentPath at, String path) {
      super(at, path, PathSchema::writeValue);
    }

    /// `value`
    public TextAttribute<Path> value() {
      return new TextAttribute<>(at("value"), path("value"));
    }

    /// `path`
    public TextAttribute<Path> path() {
      return new TextAttribute<>(at("path"), path("path"));
    }

    /// `fields`
    public TextAttribute<Path> fields() {
      return new TextAttribute<>(at("fields"), path("fields"));
    }

    /// `in`
    public ListAttribute<Path, List<Path.Value>, ListAttribute<Path, Path.Value, ValueAttributes>>
        in() {
      return new ListAttribute<>(
          at("in"),
          path("in"),
          PathSchema::encodeListOfListOfValue,
          PathSchema::encodeListOfValue,
          (at, name) ->
              new ListAttribute<>(
                  at,
                  name,
                  PathSchema::encodeListOfValue,
                  PathSchema::writeValue,
                  ValueAttributes::new));
    }

    /// `item`
    public CollectionAttribute<Path, Set<Integer>, Integer> item() {
      return new CollectionAttribute<>(
          at("item"),
          path("item"),
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);
    }
  }
}
