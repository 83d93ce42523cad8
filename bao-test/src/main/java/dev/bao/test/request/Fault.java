package dev.bao.test.request;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A fault that strikes the next requests. Made by [Faults], and thread-safe.
public final class Fault {

  private static final Set<String> OPERATIONS =
      Arrays.stream(DynamoDbClient.class.getMethods())
          .map(Method::getName)
          .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
          .collect(Collectors.toUnmodifiableSet());

  private final String name;
  private final Effect effect;
  private Set<String> operations = Set.of();
  private int left;

  Fault(String name, int times, Effect effect) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault strikes at least once, not " + times + " times.");
    }
    this.name = name;
    this.left = times;
    this.effect = effect;
  }

  /// Lets all requests pass that are of other operations than these.
  ///
  /// @param names as in `PutItem`
  /// @throws IllegalArgumentException where DynamoDB has no such operation
  public synchronized Fault of(String... names) {
    for (String operation : names) {
      if (!OPERATIONS.contains(operation)) {
        throw new IllegalArgumentException(
            "DynamoDB has no operation '" + operation + "'. Names are those of its API: PutItem.");
      }
    }
    operations = Set.of(names);
    return this;
  }

  /// Uses the fault up by one, where it is left and of this operation.
  synchronized boolean strikes(String operation) {
    if (!isPending() || !isOf(operation)) {
      return false;
    }
    left--;
    return true;
  }

  private boolean isOf(String operation) {
    return operations.isEmpty() || operations.contains(operation);
  }

  synchronized boolean isPending() {
    return left > 0;
  }

  Effect effect() {
    return effect;
  }

  @Override
  public synchronized String toString() {
    String which = operations.isEmpty() ? "any operation" : String.join(", ", operations);
    return name + " of " + which + ", " + left + " left";
  }
}
