package dev.bao.benchmarks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class CaseTest {

  private final List<SdkRequest> requests = new ArrayList<>();

  private final ExecutionInterceptor recorder =
      new ExecutionInterceptor() {
        @Override
        public void beforeExecution(
            Context.BeforeExecution context, ExecutionAttributes attributes) {
          requests.add(context.request());
        }
      };

  @ParameterizedTest
  @EnumSource
  void sendsTheSameRequestByHandAndThroughBao(Case which) {
    for (OperationWay way : which.ways(recorder).subList(0, 2)) {
      assertThat(way.call().get()).isNotNull();
    }

    assertThat(requests).hasSize(2);
    assertThat(withoutIds(requests.get(1))).isEqualTo(withoutIds(requests.get(0)));
  }

  @Test
  void putsTheSameItemInEachWay() {
    for (OperationWay way : Case.PUT_ITEM.ways(recorder)) {
      assertThat(way.call().get()).isNotNull();
    }

    assertThat(requests).hasSize(7);
    assertThat(requests)
        .extracting(request -> ((PutItemRequest) request).item())
        .containsOnly(ByHandCalls.CODEC.write(Samples.task(0)));
  }

  /// The request without what is new for each: the id of the write, the token.
  private static SdkRequest withoutIds(SdkRequest request) {
    if (request instanceof UpdateItemRequest update) {
      Map<String, AttributeValue> values = new HashMap<>(update.expressionAttributeValues());
      assertThat(values.put(":v2", AttributeValue.fromS("write id")).s()).hasSize(26);
      return update.toBuilder().expressionAttributeValues(values).build();
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      assertThat(transaction.clientRequestToken()).isNotBlank();
      return transaction.toBuilder().clientRequestToken(null).build();
    }
    return request;
  }

  @ParameterizedTest
  @EnumSource(names = {"GET_ITEM", "QUERY_100", "QUERY_1000", "BATCH_GET_100"})
  void givesTheSameTasksInEachWay(Case which) {
    for (OperationWay way : which.ways()) {
      assertThat(way.tasks()).as(way.name()).isEqualTo(tasks(which.items()));
    }
  }

  @Test
  void updatesSingleAttributesWhereTheWayCan() {
    for (OperationWay way : Case.UPDATE_ITEM.ways(recorder)) {
      assertThat(way.call().get()).isNotNull();
    }

    assertThat(requests)
        .filteredOn(UpdateItemRequest.class::isInstance)
        .extracting(request -> ((UpdateItemRequest) request).expressionAttributeNames().values())
        .extracting(names -> names.contains("status") + ", " + names.contains("title"))
        .containsExactly(
            "true, false",
            "true, false",
            "true, false",
            "true, false",
            "true, false",
            "true, true");
  }

  private static List<Task> tasks(int count) {
    return IntStream.range(0, count).mapToObj(Samples::task).toList();
  }
}
