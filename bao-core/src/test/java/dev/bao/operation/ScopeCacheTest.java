package dev.bao.operation;

import static dev.bao.tracker.TaskSummaryProjection.PROJECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.BaoScope;
import dev.bao.Faults.Fault;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.Story;
import dev.bao.tracker.StoryRelations;
import dev.bao.tracker.StoryRepository;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a scope has read it knows, until it is written.
@Timeout(300)
final class ScopeCacheTest extends ScopeFixture {

  private final TaskRepository counted = new TaskRepository(atOnce);

  @Test
  void whatWasFoundIsKnownByEveryRead() {
    store(2);

    BaoScope.run(() -> {
      Project found = projects.get(id(0));
      assertThat(projects.find(id(0))).contains(found);
      assertThat(projects.get(id(0))).isEqualTo(found);
      assertThat(projects.exists(id(0))).isTrue();
      assertThat(projects.findAll(List.of(id(0), id(1))).records()).hasSize(2);
      assertThat(projects.findAll(ids(2)).records()).hasSize(2);
      assertThat(projects.get(id(1))).isNotNull();
    });

    assertThat(faults.operations()).containsExactly("GetItem", "GetItem");
  }

  @Test
  void whatIsNotThereIsKnownToo() {
    BaoScope.run(() -> {
      assertThat(projects.find("none")).isEmpty();
      assertThat(projects.find("none")).isEmpty();
      assertThat(projects.exists("none")).isFalse();
      assertThatThrownBy(() -> projects.get("none")).isInstanceOf(ItemMissingException.class);

      projects.create(project("none", "some"));
      assertThat(projects.find("none")).isPresent();
    });
  }

  @Test
  void everyKindOfWriteIsSeenByTheNextFind() {
    store(1);
    String id = id(0);

    BaoScope.run(() -> {
      projects.get(id);
      projects.put(project(id, "put")).execute();
      assertThat(projects.get(id).name()).isEqualTo("put");
      projects.update(id, p -> p.name("updated")).execute();
      assertThat(projects.get(id).name()).isEqualTo("updated");
      projects.update(id, p -> p.addOpenTasks(3)).execute();
      assertThat(projects.get(id).openTasks()).isEqualTo(3);
      projects.delete(id).execute();
      assertThat(projects.find(id)).isEmpty();
      projects.create(project(id, "created"));
      assertThat(projects.get(id).name()).isEqualTo("created");
      projects.putAll(List.of(project(id, "all"))).execute();
      assertThat(projects.get(id).name()).isEqualTo("all");
      projects.deleteAll(List.of(id)).execute();
      assertThat(projects.find(id)).isEmpty();
      atOnce.transaction().add(projects.put(project(id, "transaction"))).execute();
      assertThat(projects.get(id).name()).isEqualTo("transaction");
    });
  }

  @Test
  void aUniqueValueIsKnownUntilItChanges() {
    Task task = counted.create(t -> hatch(t).slug("fix"));
    faults.operations().clear();

    BaoScope.run(() -> {
      assertThat(counted.findBySlug("fix")).contains(task);
      assertThat(counted.findBySlug("fix")).contains(task);
      assertThat(faults.operations()).containsExactly("GetItem", "GetItem");
      assertThat(counted.findBySlug("mend")).isEmpty();

      counted.update(task.taskId(), t -> t.slug("mend")).execute();
      assertThat(counted.findBySlug("fix")).isEmpty();
      assertThat(counted.findBySlug("mend")).isPresent();

      counted.delete(task.taskId()).execute();
      assertThat(counted.findBySlug("mend")).isEmpty();
      counted.create(t -> hatch(t).slug("fix"));
      assertThat(counted.findBySlug("fix")).isPresent();
    });
  }

  @Test
  void aStrongFindLooksAtTheTableAndRefreshesWhatIsKnown() throws Exception {
    store(1);

    BaoScope.run(() -> {
      Project before = projects.get(id(0));
      storeElsewhere(project(id(0), "elsewhere"));
      assertThat(projects.get(id(0))).isEqualTo(before);
      assertThat(projects.get(id(0), Consistency.STRONG).name()).isEqualTo("elsewhere");
      assertThat(projects.get(id(0)).name()).isEqualTo("elsewhere");
    });

    assertThat(faults.operations()).containsExactly("GetItem", "GetItem");
  }

  @Test
  void aReadFromBeforeAWriteIsNeitherJoinedNorKnownAfterIt() throws Exception {
    store(1);
    Gate gate = holdNext();

    BaoScope.run(() -> {
      Work<Project> early = Work.start(() -> projects.get(id(0)));
      gate.arrived().await();
      projects.put(project(id(0), "new")).execute();
      assertThat(projects.get(id(0)).name()).isEqualTo("new");
      projects.put(project(id(0), "newer")).execute();
      gate.open().countDown();
      assertThat(early.get().name()).isNotIn("new", "newer");

      assertThat(projects.get(id(0)).name()).isEqualTo("newer");
    });
  }

  @Test
  void aReadFromBetweenTwoWritesIsNeitherJoinedNorKnownAfterThem() throws Exception {
    store(1);

    BaoScope.run(() -> {
      projects.put(project(id(0), "first")).execute();
      Gate gate = holdNext();
      Work<Project> early = Work.start(() -> projects.get(id(0)));
      gate.arrived().await();
      projects.put(project(id(0), "second")).execute();
      assertThat(projects.get(id(0)).name()).isEqualTo("second");
      gate.open().countDown();
      assertThat(early.get().name()).isEqualTo("first");

      assertThat(projects.get(id(0)).name()).isEqualTo("second");
    });
  }

  @Test
  void aFindOfSomeComponentsIsServedByWhatIsKnownOfAll() {
    Task task = counted.create(TaskTest::hatch);
    faults.operations().clear();

    BaoScope.run(() -> {
      assertThat(counted.find(task.taskId(), PROJECTION)).isPresent();
      assertThat(counted.find(task.taskId(), PROJECTION)).isPresent();
      assertThat(counted.get(task.taskId())).isEqualTo(task);
    });

    assertThat(faults.operations()).containsExactly("GetItem");
  }

  @Test
  void whatRelationsLeadToIsKnownToo() {
    StoryRepository stories = new StoryRepository(atOnce);
    MemberRepository members = new MemberRepository(atOnce);
    members.putAll(List.of(new Member("m1", "Ann"), new Member("m2", "Bo"))).execute();
    List<Story> page =
        List.of(
            new Story("s1", 1, "One", "m1", Optional.empty()),
            new Story("s2", 1, "Two", "m2", Optional.empty()));
    faults.operations().clear();

    BaoScope.run(() -> {
      Related<Story> related = stories.loadRelated(page, StoryRelations.ASSIGNEE);
      assertThat(related.of(page.getFirst(), StoryRelations.ASSIGNEE))
          .contains(new Member("m1", "Ann"));
      related = stories.loadRelated(page, StoryRelations.ASSIGNEE, StoryRelations.EPIC);
      assertThat(related.of(page.getLast(), StoryRelations.ASSIGNEE))
          .contains(new Member("m2", "Bo"));
      assertThat(related.of(page.getLast(), StoryRelations.EPIC)).isEmpty();
      assertThat(members.find("m2")).isPresent();
    });

    assertThat(faults.operations()).containsExactly("BatchGetItem", "GetItem");
  }

  @Test
  void whatTheScopeHasWrittenItReadsWithStrongConsistency() {
    ScopeCapacity used =
        BaoScope.run(() -> {
          projects.put(project(id(0), "x")).execute();
          projects.get(id(0));
          projects.get(id(0));
        });

    assertThat(used.total().read()).isEqualTo(1);
  }

  @Test
  void itHoldsNoMoreItemsThanItIsAllowed() {
    store(3);
    ProjectRepository small = new ProjectRepository(bao(it -> it.scopeCache(2)));

    BaoScope.run(() -> {
      ids(3).forEach(small::get);
      small.get(id(2));
      assertThat(faults.operations()).hasSize(3);
      small.get(id(0));
      assertThat(faults.operations()).hasSize(4);
    });
  }

  @Test
  void nothingIsKnownOutsideOfAScopeNorByTheNext() {
    store(1);

    BaoScope.run(() -> projects.get(id(0)));
    BaoScope.run(() -> projects.get(id(0)));
    projects.get(id(0));
    projects.get(id(0));

    assertThat(faults.operations()).hasSize(4);
  }

  @Test
  void aScopeWithinAScopeKnowsItsOwnAndTheOuterForgetsWhatItWrites() {
    store(1);

    BaoScope.run(() -> {
      projects.get(id(0));
      BaoScope.run(() -> projects.get(id(0)));
      assertThat(faults.operations()).containsExactly("GetItem", "GetItem");

      BaoScope.run(() -> projects.put(project(id(0), "inner")).execute());
      assertThat(projects.get(id(0)).name()).isEqualTo("inner");
    });
  }

  @Test
  void aWriteThatFailsOrWhoseAnswerIsLostIsForgottenToo() {
    store(1);

    BaoScope.run(() -> {
      projects.get(id(0));
      assertThatThrownBy(() -> projects.create(project(id(0), "again")))
          .isInstanceOf(ItemExistsException.class);
      faults.next(Fault.LOST_ANSWER);
      projects.put(project(id(0), "repeated")).execute();
      Optional<Project> found = projects.find(id(0));
      assertThat(found).map(Project::name).contains("repeated");
    });
  }
}
