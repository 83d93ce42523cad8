package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Path] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class PathKeys {

  /// The model's part of every key.
  public static final String PREFIX = "p";

  private PathKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in2, String in, String update) {
    return new ItemKey(partition(in2, in), sort(in2, update));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in2, String in) {
    return in2.partition(PREFIX, in2.text("Path.in", in));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, String update) {
    return in.sort(PREFIX, in.text("Path.update", update));
  }

  /// The keys of an item in `byPatch`, which is gsi1.
  public static ItemKey byPatch(KeySpace in, String patch, String consistency) {
    return new ItemKey(byPatchPartition(in, patch), byPatchSort(in, consistency));
  }

  /// The partition key of `byPatch`.
  public static String byPatchPartition(KeySpace in, String patch) {
    return in.indexPartition(PREFIX, 1, in.text("Path.patch", patch));
  }

  /// The sort key of `byPatch`.
  public static String byPatchSort(KeySpace in, String consistency) {
    return in.sort(PREFIX, in.text("Path.consistency", consistency));
  }

  /// The keys of an item in `byRoute`, which is gsi2.
  public static ItemKey byRoute(KeySpace in2, String in, String builder) {
    return new ItemKey(byRoutePartition(in2, in), byRouteSort(in2, builder));
  }

  /// The partition key of `byRoute`.
  public static String byRoutePartition(KeySpace in2, String in) {
    return in2.indexPartition(PREFIX, 2, in2.text("Path.in", in));
  }

  /// The sort key of `byRoute`.
  public static String byRouteSort(KeySpace in, String builder) {
    return in.sort(PREFIX, in.text("Path.builder", builder));
  }

  /// The keys of an item in `byBuilder`, which is gsi3.
  public static ItemKey byBuilder(KeySpace in, String builder, String update) {
    return new ItemKey(byBuilderPartition(in, builder), byBuilderSort(in, update));
  }

  /// The partition key of `byBuilder`.
  public static String byBuilderPartition(KeySpace in, String builder) {
    return in.indexPartition(PREFIX, 3, in.text("Path.builder", builder));
  }

  /// The sort key of `byBuilder`.
  public static String byBuilderSort(KeySpace in, String update) {
    return in.sort(PREFIX, in.text("Path.update", update));
  }

  /// The key of the sentinel that holds a unique `builder`.
  public static ItemKey uniqueBuilder(KeySpace in, String builder) {
    return in.sentinel(PREFIX, 1, "builder", in.text("Path.builder", builder));
  }
}
