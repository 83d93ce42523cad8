package dev.bao.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Stands for the user's client: notes each request that gets to it, and gives the answers that a
/// DynamoDB would only give when somebody else had planted an item.
final class RecordingClient {

  final DynamoDbClient client =
      (DynamoDbClient)
          Proxy.newProxyInstance(
              DynamoDbClient.class.getClassLoader(),
              new Class<?>[] {DynamoDbClient.class},
              (proxy, method, arguments) -> called(method, arguments));

  final List<Object> calls = new ArrayList<>();
  private final Deque<Object> answers = new ArrayDeque<>();

  /// The answer to the next request: a response, or an exception that is thrown.
  RecordingClient answers(Object answer) {
    answers.add(answer);
    return this;
  }

  private Object called(Method method, Object[] arguments) throws Throwable {
    calls.add(
        arguments == null || arguments.length == 0
            ? method.getName()
            : Objects.requireNonNull(arguments[0], "request"));
    Object answer = answers.isEmpty() ? empty(method) : answers.remove();
    if (answer instanceof Throwable failure) {
      throw failure;
    }
    return answer;
  }

  private static Object empty(Method method) throws ReflectiveOperationException {
    Object builder = method.getReturnType().getMethod("builder").invoke(null);
    Method build = software.amazon.awssdk.utils.builder.Buildable.class.getMethod("build");
    return build.invoke(builder);
  }

  /// The only request that got through.
  <T> T only(Class<T> type) {
    if (calls.size() != 1) {
      throw new AssertionError("expected one request, but there were " + calls.size());
    }
    return type.cast(calls.getFirst());
  }
}
