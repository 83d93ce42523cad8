package dev.bao.operation;

import static dev.bao.Faults.Fault.LOST_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.MappingException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Sprint;
import dev.bao.tracker.Sprint.Stop;
import dev.bao.tracker.Sprint.Venue;
import dev.bao.tracker.SprintAttributes;
import dev.bao.tracker.SprintBuilder;
import dev.bao.tracker.SprintRepository;
import dev.bao.tracker.SprintUpdate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Patches of parts of a value, with the requests that they take.
class PatchPartsTest extends TaskTest {

  private static final Venue MARS =
      new Venue("Mars", null, 3, Set.of(), List.of("red"), Map.of("red", "ada"), null);

  private final Faults http = new Faults();
  private final SprintRepository sprints =
      new SprintRepository(Bao.builder().client(http.client()).table(LocalTable.NAME).build());

  private static SprintBuilder sprint(SprintBuilder sprint) {
    return sprint.sprintId("s1").venue(MARS);
  }

  private Sprint create(Consumer<SprintBuilder> values) {
    Sprint created = sprints.create(s -> values.accept(sprint(s)));
    http.operations().clear();
    return created;
  }

  private Sprint patch(Consumer<SprintUpdate> patch) {
    sprints.update("s1", patch).execute();
    return now();
  }

  private Sprint now() {
    return new SprintRepository(LocalTable.bao()).get("s1", Consistency.STRONG);
  }

  /// Removes an attribute behind Bao's back, as if the item were older than the component.
  private void forget(String attribute) {
    LocalTable.client()
        .updateItem(request ->
            request
                .tableName(LocalTable.NAME)
                .key(key())
                .updateExpression("REMOVE #a")
                .expressionAttributeNames(Map.of("#a", attribute)));
  }

  private static Map<String, AttributeValue> key() {
    String tenant = TenantContext.currentTenant().value();
    return Map.of(
        "_pk", AttributeValue.fromS(tenant + "#sprint#s1"), "_sk", AttributeValue.fromS("sprint"));
  }

  @Nested
  class Sets {

    @Test
    void getElementsAndLoseThemInPlace() {
      create(s -> s.labels(Set.of("a", "b")));

      assertThat(patch(s -> s.addLabels("c", "a").addLabels(Set.of("d"))).labels())
          .containsExactlyInAnyOrder("a", "b", "c", "d");
      assertThat(patch(s -> s.removeLabels("a", "x").removeLabels("b")).labels())
          .containsExactlyInAnyOrder("c", "d");
      assertThat(http.operations()).containsExactly("UpdateItem", "UpdateItem");
    }

    @Test
    void areMadeByTheFirstElementAndGoWithTheLast() {
      create(s -> {});

      assertThat(patch(s -> s.addLabels("a")).labels()).containsExactly("a");
      assertThat(patch(s -> s.removeLabels("a")).labels()).isEmpty();
      assertThat(patch(s -> s.removeLabels("a")).labels()).isEmpty();
    }

    @Test
    void ofNumbersTakeEachNumberOnce() {
      create(s -> s.estimates(Set.of(new BigDecimal("1.5"))));

      assertThat(
              patch(s -> s.addEstimates(new BigDecimal("1.50"), new BigDecimal("8"))).estimates())
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactlyInAnyOrder(new BigDecimal("1.5"), new BigDecimal("8"));
    }

    @Test
    void takeALostAnswerWithoutATransaction() {
      create(s -> s.labels(Set.of("a")));
      http.next(LOST_ANSWER);

      assertThat(patch(s -> s.addLabels("b")).labels()).containsExactlyInAnyOrder("a", "b");
      assertThat(http.operations()).containsExactly("UpdateItem", "UpdateItem");
    }

    @Test
    void refuseToGainAndLoseInOnePatch() {
      create(s -> s.labels(Set.of("a")));

      assertThatThrownBy(() -> patch(s -> s.addLabels("b").removeLabels("a")))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7050] The patch of a Sprint adds to the set labels and")
          .hasMessageContaining("Make two patches");
      assertThatThrownBy(() -> patch(s -> s.labels(Set.of("b")).addLabels("a")))
          .hasMessageContaining("[BAO-7007]");
      assertThat(http.operations()).isEmpty();
    }

    @Test
    void doNotTakeNothingForAChange() {
      create(s -> {});

      assertThatThrownBy(() -> patch(s -> s.addLabels(Set.of()).removeLabels().appendNotes()))
          .hasMessageContaining("[BAO-7007] The patch of a Sprint changes nothing");
    }
  }

  @Nested
  class Lists {

    @Test
    void growAtBothEnds() {
      create(s -> s.notes(List.of("m")));

      assertThat(patch(s -> s.appendNotes("n", "o").appendNotes(List.of("p"))).notes())
          .containsExactly("m", "n", "o", "p");
      assertThat(patch(s -> s.prependNotes("l").prependNotes("j", "k")).notes())
          .containsExactly("j", "k", "l", "m", "n", "o", "p");
    }

    @Test
    void growAlsoWhereTheyAreNotThereYet() {
      create(s -> {});
      forget("notes");

      assertThat(patch(s -> s.appendNotes("a").appendStops(new Stop("Io", 5))))
          .satisfies(s -> assertThat(s.notes()).containsExactly("a"))
          .satisfies(s -> assertThat(s.stops()).containsExactly(new Stop("Io", 5)));
    }

    @Test
    void growOnceAlsoWhenTheAnswerIsLost() {
      create(s -> s.notes(List.of("a")));
      http.next(LOST_ANSWER, LOST_ANSWER);

      assertThat(patch(s -> s.appendNotes("b")).notes()).containsExactly("a", "b");
      assertThat(http.operations())
          .containsExactly("TransactWriteItems", "TransactWriteItems", "TransactWriteItems");
    }

    @Test
    void loseOneElementAlsoWhenTheAnswerIsLost() {
      create(s -> s.notes(List.of("a", "b", "c")));
      http.next(LOST_ANSWER);

      assertThat(patch(s -> s.removeNotes(0)).notes()).containsExactly("b", "c");
    }

    @Test
    void changeByThePositionsBeforeThePatch() {
      create(s -> s.notes(List.of("a", "b", "c")));

      assertThat(patch(s -> s.removeNotes(0).setNotes(2, "C")).notes()).containsExactly("b", "C");
    }

    @Test
    void doNotChangeBehindTheirEnd() {
      create(s -> s.notes(List.of("a")));

      assertThatThrownBy(() -> patch(s -> s.setNotes(1, "b")))
          .isInstanceOf(PathMissingException.class)
          .hasMessageContaining("[BAO-3020] Sprint.update changes a part of notes[1], which the");
      assertThatThrownBy(() -> patch(s -> s.removeNotes(7)))
          .isInstanceOf(PathMissingException.class);
      assertThat(now().notes()).containsExactly("a");
    }

    @Test
    void haveNoElementBelowZero() {
      create(s -> s.notes(List.of("a")));

      assertThatThrownBy(() -> patch(s -> s.setNotes(-1, "b")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("[BAO-8005] notes: asked for the element -1");
    }

    @Test
    void refuseAnElementBesidesTheWhole() {
      create(s -> s.notes(List.of("a")));

      assertThatThrownBy(() -> patch(s -> s.appendNotes("b").setNotes(0, "c")))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7050] The patch of a Sprint changes notes[0] and notes,");
      assertThatThrownBy(() -> patch(s -> s.appendNotes("b").prependNotes("c")))
          .hasMessageContaining("[BAO-7007] The patch of a Sprint assigns notes twice");
    }

    @Test
    void refuseAPartAndTheWholeInWhicheverOrder() {
      create(s -> s.notes(List.of("a")));

      assertThatThrownBy(() -> patch(s -> s.notes(List.of("b")).setNotes(0, "c")))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7050] The patch of a Sprint changes notes[0] and notes,");
      assertThatThrownBy(() -> patch(s -> s.setNotes(0, "c").notes(List.of("b"))))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7050] The patch of a Sprint changes notes and notes[0],");
      assertThatThrownBy(() -> patch(s -> s.appendNotes("b").notes(List.of("c"))))
          .hasMessageContaining("[BAO-7007] The patch of a Sprint assigns notes twice");
      assertThatThrownBy(() -> patch(s -> s.notes(List.of("c")).notes(List.of("d"))))
          .hasMessageContaining("[BAO-7007] The patch of a Sprint assigns notes twice");
      assertThat(http.operations()).isEmpty();
    }
  }

  @Nested
  class Maps {

    @Test
    void getAndLoseEntries() {
      create(s -> s.scores(Map.of("a", 1, "b", 2)));

      assertThat(patch(s -> s.putScores("a", 3).putScores("c", 4).removeScores("b")).scores())
          .containsOnly(Map.entry("a", 3), Map.entry("c", 4));
      assertThat(patch(s -> s.removeScores("x")).scores()).hasSize(2);
      assertThat(http.operations()).containsExactly("UpdateItem", "UpdateItem");
    }

    @Test
    void takeKeysThatLookLikeTheTablesOwn() {
      create(s -> {});

      assertThat(patch(s -> s.putScores("_pk", 1).putScores("#n0", 2).putScores("a.b", 3)).scores())
          .containsOnly(Map.entry("_pk", 1), Map.entry("#n0", 2), Map.entry("a.b", 3));
      assertThatThrownBy(() -> patch(s -> s.putScores("", 1)))
          .hasMessageContaining("[BAO-8005] scores: asked for an entry with an empty key");
    }

    @Test
    void areMadeWhereTheyAreNotThereYet() {
      create(s -> {});
      forget("scores");

      assertThat(patch(s -> s.putScores("a", 1).removeScores("b").appendNotes("n")))
          .satisfies(s -> assertThat(s.scores()).containsOnly(Map.entry("a", 1)))
          .satisfies(s -> assertThat(s.notes()).containsExactly("n"));
      assertThat(http.operations()).containsExactly("TransactWriteItems", "TransactWriteItems");
      assertThat(patch(s -> s.removeScores("a")).scores()).isEmpty();
    }

    @Test
    void areMadeWhereTheyAreAnExplicitNull() {
      create(s -> {});
      LocalTable.client()
          .updateItem(request ->
              request
                  .tableName(LocalTable.NAME)
                  .key(key())
                  .updateExpression("SET scores = :n")
                  .expressionAttributeValues(Map.of(":n", AttributeValue.fromNul(true))));

      assertThat(patch(s -> s.putScores("a", 1)).scores()).containsOnly(Map.entry("a", 1));
    }

    @Test
    void thatAreNotThereHaveNoEntryToLose() {
      create(s -> {});
      forget("scores");

      assertThat(patch(s -> s.removeScores("a")).scores()).isEmpty();
    }

    @Test
    void thatAppearMeanwhileKeepTheirEntries() {
      create(s -> {});
      forget("scores");
      String tenant = TenantContext.currentTenant().value();
      // The first attempt finds no map; by the second, somebody else has made one.
      http.whenSent(
          2,
          () ->
              TenantContext.runWithTenant(
                  tenant,
                  () ->
                      new SprintRepository(LocalTable.bao())
                          .update("s1", s -> s.scores(Map.of("b", 2)))
                          .execute()));

      assertThat(patch(s -> s.putScores("a", 1)).scores())
          .containsOnly(Map.entry("a", 1), Map.entry("b", 2));
      assertThat(http.operations()).containsExactly("UpdateItem", "UpdateItem", "UpdateItem");
    }
  }

  @Nested
  class NestedRecords {

    @Test
    void changeWhereTheyAreNamed() {
      create(s -> {});

      Venue venue =
          patch(s ->
                  s.venue(v ->
                      v.city("Io")
                          .addSeats(2)
                          .appendRooms("blue")
                          .putHosts("blue", "eve")
                          .badges(Set.of("x"))
                          .label("best")))
              .venue();

      assertThat(venue)
          .isEqualTo(
              new Venue(
                  "Io",
                  null,
                  5,
                  Set.of("x"),
                  List.of("red", "blue"),
                  Map.of("red", "ada", "blue", "eve"),
                  "best"));
    }

    @Test
    void changeAtAnyDepth() {
      create(s -> s.fallback(MARS).venue(withStop()));

      Sprint after =
          patch(
              s -> s.venue(v -> v.stop(t -> t.minutes(9)).clearLabel()).fallback(f -> f.seats(1)));

      assertThat(after.venue().stop()).isEqualTo(new Stop("Phobos", 9));
      assertThat(after.fallback()).isNotNull().extracting(Venue::seats).isEqualTo(1);
    }

    private Venue withStop() {
      return new Venue("Mars", new Stop("Phobos", 4), 3, Set.of(), List.of(), Map.of(), "x");
    }

    @Test
    void mustBeThere() {
      create(s -> {});

      assertThatThrownBy(() -> patch(s -> s.fallback(f -> f.city("Io"))))
          .isInstanceOf(PathMissingException.class)
          .hasMessageContaining("a part of fallback, which the item does not have");
      assertThatThrownBy(() -> patch(s -> s.venue(v -> v.stop(t -> t.minutes(1)))))
          .isInstanceOf(PathMissingException.class)
          .hasMessageContaining("a part of venue.stop, which the item does not have");
      assertThatThrownBy(() -> patch(s -> s.fallback(f -> f.putHosts("a", "b"))))
          .isInstanceOf(PathMissingException.class);
      assertThat(now().venue()).isEqualTo(MARS);
    }

    @Test
    void mustBeThereAlsoInATransaction() {
      create(s -> {});

      assertThatThrownBy(() -> patch(s -> s.slug("x").fallback(f -> f.addSeats(1))))
          .isInstanceOf(PathMissingException.class);
      assertThat(now().slug()).isNull();
    }

    @Test
    void makeTheirMapsToo() {
      create(s -> {});
      LocalTable.client()
          .updateItem(request ->
              request
                  .tableName(LocalTable.NAME)
                  .key(key())
                  .updateExpression("REMOVE venue.hosts, venue.rooms"));

      Venue venue = patch(s -> s.venue(v -> v.putHosts("a", "b").prependRooms("r"))).venue();

      assertThat(venue.hosts()).containsOnly(Map.entry("a", "b"));
      assertThat(venue.rooms()).containsExactly("r");
    }

    @Test
    void areNotChangedAsAWholeAndInPart() {
      create(s -> {});

      assertThatThrownBy(() -> patch(s -> s.venue(MARS).venue(v -> v.seats(2))))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7050] The patch of a Sprint changes venue.seats and venue");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without a null checker may do.
    void nameTheirOwnPathInErrors() {
      create(s -> {});

      assertThatThrownBy(() -> patch(s -> s.venue(v -> v.appendRooms((String) null))))
          .hasMessageContaining("Sprint.venue.rooms cannot be written: it holds a null");
    }
  }

  @Test
  void conditionsAndOldRecordsGoWithThem() {
    create(s -> s.labels(Set.of("a")).scores(Map.of("x", 1)));

    assertThatThrownBy(() ->
            sprints
                .update("s1", s -> s.putScores("y", 2))
                .when(SprintAttributes.LABELS.contains("b"))
                .execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("contains(labels, ?)");
    assertThat(sprints.update("s1", s -> s.addLabels("b")).executeAndReturnOld())
        .map(Sprint::labels)
        .contains(Set.of("a"));
    assertThat(sprints.update("s1", s -> s.appendNotes("n")).executeAndReturnNew().notes())
        .containsExactly("n");
    assertThatThrownBy(() -> sprints.update("s1", s -> s.appendNotes("n")).executeAndReturnOld())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("adds to a number or list");
  }

  @Test
  void goTogetherWithUniqueValues() {
    create(s -> s.slug("a").labels(Set.of("x")));
    forget("scores");

    Sprint after = patch(s -> s.slug("b").addLabels("y").putScores("k", 1));

    assertThat(after.labels()).containsExactlyInAnyOrder("x", "y");
    assertThat(after.scores()).containsOnly(Map.entry("k", 1));
    assertThat(sprints.findBySlug("b")).isPresent();
    assertThat(sprints.findBySlug("a")).isEmpty();
  }
}
