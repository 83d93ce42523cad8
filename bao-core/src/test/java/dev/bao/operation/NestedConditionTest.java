package dev.bao.operation;

import static dev.bao.tracker.SprintAttributes.FALLBACK;
import static dev.bao.tracker.SprintAttributes.NOTES;
import static dev.bao.tracker.SprintAttributes.SCORES;
import static dev.bao.tracker.SprintAttributes.SLUG;
import static dev.bao.tracker.SprintAttributes.STOPS;
import static dev.bao.tracker.SprintAttributes.VENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.expression.AttributeType;
import dev.bao.expression.Condition;
import dev.bao.tracker.Sprint;
import dev.bao.tracker.Sprint.Stop;
import dev.bao.tracker.Sprint.Venue;
import dev.bao.tracker.SprintRepository;
import dev.bao.tracker.Tree;
import dev.bao.tracker.TreeAttributes;
import dev.bao.tracker.TreeRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Conditions on what is within an attribute, as they decide on a stored item.
class NestedConditionTest extends TaskTest {

  private final SprintRepository sprints = new SprintRepository(LocalTable.bao());
  private final TreeRepository trees = new TreeRepository(LocalTable.bao());

  private Sprint create() {
    return sprints.create(s ->
        s.sprintId("s1")
            .notes(List.of("first", "second"))
            .stops(List.of(new Stop("Phobos", 4)))
            .scores(Map.of("ada", 3, "a.b", 4, "_pk", 5))
            .venue(
                new Venue(
                    "Mars",
                    new Stop("Deimos", 7),
                    3,
                    Set.of("safe"),
                    List.of("red"),
                    Map.of("red", "ada"),
                    "best")));
  }

  @Test
  void holdForTheItemThatTheyDescribe() {
    create();

    Stream.of(
            NOTES.element(0).eq("first"),
            NOTES.element(1).beginsWith("sec"),
            NOTES.element(1).size().eq(6),
            NOTES.element(2).notExists(),
            NOTES.size().gt(1),
            STOPS.element(0).minutes().between(4, 5),
            STOPS.element(0).name().contains("obo"),
            STOPS.element(0).isType(AttributeType.M),
            STOPS.element(0).eq(new Stop("Phobos", 4)),
            SCORES.entry("ada").gt(2),
            SCORES.entry("a.b").eq(4),
            SCORES.entry("_pk").in(List.of(5)),
            SCORES.containsKey("ada"),
            SCORES.containsKey("eve").not(),
            SCORES.size().eq(3),
            VENUE.city().eq("Mars"),
            VENUE.seats().le(3),
            VENUE.seats().isType(AttributeType.N),
            VENUE.stop().minutes().gt(6),
            VENUE.stop().exists(),
            VENUE.badges().contains("safe"),
            VENUE.badges().size().eq(1),
            VENUE.rooms().element(0).eq("red"),
            VENUE.hosts().entry("red").eq("ada"),
            VENUE.label().eq("best"),
            VENUE.exists(),
            FALLBACK.city().notExists(),
            FALLBACK.notExists().and(VENUE.city().eq("Mars").or(NOTES.element(0).eq("x"))))
        .forEach(condition -> assertThat(holds(condition)).as("%s", condition).isTrue());
  }

  @Test
  void doNotHoldForOthers() {
    create();

    Stream.of(
            NOTES.element(1).eq("first"),
            NOTES.element(2).exists(),
            STOPS.element(0).minutes().gt(4),
            SCORES.entry("eve").ge(0),
            SCORES.containsKey("b"),
            VENUE.city().beginsWith("m"),
            VENUE.stop().name().eq("Phobos"),
            FALLBACK.city().exists(),
            FALLBACK.city().eq("Mars"),
            FALLBACK.stop().minutes().lt(100))
        .forEach(condition -> assertThat(holds(condition)).as("%s", condition).isFalse());
  }

  private boolean holds(Condition<Sprint> condition) {
    try {
      sprints.update("s1", s -> s.slug("x")).when(condition).execute();
      sprints.update("s1", s -> s.clearSlug()).when(SLUG.eq("x")).execute();
      return true;
    } catch (ConditionFailedException e) {
      return false;
    }
  }

  @Test
  void neverNameAKeyOfAMapInAnError() {
    create();

    assertThatThrownBy(() ->
            sprints
                .update("s1", s -> s.slug("x"))
                .when(SCORES.entry("ada@example.org").eq(1).and(VENUE.city().eq("Mars")))
                .execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("scores.? = ? AND venue.city = ?");
    assertThat(SCORES.entry("ada").attributeName()).isEqualTo("scores[?]");
  }

  @Test
  void nameTheirPlace() {
    assertThat(VENUE.rooms().element(2).attributeName()).isEqualTo("venue.rooms[2]");
    assertThat(VENUE.label().attributeName()).isEqualTo("venue._pk");
    assertThat(VENUE.label()).hasToString("Sprint.venue.label");
    assertThat(VENUE.rooms().element(2)).hasToString("Sprint.venue.rooms[2]");
  }

  @Test
  void goAsDeepAsDynamoDbDoes() {
    TreeAttributes.NodeAttributes deep = TreeAttributes.ROOT;
    for (int depth = 2; depth < 32; depth++) {
      deep = deep.next();
    }
    TreeAttributes.NodeAttributes last = deep.next();

    trees.create(t -> t.treeId("t1").projectId("apollo").root(nested(31)));

    // The filter of a query, with 32 levels.
    assertThat(trees.byProject("apollo").filter(deep.name().eq("end")).list()).hasSize(1);
    assertThat(trees.byProject("apollo").filter(deep.name().eq("x")).list()).isEmpty();
    assertThatThrownBy(last::name)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("asked for a place more than 32 levels deep");
  }

  private static Tree.Node nested(int levels) {
    Tree.Node node = new Tree.Node("end", null);
    for (int level = 1; level < levels; level++) {
      node = new Tree.Node("part", node);
    }
    return node;
  }
}
