package dev.bao.test.backend;

import java.net.URI;

/// Starts containers.
interface Containers {

  /// Whether it can.
  boolean areThere();

  /// Starts LocalStack, with DynamoDB alone.
  ///
  /// @return where it listens
  URI start(String image);
}
