package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.Encode;
import dev.bao.operation.Relation;

/// The other models that [Story] items name, for `loadRelated`.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryRelations {

  /// The [Epic] that `epicId` names.
  public static final Relation<Story, Epic> EPIC =
      new Relation<>(
          "Story.epicId", EpicSchema::new, (in, story) -> EpicKeys.item(in, story.epicId()));

  /// The [Member] that `assigneeId` names.
  public static final Relation<Story, Member> ASSIGNEE =
      new Relation<>(
          "Story.assigneeId",
          MemberSchema::new,
          (in, story) ->
              story.assigneeId() == null ? null : MemberKeys.item(in, story.assigneeId()));

  /// The [Member] that `reviewer` names.
  public static final Relation<Story, Member> REVIEWER =
      new Relation<>(
          "Story.reviewer",
          MemberSchema::new,
          (in, story) ->
              Encode.required(story.reviewer(), "Story.reviewer").isEmpty()
                  ? null
                  : MemberKeys.item(in, story.reviewer().get()));

  private StoryRelations() {}
}
