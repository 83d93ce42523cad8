package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import dev.bao.tracker.Activity;
import dev.bao.tracker.ActivityRepository;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.LabelRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Story;
import dev.bao.tracker.StoryRelations;
import dev.bao.tracker.StoryRepository;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSummaryProjection;
import dev.bao.tracker.WorkEntryRepository;
import java.util.stream.Stream;

/// The queries of repositories, and what is read along with their pages.
final class BaoQueries implements Way {

  private final TaskRepository tasks;
  private final StoryRepository stories;
  private final ActivityRepository activities;
  private final LabelRepository labels;
  private final WorkEntryRepository work;
  private final BoardItemsRepository boardItems;
  private final CardRepository cards;
  private final InvitationRepository invitations;

  BaoQueries(Bao bao) {
    tasks = new TaskRepository(bao);
    stories = new StoryRepository(bao);
    activities = new ActivityRepository(bao);
    labels = new LabelRepository(bao);
    work = new WorkEntryRepository(bao);
    boardItems = new BoardItemsRepository(bao);
    cards = new CardRepository(bao);
    invitations = new InvitationRepository(bao);
  }

  @Override
  public boolean run(Case operation) {
    Query<Task> ofApollo = tasks.byProject("apollo");
    switch (operation) {
      case QUERY -> assertPage(ofApollo.limit(100), 100);
      case STREAM -> {
        try (Stream<Task> stream = ofApollo.pageSize(25).stream()) {
          assertThat(stream).hasSize(100);
        }
      }
      case FIRST -> assertThat(ofApollo.first()).isPresent();
      case SUMMARIES ->
          assertThat(ofApollo.project(TaskSummaryProjection.PROJECTION).list()).hasSize(100);
      case COUNT -> assertThat(ofApollo.count()).isEqualTo(100);
      case FILTERED -> assertPage(done(ofApollo), 10);
      case FILTERED_PAGES -> assertPage(done(ofApollo).pageSize(20), 10);
      case RELATED -> stories.loadRelated(storyPage(), StoryRelations.ASSIGNEE);
      case RELATED_TWO -> loadRelatedOfTwo();
      case RELATED_IN_SCOPE -> BaoScope.run(this::loadRelatedOfTwo);
      default -> {
        return runOfPartitions(operation);
      }
    }
    return true;
  }

  private boolean runOfPartitions(Case operation) {
    switch (operation) {
      case SHARDS -> assertAll(activities.byDay(Stock.DAY), 100);
      case SHARDS_PAGE -> assertPage(activities.byDay(Stock.DAY).limit(10), 10);
      case SHARDS_PAGES -> readTwoPages(activities.byDay(Stock.DAY).limit(10));
      case PARTITION -> assertAll(labels.all(), 100);
      case LEADING_PART -> assertAll(work.byProjectIdAndArea("apollo", "hull").personIs("ann"), 25);
      case COLLECTION -> assertAll(boardItems.byBoardId("wall"), 100);
      case COLLECTION_SHARDS -> assertAll(boardItems.byOwner("ann"), 100);
      case MEMBER -> assertAll(cards.byBoardId("wall"), 49);
      case LIVE_PAGE -> assertPage(invitations.byProject("apollo").limit(10), 10);
      case EXPIRED_TOO ->
          assertPage(invitations.includingExpired().byProject("apollo").limit(10), 10);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Query<Task> done(Query<Task> query) {
    return query.filter(TaskAttributes.STATUS.eq(Status.DONE)).limit(10);
  }

  private static void readTwoPages(Query<Activity> query) {
    Page<Activity> first = query.page();
    assertPage(query.after(first.next().orElseThrow()), 10);
  }

  private Page<Story> storyPage() {
    return stories.byEpic(1).limit(50).page();
  }

  private void loadRelatedOfTwo() {
    stories.loadRelated(storyPage(), StoryRelations.ASSIGNEE, StoryRelations.EPIC);
  }

  private static void assertPage(Query<?> query, int size) {
    assertThat(query.page().items()).hasSize(size);
  }

  private static void assertAll(Query<?> query, int size) {
    assertThat(query.list()).hasSize(size);
  }
}
