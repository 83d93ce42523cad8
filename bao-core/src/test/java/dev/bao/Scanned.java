package dev.bao;

import dev.bao.local.DynamoDbLocal;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Adds up how many items queries have looked at, before filters and whether they were given or
/// not, and knows how many requests there were and how many are on their way.
public final class Scanned implements ExecutionInterceptor {

  private final AtomicInteger items = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();

  /// Starts with none.
  public Scanned() {}

  /// A client of DynamoDB Local whose queries are added up.
  public DynamoDbClient client() {
    return DynamoDbLocal.shared()
        .clientBuilder()
        .overrideConfiguration(settings -> settings.addExecutionInterceptor(this))
        .build();
  }

  /// How many it were since the last call.
  public int since() {
    return items.getAndSet(0);
  }

  /// How many queries were answered.
  public int requests() {
    return requests.get();
  }

  /// How many requests were begun and have not ended.
  public int running() {
    return running.get();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    running.incrementAndGet();
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    running.decrementAndGet();
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    running.decrementAndGet();
    if (context.response() instanceof QueryResponse answer) {
      requests.incrementAndGet();
      items.addAndGet(answer.scannedCount());
    }
  }
}
