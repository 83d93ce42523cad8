package dev.bao.requests;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/// Notes each request that leaves the process, repeated ones too, and the units of each answer.
final class RequestLog implements ExecutionInterceptor {

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final DoubleAdder units = new DoubleAdder();

  /// The names of the requests, as in `GetItem`, in their order.
  List<String> requests() {
    return requests;
  }

  /// The capacity units of all answers.
  double units() {
    return units.sum();
  }

  void clear() {
    requests.clear();
    units.reset();
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes ignored) {
    requests.add(context.request().getClass().getSimpleName().replace("Request", ""));
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes ignored) {
    SdkResponse response = context.response();
    Object consumed =
        response
            .getValueForField("ConsumedCapacity", Object.class)
            .orElseThrow(
                () -> new AssertionError("No capacity was asked for: " + context.request()));
    Collection<?> parts = consumed instanceof Collection<?> all ? all : List.of(consumed);
    for (Object part : parts) {
      units.add(((ConsumedCapacity) part).capacityUnits());
    }
  }
}
