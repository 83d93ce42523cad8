package dev.bao.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.error.ConfigurationException;
import dev.bao.lambda.batch.BatchEvents;
import dev.bao.lambda.batch.MapBatchEvents;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.lambda.http.HttpEvents;
import dev.bao.lambda.http.MapEvents;
import dev.bao.lambda.http.TenantResolverBatch;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever invokes a function by hand may send `null`.
@SuppressWarnings("NullAway")
class NoEventTest {

  private static final TenantGate GATE =
      TenantGate.builder().resolver(TenantResolvers.claim("tenant_id")).build();

  private final List<Object> ran = new ArrayList<>();
  private final Invocation invocation = new Invocation();

  @Test
  void isARefusedRequest() {
    TenantRequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> typed =
        new TenantRequestHandler<>(
            HttpEvents.httpApi(),
            GATE,
            (event, _) -> {
              ran.add(event);
              return APIGatewayV2HTTPResponse.builder().build();
            });
    TenantRequestHandler<Map<String, Object>, Map<String, Object>> map =
        new TenantRequestHandler<>(
            MapEvents.httpApi(),
            GATE,
            (event, _) -> {
              ran.add(event);
              return Map.of();
            });

    assertThat(typed.handleRequest(null, invocation).getStatusCode()).isEqualTo(400);
    assertThat(map.handleRequest(null, invocation))
        .containsEntry("statusCode", 400)
        .extractingByKey("body")
        .asString()
        .contains("BAO-1003");
    assertThat(ran).isEmpty();
  }

  @Test
  void isNoBatch() {
    TenantBatchHandler<SQSEvent, SQSMessage, ?> typed =
        new TenantBatchHandler<>(BatchEvents.sqs(), GATE, ran::add);
    TenantBatchHandler<Map<String, Object>, Map<String, Object>, ?> map =
        new TenantBatchHandler<>(MapBatchEvents.sqs(), GATE, ran::add);

    for (TenantBatchHandler<?, ?, ?> handler : List.of(typed, map)) {
      assertThatThrownBy(() -> handler.handleRequest(null, invocation))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageStartingWith("[BAO-8005]");
    }
    assertThat(ran).isEmpty();
  }

  @Test
  void isOneContextsErrorInABatchOfAppSync() {
    Map<String, Object> context =
        Map.of("identity", Map.of("claims", Map.of("tenant_id", "acme"), "sub", "ada"));

    assertThat(
            new TenantResolverBatch(GATE, (_, _) -> "data")
                .handleRequest(Arrays.asList(context, null), invocation))
        .satisfiesExactly(
            first -> assertThat(first).containsEntry("data", "data"),
            second -> assertThat(second).containsEntry("errorType", "BAO-1003"));
  }
}
