package dev.bao.lambda.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.lambda.Events;
import java.util.List;
import java.util.Map;

/// Answers of batches as maps.
final class MapBatches {

  private MapBatches() {}

  /// The ids of the records to be sent again, by the JSON that Lambda gets.
  @SuppressWarnings("unchecked")
  static List<String> failures(Map<String, Object> answer) {
    Map<String, Object> read = Events.map(Events.write(answer, Map.class));
    assertThat(read).containsOnlyKeys("batchItemFailures");
    return ((List<Map<String, String>>) read.getOrDefault("batchItemFailures", List.of()))
        .stream().map(item -> item.getOrDefault("itemIdentifier", "")).toList();
  }
}
