package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Story;
import dev.bao.tracker.StoryAttributes;
import dev.bao.tracker.StoryRepository;
import dev.bao.tracker.StorySchema;
import dev.bao.tracker.StoryUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes of [Story].
final class StorySubject extends Subject<String, Story> {

  private final StoryRepository all;

  StorySubject(Bao bao) {
    this(new StoryRepository(bao));
  }

  private StorySubject(StoryRepository all) {
    super(
        "Story",
        new Access<>(
            all,
            StorySchema::new,
            all::find,
            all::get,
            all::exists,
            all::findAll,
            (id, to) -> all.update(id, patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id, patch(to)),
            all::save,
            all::delete,
            all::deleteAll,
            all::lookup,
            all::check));
    this.all = all;
  }

  private static Consumer<StoryUpdate> patch(Story to) {
    return patch -> {
      patch.epicId(to.epicId()).titleAndAssigneeId(to.title(), to.assigneeId());
      to.reviewer().ifPresentOrElse(patch::reviewer, patch::clearReviewer);
    };
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("y", group);
  }

  @Override
  String id(Story record) {
    return record.storyId();
  }

  @Override
  Story make(String id, int group, String mark, Draw draw) {
    return new Story(
        id,
        draw.in(50) ? 99 : group,
        mark + draw.below(30),
        draw.in(30) ? null : draw.of(Place.ids("m", group)),
        draw.in(30) ? Optional.empty() : Optional.of(draw.of(Place.ids("m", group))));
  }

  @Override
  String marked(Story record) {
    return record.title();
  }

  @Override
  Condition<Story> hasMark(String marked) {
    return StoryAttributes.TITLE.eq(marked);
  }

  @Override
  List<View<Story>> views(int group, Draw draw) {
    long epic = draw.in(50) ? 99 : group;
    String member = draw.of(Place.ids("m", group));
    return List.of(
        new View<>(
            "byEpic",
            () -> all.byEpic(epic),
            one -> one.epicId() == epic,
            Comparator.comparing(Story::storyId),
            epic != 99,
            StoryAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")),
        new View<>(
            "byAssignee",
            () -> all.byAssignee(member),
            one -> member.equals(one.assigneeId()),
            Comparator.comparing(Story::title),
            true,
            StoryAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")));
  }

  StoryRepository all() {
    return all;
  }
}
