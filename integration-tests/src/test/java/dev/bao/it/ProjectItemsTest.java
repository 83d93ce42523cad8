package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.operation.Cursor;
import dev.bao.operation.CursorException;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import dev.bao.operation.UniqueViolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.test.BaoTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An item collection: three models in one partition, each with its own repository.
@BaoTest
class ProjectItemsTest {

  private static final Instant START = Instant.parse("2026-11-15T08:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final CharterRepository charters;
  private final MilestoneRepository milestones;
  private final FeatureRepository features;
  private final ProjectItemsRepository items;

  ProjectItemsTest(
      CharterRepository charters,
      MilestoneRepository milestones,
      FeatureRepository features,
      ProjectItemsRepository items) {
    this.charters = charters;
    this.milestones = milestones;
    this.features = features;
    this.items = items;
  }

  private static Instant minute(int number) {
    return START.plusSeconds(60L * number);
  }

  private Charter charter(String project, int minute) {
    return charters.create(
        c -> c.projectId(project).code("code-" + project).owner("ada").createdAt(minute(minute)));
  }

  private Milestone milestone(String project, int day) {
    return milestones.create(m ->
        m.projectId(project)
            .dueOn(MONDAY.plusDays(day))
            .name("Milestone " + day)
            .owner("ada")
            .createdAt(minute(10 * day)));
  }

  private Feature feature(String project, String id) {
    return features.create(f ->
        f.project(project)
            .featureId(id)
            .status(Status.OPEN)
            .owner("ada")
            .createdAt(minute(id.length())));
  }

  private static String kind(ProjectItems item) {
    return switch (item) {
      case Charter charter -> "charter " + charter.code();
      case Milestone milestone -> "milestone " + milestone.name();
      case Feature feature -> "feature " + feature.featureId();
    };
  }

  private void createApollo() {
    charter("apollo", 0);
    milestone("apollo", 1);
    milestone("apollo", 2);
    feature("apollo", "fuel");
    feature("apollo", "hatch");
    feature("apoll", "x");
    milestone("apollo#", 9);
    feature("apollo2", "yy");
  }

  @Test
  void isReadInOneQueryAsTheSealedType() {
    createApollo();

    assertThat(items.byProjectId("apollo").consistentRead().list())
        .extracting(ProjectItemsTest::kind)
        .containsExactly(
            "charter code-apollo",
            "feature fuel",
            "feature hatch",
            "milestone Milestone 1",
            "milestone Milestone 2");
    assertThat(items.byProjectId("apollo").descending().limit(2).list())
        .extracting(ProjectItemsTest::kind)
        .containsExactly("milestone Milestone 2", "milestone Milestone 1");
    assertThat(items.byProjectId("apollo").first()).containsInstanceOf(Charter.class);
    assertThat(items.byProjectId("nothing").list()).isEmpty();
  }

  @Test
  void isCountedAndReadPageByPage() {
    createApollo();

    assertThat(items.byProjectId("apollo").count()).isEqualTo(5);
    assertThat(items.byProjectId("apollo").pageSize(2).count()).isEqualTo(5);
    assertThat(items.byProjectId("apollo").limit(3).count()).isEqualTo(3);
    assertThat(pages(items.byProjectId("apollo").limit(2)))
        .isEqualTo(items.byProjectId("apollo").list());
    assertThat(pages(items.byProjectId("apollo").descending().pageSize(2)))
        .isEqualTo(items.byProjectId("apollo").list().reversed());
  }

  private static <T> List<T> pages(Query<T> query) {
    List<T> all = new ArrayList<>();
    Page<T> page = query.page();
    all.addAll(page.items());
    Optional<Cursor> next = page.next();
    while (next.isPresent()) {
      page = query.after(Cursor.of(next.get().toString())).page();
      all.addAll(page.items());
      next = page.next();
    }
    return all;
  }

  @Test
  void givesEachMemberAloneByItsOwnRepository() {
    createApollo();

    assertThat(features.byProject("apollo").list())
        .extracting(Feature::featureId)
        .containsExactly("fuel", "hatch");
    assertThat(features.byProject("apollo").count()).isEqualTo(2);
    assertThat(milestones.byProjectId("apollo").descending().list())
        .extracting(Milestone::name)
        .containsExactly("Milestone 2", "Milestone 1");
    assertThat(charters.find("apollo")).isPresent();
    assertThat(features.find("apollo", "fuel")).isPresent();
    assertThat(features.find("apollo", "charter")).isEmpty();
    assertThat(milestones.find("apollo", MONDAY)).isEmpty();
  }

  @Test
  void boundsTheConditionsOfAMemberToIt() {
    createApollo();

    assertThat(ids(features.byProject("apollo").featureIdBefore("hatch"))).containsExactly("fuel");
    assertThat(ids(features.byProject("apollo").featureIdBefore("fuel"))).isEmpty();
    assertThat(ids(features.byProject("apollo").featureIdNotAfter("hatch")))
        .containsExactly("fuel", "hatch");
    assertThat(ids(features.byProject("apollo").featureIdAfter("fuel"))).containsExactly("hatch");
    assertThat(ids(features.byProject("apollo").featureIdAfter("hatch"))).isEmpty();
    assertThat(ids(features.byProject("apollo").featureIdNotBefore("fuel")))
        .containsExactly("fuel", "hatch");
    assertThat(ids(features.byProject("apollo").featureIdBeginsWith("h"))).containsExactly("hatch");
    assertThat(ids(features.byProject("apollo").featureIdIs("fuel"))).containsExactly("fuel");
    assertThat(ids(features.byProject("apollo").featureIdBetween("a", "g")))
        .containsExactly("fuel");
    assertThat(ids(features.byProject("apollo").featureIdAfter("a").limit(1)))
        .containsExactly("fuel");
  }

  private static List<String> ids(Query<Feature> query) {
    assertThat(query.count()).isEqualTo(query.list().size());
    return query.list().stream().map(Feature::featureId).toList();
  }

  @Test
  void takesAnySortKeyThatAMemberHas() {
    for (String id :
        List.of("#", "$", "\0", "#a", "$#", "a#b", "\u00e9", "ms#2026", "\ud83d\ude00")) {
      Feature feature = feature("apollo", id);

      assertThat(features.find("apollo", id)).contains(feature);
    }
    milestone("apollo", 1);

    assertThat(features.byProject("apollo").list()).hasSize(9);
    assertThat(features.byProject("apollo").featureIdBefore("$").list())
        .extracting(Feature::featureId)
        .containsExactly("\0", "#", "#a");
    assertThat(items.byProjectId("apollo").count()).isEqualTo(10);
  }

  @Test
  void hasAnIndexInWhichTheMembersLieInOneOrder() {
    createApollo();

    assertThat(items.byOwner("ada").list())
        .extracting(ProjectItemsTest::kind)
        .containsExactly(
            "charter code-apollo",
            "feature x",
            "feature yy",
            "feature fuel",
            "feature hatch",
            "milestone Milestone 1",
            "milestone Milestone 2",
            "milestone Milestone 9");
    assertThat(items.byOwner("ada").createdAtBetween(minute(4), minute(10)).list())
        .extracting(ProjectItemsTest::kind)
        .containsExactly("feature fuel", "feature hatch", "milestone Milestone 1");
    assertThat(items.byOwner("ada").count()).isEqualTo(8);
    assertThat(pages(items.byOwner("ada").limit(3))).isEqualTo(items.byOwner("ada").list());
  }

  @Test
  void keepsItsIndexRightWhenAMemberIsPatched() {
    createApollo();

    milestones
        .update("apollo", MONDAY.plusDays(1), m -> m.owner("eve").createdAt(minute(99)))
        .execute();
    features.update("apollo", "fuel", f -> f.owner("eve")).execute();
    charters.delete("apollo").execute();

    assertThat(items.byOwner("eve").list())
        .extracting(ProjectItemsTest::kind)
        .containsExactly("feature fuel", "milestone Milestone 1");
    assertThat(items.byOwner("ada").count()).isEqualTo(5);
  }

  @Test
  void leavesUniqueValuesToTheMembers() {
    createApollo();
    features.update("apollo", "fuel", f -> f.slug("one")).execute();

    assertThatThrownBy(() -> features.update("apollo", "hatch", f -> f.slug("one")).execute())
        .isInstanceOf(UniqueViolationException.class);
    assertThat(features.findBySlug("one").map(Feature::featureId)).contains("fuel");
    assertThat(charters.findByCode("code-apollo")).isPresent();
    features.delete("apollo", "fuel").execute();
    assertThat(features.findBySlug("one")).isEmpty();
  }

  @Test
  void bindsACursorToTheCollectionOrToTheMember() {
    createApollo();
    Cursor ofMember = features.byProject("apollo").limit(1).page().next().orElseThrow();
    Cursor ofAll = items.byProjectId("apollo").limit(2).page().next().orElseThrow();

    assertThat(features.byProject("apollo").after(ofMember).list()).hasSize(1);
    assertThat(items.byProjectId("apollo").after(ofAll).list()).hasSize(3);
    assertThatThrownBy(() -> items.byProjectId("apollo").after(ofMember).page())
        .isInstanceOf(CursorException.class);
    assertThatThrownBy(() -> features.byProject("apollo").after(ofAll).page())
        .isInstanceOf(CursorException.class);
    assertThatThrownBy(() -> items.byOwner("ada").after(ofAll).page())
        .isInstanceOf(CursorException.class);
  }

  @Test
  void isOneTenants() {
    createApollo();
    String tenant = TenantContext.currentTenant().value();

    TenantContext.runWithTenant(
        tenant + "-pi",
        () -> {
          feature("apollo", "other");
          assertThat(items.byProjectId("apollo").count()).isEqualTo(1);
          assertThat(items.byOwner("ada").count()).isEqualTo(1);
        });
    assertThat(items.byProjectId("apollo").count()).isEqualTo(5);
  }
}
