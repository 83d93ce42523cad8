package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.test.BaoTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Indexes of several components, sparse ones, and such with one partition.
@BaoTest
class IssueTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

  private final IssueRepository issues;

  IssueTest(IssueRepository issues) {
    this.issues = issues;
  }

  private static Issue issue(String id, Stage stage, Instant dueAt) {
    return new Issue(
        id, "apollo", stage, dueAt, "ada", false, null, "Issue " + id, 1, Optional.of("hatch"));
  }

  @Test
  void isFoundByLeadingPartsOfItsSortKey() {
    issues.create(issue("1", Stage.OPEN, MONDAY));
    issues.create(issue("2", Stage.OPEN, FRIDAY));
    issues.create(issue("3", Stage.BLOCKED, MONDAY));
    issues.create(issue("4", Stage.OPEN, FRIDAY.plusNanos(1)));

    assertThat(issues.byProject("apollo").statusIs(Stage.OPEN).dueAtBetween(MONDAY, FRIDAY).list())
        .extracting(Issue::issueId)
        .containsExactly("1", "2");
    assertThat(issues.byProject("apollo").statusIs(Stage.OPEN).descending().list())
        .extracting(Issue::issueId)
        .containsExactly("4", "2", "1");
    assertThat(issues.byProject("apollo").statusIs(Stage.OPEN).dueAtBefore(FRIDAY).count())
        .isEqualTo(1);
    assertThat(issues.byProject("apollo").count()).isEqualTo(4);
  }

  @Test
  void isInASparseIndexWhileItsConditionHolds() {
    issues.create(issue("1", Stage.OPEN, MONDAY));
    issues.create(issue("2", Stage.DONE, MONDAY));
    assertThat(issues.openByAssignee("ada").list()).extracting(Issue::issueId).containsExactly("1");

    issues.update("1", i -> i.status(Stage.DONE)).execute();
    issues.update(issues.get("2"), i -> i.status(Stage.BLOCKED)).execute();
    assertThat(issues.openByAssignee("ada").list()).extracting(Issue::issueId).containsExactly("2");

    issues.put(issue("2", Stage.DONE, MONDAY)).execute();
    assertThat(issues.openByAssignee("ada").list()).isEmpty();
  }

  @Test
  void isInAnIndexOfThoseWithoutAValue() {
    issues.create(issue("1", Stage.OPEN, MONDAY));
    assertThat(issues.originals().projectIs("apollo").issueIdIs("1").list()).hasSize(1);

    issues.update("1", i -> i.duplicateOf("2")).execute();
    assertThat(issues.originals().list()).isEmpty();

    issues.update("1", i -> i.archived(true).clearDuplicateOf()).execute();
    assertThat(issues.originals().list()).isEmpty();

    issues.update("1", i -> i.archived(false)).execute();
    assertThat(issues.originals().projectBeginsWith("a").list()).hasSize(1);
  }

  @Test
  void isInAnIndexWhileAllConditionsHold() {
    issues.create(issue("1", Stage.OPEN, MONDAY));
    assertThat(issues.labelled("apollo").list()).hasSize(1);

    issues.update("1", i -> i.severity(3)).execute();
    assertThat(issues.labelled("apollo").list()).isEmpty();

    issues.update("1", i -> i.severity(2).label("door").project("gemini")).execute();
    assertThat(issues.labelled("gemini").list()).hasSize(1);

    issues.update("1", IssueUpdate::clearLabel).execute();
    assertThat(issues.labelled("gemini").list()).isEmpty();
  }

  @Test
  void isListedInOnePartitionOfAnIndex() {
    for (String id : List.of("2", "3", "1")) {
      issues.create(issue(id, Stage.OPEN, MONDAY));
    }
    issues.update("3", i -> i.title("A")).execute();

    assertThat(issues.byTitle().list()).extracting(Issue::issueId).containsExactly("3", "1", "2");
    assertThat(issues.byTitle().titleBeginsWith("Issue").count()).isEqualTo(2);
    assertThat(
            issues
                .byTitle()
                .limit(1)
                .page()
                .next()
                .map(issues.byTitle()::after)
                .orElseThrow()
                .list())
        .hasSize(2);
  }
}
