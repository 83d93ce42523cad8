package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import dev.bao.test.BaoTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An index whose values are spread over several partitions: four by status, sixteen by team.
@BaoTest
class ShardedIndexTest {

  private static final Instant START = Instant.parse("2026-11-15T08:00:00Z");

  private final FeatureRepository features;
  private final Random random = new Random(20261121);

  ShardedIndexTest(FeatureRepository features) {
    this.features = features;
  }

  /// Features of which many share one moment.
  private List<Feature> create(int count, int moments) {
    return IntStream.range(0, count)
        .mapToObj(number ->
            features.create(f ->
                f.project("p" + number % 3)
                    .featureId("f" + number)
                    .status(number % 10 == 9 ? Status.DONE : Status.OPEN)
                    .team(number % 2 == 0 ? "hull" : null)
                    .owner("ada")
                    .createdAt(START.plusSeconds(random.nextInt(moments)))))
        .toList();
  }

  private static List<Feature> pages(Query<Feature> query) {
    List<Feature> all = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Page<Feature> page = next.map(query::after).orElse(query).page();
      all.addAll(page.items());
      next = page.next().map(cursor -> Cursor.of(cursor.toString()));
    } while (next.isPresent());
    return all;
  }

  private static void assertAllInOrder(List<Feature> found, List<Feature> expected, boolean up) {
    Comparator<Feature> order = Comparator.comparing(Feature::createdAt);
    assertThat(found)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected)
        .isSortedAccordingTo(up ? order : order.reversed());
  }

  @Test
  void givesAllRecordsOnceAndInOrder() {
    for (int moments : new int[] {1, 3, 1000}) {
      List<Feature> all = create(40, moments);
      List<Feature> open = all.stream().filter(f -> f.status() == Status.OPEN).toList();
      Query<Feature> query = features.byStatus(Status.OPEN);

      assertAllInOrder(query.list(), open, true);
      assertAllInOrder(query.descending().list(), open, false);
      assertThat(query.count()).isEqualTo(open.size());
      for (int size : new int[] {1, 2, 3, 7, 36, 50}) {
        assertThat(pages(query.limit(size))).isEqualTo(query.list());
        assertThat(pages(query.descending().limit(size))).isEqualTo(query.descending().list());
        assertThat(pages(query.pageSize(size))).isEqualTo(query.list());
        assertThat(pages(query.descending().pageSize(size))).isEqualTo(query.descending().list());
        assertThat(query.limit(size).pageSize(2).list())
            .isEqualTo(query.list().subList(0, Math.min(size, open.size())));
      }
      all.forEach(f -> features.delete(f).execute());
    }
  }

  @Test
  void keepsRangesAndFilters() {
    List<Feature> all = create(40, 10);
    Instant low = START.plusSeconds(2);
    Instant high = START.plusSeconds(7);
    List<Feature> within =
        all.stream()
            .filter(f -> f.status() == Status.OPEN)
            .filter(f -> f.createdAt().isAfter(low) && !f.createdAt().isAfter(high))
            .toList();
    List<Feature> ofTeam = within.stream().filter(f -> f.team() != null).toList();
    Query<Feature> range = features.byStatus(Status.OPEN).createdAtBetween(low.plusNanos(1), high);
    Query<Feature> filtered = range.filter(FeatureAttributes.TEAM.eq("hull"));

    assertAllInOrder(range.list(), within, true);
    assertAllInOrder(pages(range.limit(3)), within, true);
    assertAllInOrder(pages(range.descending().limit(3)), within, false);
    assertAllInOrder(pages(filtered.limit(2)), ofTeam, true);
    assertAllInOrder(pages(filtered.pageSize(1)), ofTeam, true);
    assertAllInOrder(pages(filtered.descending().pageSize(2)), ofTeam, false);
    assertThat(filtered.count()).isEqualTo(ofTeam.size());
    assertThat(filtered.limit(2).count()).isEqualTo(Math.min(2, ofTeam.size()));
    assertThat(features.byStatus(Status.OPEN).createdAtAfter(high).list())
        .allMatch(f -> f.createdAt().isAfter(high));
    assertThat(features.byStatus(Status.OPEN).createdAtBefore(low).list())
        .allMatch(f -> f.createdAt().isBefore(low));
  }

  @Test
  void keepsItsEntriesRightWhenARecordIsPatched() {
    create(12, 5);

    features.byStatus(Status.OPEN).stream()
        .toList()
        .forEach(f ->
            features
                .update(f, u -> u.statusAndTeam(Status.DONE, "fuel").createdAt(START))
                .execute());

    assertThat(features.byStatus(Status.OPEN).list()).isEmpty();
    assertThat(features.byStatus(Status.DONE).count()).isEqualTo(12);
    assertThat(features.byTeam("fuel", Status.DONE).list()).hasSize(11);
    assertThat(pages(features.byTeam("fuel", Status.DONE).limit(4))).hasSize(11);
  }

  @Test
  void namesTheShardInThePartitionKey() {
    AttributeValue partition =
        features.byTeam("hull", Status.OPEN).preview().expressionAttributeValues().get(":pk");

    assertThat(partition).isNotNull().asString().contains("#ft#gsi2#000#hull#OPEN");
  }
}
