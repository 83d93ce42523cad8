package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A function behind a queue.
abstract class QueueBatches {

  static final TenantGate GATE = TenantGate.builder().resolver(claim("tenant_id")).build();

  final List<String> ran = new CopyOnWriteArrayList<>();
  final Invocation invocation = new Invocation();

  final void note(SQSMessage message) {
    ran.add(TenantContext.currentTenant() + ":" + message.getBody());
  }

  final List<String> failures(
      String json, RecordHandler<SQSMessage> handler, BatchSettings<SQSMessage> settings) {
    return failures(json, handler, settings, invocation);
  }

  static List<String> failures(
      String json,
      RecordHandler<SQSMessage> handler,
      BatchSettings<SQSMessage> settings,
      Invocation invocation) {
    SQSBatchResponse answer =
        new TenantBatchHandler<>(BatchEvents.sqs(), GATE, handler, settings)
            .handleRequest(Events.read(json, SQSEvent.class), invocation);
    assertThat(Events.write(answer, SQSBatchResponse.class)).startsWith("{\"batchItemFailures\":[");
    return answer.getBatchItemFailures().stream().map(item -> item.getItemIdentifier()).toList();
  }

  final RecordHandler<SQSMessage> failingAt(String body) {
    return message -> {
      note(message);
      if (message.getBody().equals(body)) {
        throw new IllegalStateException("bad " + body);
      }
    };
  }
}
