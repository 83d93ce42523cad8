package dev.bao.benchmarks.operation;

import dev.bao.operation.Found;
import dev.bao.operation.Page;
import java.util.List;
import java.util.Optional;

/// What calls give back, so that it can be compared.
final class Results {

  private Results() {}

  /// The records of a result.
  static List<?> records(Object result) {
    return switch (result) {
      case Optional<?> one -> one.stream().toList();
      case Page<?> page -> page.items();
      case Found<?, ?> all -> all.records();
      case List<?> list -> list;
      default -> List.of(result);
    };
  }
}
