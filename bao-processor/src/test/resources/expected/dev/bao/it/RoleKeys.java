package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Role] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class RoleKeys {

  /// The model's part of every key.
  public static final String PREFIX = "role";

  private RoleKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String team, String name) {
    return new ItemKey(partition(in), sort(in, team, name));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in) {
    return in.modelPartition(PREFIX);
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, String team, String name) {
    return in.sort(PREFIX, in.join(in.text("Role.team", team), in.text("Role.name", name)));
  }

  /// The keys of an item in `byKind`, which is gsi1.
  public static ItemKey byKind(KeySpace in, String kind, String team, int level) {
    return new ItemKey(byKindPartition(in, kind), byKindSort(in, team, level));
  }

  /// The partition key of `byKind`.
  public static String byKindPartition(KeySpace in, String kind) {
    return in.indexPartition(PREFIX, 1, in.text("Role.kind", kind));
  }

  /// The sort key of `byKind`.
  public static String byKindSort(KeySpace in, String team, int level) {
    return in.sort(PREFIX, in.join(in.text("Role.team", team), in.integer(level)));
  }

  /// The keys of an item in `admins`, which is gsi2.
  public static ItemKey admins(KeySpace in, String team) {
    return new ItemKey(adminsPartition(in), adminsSort(in, team));
  }

  /// The partition key of `admins`.
  public static String adminsPartition(KeySpace in) {
    return in.indexModelPartition(PREFIX, 2);
  }

  /// The sort key of `admins`.
  public static String adminsSort(KeySpace in, String team) {
    return in.sort(PREFIX, in.text("Role.team", team));
  }

  /// Whether an item with this `kind` may be in `admins`.
  public static boolean adminsHasKind(String kind) {
    return "admin".equals(kind) || "\"root\"".equals(kind);
  }

  /// The key of the sentinel that holds a unique `code`.
  public static ItemKey uniqueCode(KeySpace in, String code) {
    return in.sentinel(PREFIX, 1, "code", in.text("Role.code", code));
  }
}
