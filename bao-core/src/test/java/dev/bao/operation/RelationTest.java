package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ThrottledException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Epic;
import dev.bao.tracker.EpicRepository;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberRepository;
import dev.bao.tracker.Story;
import dev.bao.tracker.StoryRelations;
import dev.bao.tracker.StoryRepository;
import dev.bao.tracker.StoryTag;
import dev.bao.tracker.StoryTagRelations;
import dev.bao.tracker.StoryTagRepository;
import dev.bao.tracker.Tag;
import dev.bao.tracker.TagRepository;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Records that name items of other models.
final class RelationTest extends TaskTest {

  private final Faults faults = new Faults();
  private final List<ConsumedUnits> consumed = new CopyOnWriteArrayList<>();
  private final Bao bao = bao(Duration.ofMinutes(1));
  private final StoryRepository stories = new StoryRepository(bao);
  private final MemberRepository members = new MemberRepository(bao);
  private final EpicRepository epics = new EpicRepository(bao);
  private final StoryTagRepository storyTags = new StoryTagRepository(bao);
  private final TagRepository tags = new TagRepository(bao);

  private Bao bao(Duration deadline) {
    return Bao.builder()
        .client(faults.client())
        .table(LocalTable.NAME)
        .retryDeadline(deadline)
        .onCapacity(consumed::add)
        .build();
  }

  private static Story story(int number, @Nullable String assignee, Optional<String> reviewer) {
    return new Story("s%03d".formatted(number), 1, "Story " + number, assignee, reviewer);
  }

  private static Member member(int number) {
    return new Member("m%02d".formatted(number), "Member " + number);
  }

  private void putStories(int count, int people) {
    stories
        .putAll(
            IntStream.range(0, count)
                .mapToObj(i -> story(i, member(i % people).memberId(), Optional.empty()))
                .toList())
        .execute();
    members.putAll(IntStream.range(0, people).mapToObj(RelationTest::member).toList()).execute();
    epics.putAll(List.of(new Epic(1, "Landing"))).execute();
    faults.operations().clear();
  }

  @Test
  void readsTheOneRecordThatAComponentNames() {
    members.create(member(1));

    assertThat(stories.assigneeOf(story(1, "m01", Optional.empty()))).contains(member(1));
    assertThat(stories.reviewerOf(story(1, null, Optional.of("m01")))).contains(member(1));
  }

  @Test
  void sendsNothingForAComponentWithoutAValue() {
    assertThat(stories.assigneeOf(story(1, null, Optional.empty()))).isEmpty();
    assertThat(stories.reviewerOf(story(1, null, Optional.empty()))).isEmpty();
    assertThat(faults.operations()).isEmpty();
  }

  @Test
  void findsNoneWhereTheOtherItemIsGone() {
    assertThat(stories.assigneeOf(story(1, "m01", Optional.empty()))).isEmpty();
  }

  @Test
  void readsAPageOfFiftyWithTheirAssigneesByOneQueryAndOneBatch() {
    putStories(60, 7);

    Page<Story> page = stories.byEpic(1).limit(50).page();
    Related<Story> related = stories.loadRelated(page, StoryRelations.ASSIGNEE);

    assertThat(faults.operations()).containsExactly("Query", "BatchGetItem");
    assertThat(page.items()).hasSize(50);
    assertThat(page.items())
        .allSatisfy(story ->
            assertThat(related.of(story, StoryRelations.ASSIGNEE))
                .map(Member::memberId)
                .hasValue(story.assigneeId()));
  }

  @Test
  void readsSeveralRelationsToSeveralModelsByOneBatch() {
    putStories(10, 3);
    List<Story> all = stories.byEpic(1).list();
    faults.operations().clear();

    Related<Story> related =
        stories.loadRelated(
            all, StoryRelations.ASSIGNEE, StoryRelations.REVIEWER, StoryRelations.EPIC);

    assertThat(faults.operations()).containsExactly("BatchGetItem");
    assertThat(related.of(all.getFirst(), StoryRelations.EPIC)).contains(new Epic(1, "Landing"));
    assertThat(related.of(all.getFirst(), StoryRelations.ASSIGNEE)).contains(member(0));
    assertThat(related.of(all.getFirst(), StoryRelations.REVIEWER)).isEmpty();
    assertThat(consumed.getLast().operation()).isEqualTo("loadRelated");
    assertThat(consumed.getLast().model()).isEqualTo("Epic+Member");
    assertThat(consumed.getLast().readUnits()).isEqualTo(2);
  }

  @Test
  void readsTheOtherSide() {
    putStories(10, 3);

    assertThat(stories.byAssignee(member(1)).list())
        .extracting(Story::storyId)
        .containsExactly("s001", "s004", "s007");
    assertThat(stories.byEpic(new Epic(1, "Landing")).count()).isEqualTo(10);
  }

  @Test
  void readsManyToManyByAMappingModel() {
    putStories(3, 1);
    tags.putAll(List.of(new Tag("ui", "red"), new Tag("api", "blue"))).execute();
    storyTags
        .putAll(
            List.of(
                new StoryTag("s000", "ui"),
                new StoryTag("s000", "api"),
                new StoryTag("s001", "ui"),
                new StoryTag("s002", "gone")))
        .execute();
    faults.operations().clear();

    List<StoryTag> ofStory = storyTags.byStoryId("s000").list();
    Related<StoryTag> tagsOfStory = storyTags.loadRelated(ofStory, StoryTagRelations.TAG);
    List<StoryTag> ofTag = storyTags.byTag(new Tag("ui", "red")).list();
    Related<StoryTag> storiesOfTag = storyTags.loadRelated(ofTag, StoryTagRelations.STORY);

    assertThat(ofStory)
        .map(link -> tagsOfStory.of(link, StoryTagRelations.TAG).orElseThrow().colour())
        .containsExactly("blue", "red");
    assertThat(ofTag)
        .map(link -> storiesOfTag.of(link, StoryTagRelations.STORY).orElseThrow().title())
        .containsExactly("Story 0", "Story 1");
    assertThat(faults.operations())
        .containsExactly("Query", "BatchGetItem", "Query", "BatchGetItem");
  }

  @Test
  void findsNothingOfAnotherTenant() {
    TenantContext.runWithTenant(LocalTable.newTenant(), () -> members.create(member(1)));
    Story story = story(1, "m01", Optional.empty());

    assertThat(stories.assigneeOf(story)).isEmpty();
    assertThat(
            stories
                .loadRelated(List.of(story), StoryRelations.ASSIGNEE)
                .of(story, StoryRelations.ASSIGNEE))
        .isEmpty();
  }

  @Test
  void neverTakesWhatWasLeftUnprocessedForMissing() {
    putStories(3, 3);
    List<Story> all = stories.byEpic(1).list();
    faults.next(Collections.nCopies(100, Fault.ALL_UNPROCESSED).toArray(Fault[]::new));

    StoryRepository impatient = new StoryRepository(bao(Duration.ofMillis(300)));

    assertThatThrownBy(() -> impatient.loadRelated(all, StoryRelations.ASSIGNEE))
        .isInstanceOf(ThrottledException.class)
        .hasMessageContaining("Member.loadRelated");
  }

  @Test
  void refusesARelationOrARecordThatWasNotRead() {
    putStories(2, 2);
    List<Story> all = stories.byEpic(1).list();
    Related<Story> related = stories.loadRelated(List.of(all.getFirst()), StoryRelations.ASSIGNEE);

    assertThatThrownBy(() -> related.of(all.getFirst(), StoryRelations.EPIC))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("BAO-8005")
        .hasMessageContaining("Story.epicId");
    assertThatThrownBy(() -> related.of(all.getLast(), StoryRelations.ASSIGNEE))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void sendsNothingForNoRecords() {
    stories.loadRelated(List.of(), StoryRelations.ASSIGNEE, StoryRelations.EPIC);

    assertThat(faults.operations()).isEmpty();
  }
}
