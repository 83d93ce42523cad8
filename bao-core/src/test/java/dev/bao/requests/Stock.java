package dev.bao.requests;

import dev.bao.tracker.Activity;
import dev.bao.tracker.ActivitySchema;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardSchema;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.CardNoteSchema;
import dev.bao.tracker.CardSchema;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentSchema;
import dev.bao.tracker.Epic;
import dev.bao.tracker.EpicSchema;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationSchema;
import dev.bao.tracker.Label;
import dev.bao.tracker.LabelSchema;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberSchema;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Sprint;
import dev.bao.tracker.SprintSchema;
import dev.bao.tracker.Status;
import dev.bao.tracker.Story;
import dev.bao.tracker.StorySchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.WorkEntry;
import dev.bao.tracker.WorkEntrySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The records that there are before an operation. Every item is smaller than a kilobyte.
final class Stock {

  static final Instant DUE = Instant.parse("2026-11-16T09:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 16);
  static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

  private Stock() {}

  static Task task(String id, @Nullable String slug) {
    return new Task(id, slug, "apollo", "Fix it", Status.OPEN, DUE, null, List.of("hull"));
  }

  /// Work of which an amount is part of two index keys, one of them with a time and a count.
  static WorkEntry work(int amount) {
    return work("ann", "weld", amount);
  }

  private static WorkEntry work(String person, String code, int amount) {
    return new WorkEntry("apollo", "hull", code, person, BigDecimal.valueOf(amount), DUE, 1, DAY);
  }

  static List<String> ids(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  /// Adds what the operation needs.
  static void fill(Fixture to, Case operation) {
    switch (operation) {
      case QUERY, STREAM, FIRST, SUMMARIES, COUNT, FILTERED, FILTERED_PAGES, FIND_ALL -> tasks(to);
      case SHARDS, SHARDS_PAGE, SHARDS_PAGES -> activities(to);
      case PARTITION ->
          ids("l", 100).forEach(id -> to.add(LabelSchema::new, new Label("red", id, "crimson")));
      case LEADING_PART -> work(to);
      case COLLECTION, COLLECTION_SHARDS, MEMBER -> board(to);
      case LIVE_PAGE, EXPIRED_TOO -> invitations(to);
      case RELATED, RELATED_TWO, RELATED_IN_SCOPE -> stories(to);
      case THOUSAND_FINDS -> projects(to, 1000);
      case DELETE_ALL -> projects(to, 25);
      default -> few(to);
    }
  }

  private static void few(Fixture to) {
    to.add(TaskSchema::new, task("plain", null));
    to.addUnique(TaskSchema::new, task("named", "hatch"));
    to.add(ProjectSchema::new, new Project("apollo", "Apollo", 0));
    to.add(WorkEntrySchema::new, work(1));
    to.add(DocumentSchema::new, new Document("doc", "ann", "Log", null, 0, 0, 1, DUE, DUE));
    to.add(CardSchema::new, new Card("wall", "c0", "Plan", "ann"));
    to.add(SprintSchema::new, sprint());
    to.addUnique(InvitationSchema::new, new Invitation("apollo", 1, "ann", "welcome", LATER));
  }

  private static Sprint sprint() {
    return new Sprint(
        "s1",
        null,
        Set.of("hull"),
        Set.of(),
        List.of("first"),
        null,
        Map.of("ann", 1),
        new Sprint.Venue("Rome", null, 8, Set.of(), List.of(), Map.of(), null),
        null);
  }

  /// 100 tasks of a project, of which one in four is done, each due a second after the one before.
  private static void tasks(Fixture to) {
    for (int i = 0; i < 100; i++) {
      Status status = i % 4 == 0 ? Status.DONE : Status.OPEN;
      to.add(
          TaskSchema::new,
          new Task(
              "t" + i,
              null,
              "apollo",
              "Fix it",
              status,
              DUE.plusSeconds(i),
              null,
              List.of("hull")));
    }
  }

  private static void activities(Fixture to) {
    for (int i = 0; i < 100; i++) {
      to.add(ActivitySchema::new, new Activity("a" + i, DAY, DUE.plusSeconds(i)));
    }
  }

  private static void work(Fixture to) {
    List<String> people = List.of("ann", "bob", "cem", "dov");
    for (int i = 0; i < 100; i++) {
      to.add(WorkEntrySchema::new, work(people.get(i % 4), "w" + i, 1));
    }
  }

  private static void board(Fixture to) {
    to.add(BoardSchema::new, new Board("wall", "Plan", "ann"));
    ids("c", 49).forEach(id -> to.add(CardSchema::new, new Card("wall", id, "Plan", "ann")));
    for (int i = 0; i < 50; i++) {
      to.add(CardNoteSchema::new, new CardNote("wall", i, "Plan", "ann"));
    }
  }

  private static void invitations(Fixture to) {
    for (int i = 0; i < 100; i++) {
      Instant expiresAt = i < 5 ? LONG_AGO : LATER;
      to.add(InvitationSchema::new, new Invitation("apollo", i, "ann", null, expiresAt));
    }
  }

  private static void stories(Fixture to) {
    to.add(EpicSchema::new, new Epic(1, "Land"));
    for (int i = 0; i < 50; i++) {
      to.add(MemberSchema::new, new Member("m" + i, "Ann"));
      to.add(StorySchema::new, new Story("s" + i, 1, "Land", "m" + i, Optional.empty()));
    }
  }

  private static void projects(Fixture to, int count) {
    ids("p", count).forEach(id -> to.add(ProjectSchema::new, new Project(id, id, 0)));
  }
}
