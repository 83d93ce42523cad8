package dev.bao.test.backend;

import dev.bao.local.DynamoDbLocal;
import java.net.URI;

/// DynamoDB Local in this JVM.
record Embedded() implements Backend {

  @Override
  public URI endpoint() {
    return DynamoDbLocal.shared().endpoint();
  }
}
