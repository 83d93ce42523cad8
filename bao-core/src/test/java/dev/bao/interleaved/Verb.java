package dev.bao.interleaved;

import java.util.List;

/// The ways to write one item.
enum Verb {
  CREATE,
  CREATION,
  PUT,
  UPDATE,
  CHANGE,
  SAVE,
  UPSERT,
  DELETE,
  REMOVE;

  /// Those that can be a part of a transaction.
  static final List<Verb> PARTS = List.of(CREATION, PUT, UPDATE, CHANGE, DELETE, REMOVE);

  static final List<Verb> ALL = List.of(values());

  boolean isDeletion() {
    return this == DELETE || this == REMOVE;
  }
}
