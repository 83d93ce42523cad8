package dev.bao.interleaved;

import dev.bao.operation.Related;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardItems;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.Member;
import dev.bao.tracker.Story;
import dev.bao.tracker.StoryRelations;
import dev.bao.tracker.StoryRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Reads over several models: relations and collections; and the clients of the AWS SDK.
final class Together {

  private final World world;
  private final Draw draw;
  private final BoardItemsRepository items;
  private final Clients clients;

  Together(World world, Draw draw) {
    this.world = world;
    this.draw = draw;
    this.items = new BoardItemsRepository(world.bao());
    this.clients = new Clients(world);
  }

  <K, T> void one(Ledger ledger, Subject<K, T> subject) {
    K id = draw.of(subject.ids(ledger.group()));
    T like = subject.make(id, ledger.group(), Neighbours.mark(ledger.tenant()), draw);
    String place = Place.any(ledger.group(), draw);
    switch (draw.below(7)) {
      case 0 -> related(ledger);
      case 1 -> relatedOfEach(ledger);
      case 2 ->
          collection(ledger, items.byBoardId(place).list(), item -> board(item).equals(place));
      case 3 -> collection(ledger, items.byOwner(place).list(), item -> owner(item).equals(place));
      case 4 -> clients.get(ledger, subject, like);
      case 5 -> clients.query(ledger, subject, like);
      default -> clients.enhanced(ledger, subject, like);
    }
  }

  private void related(Ledger ledger) {
    List<Story> stories = ledger.live(world.stories());
    Related<Story> related =
        world
            .stories()
            .all()
            .loadRelated(stories, StoryRelations.ASSIGNEE, StoryRelations.REVIEWER);
    for (Story story : stories) {
      Claim.same("assignee", assignee(ledger, story), related.of(story, StoryRelations.ASSIGNEE));
      Claim.same(
          "reviewer",
          story.reviewer().flatMap(id -> ledger.live(world.members(), id)),
          related.of(story, StoryRelations.REVIEWER));
    }
  }

  private void relatedOfEach(Ledger ledger) {
    StoryRepository stories = world.stories().all();
    for (Story story : ledger.live(world.stories())) {
      Claim.same("assigneeOf", assignee(ledger, story), stories.assigneeOf(story));
      Claim.same("load", assignee(ledger, story), stories.load(story, StoryRelations.ASSIGNEE));
    }
  }

  private Optional<Member> assignee(Ledger ledger, Story story) {
    return Optional.ofNullable(story.assigneeId()).flatMap(id -> ledger.live(world.members(), id));
  }

  private void collection(Ledger ledger, List<BoardItems> found, Predicate<BoardItems> holds) {
    Set<BoardItems> known = new HashSet<>();
    known.addAll(ledger.live(world.boards()));
    known.addAll(ledger.live(world.cards()));
    known.addAll(ledger.live(world.notes()));
    known.removeIf(holds.negate());
    Claim.holds("the collection lost records", new HashSet<>(found).containsAll(known));
    String mark = Neighbours.mark(ledger.tenant());
    for (BoardItems item : found) {
      Claim.holds("the collection gave a foreign " + item, title(item).startsWith(mark));
      Claim.holds("the collection gave a wrong " + item, holds.test(item));
    }
    Claim.same("own items", known.size(), (int) found.stream().filter(known::contains).count());
    long own = found.stream().filter(item -> isOf(ledger.group(), item)).count();
    Claim.same("items of the group", known.size(), (int) own);
  }

  private boolean isOf(int group, BoardItems item) {
    return switch (item) {
      case Board it -> world.boards().ids(group).contains(it.boardId());
      case Card it -> world.cards().ids(group).contains(world.cards().id(it));
      case CardNote it -> world.notes().ids(group).contains(world.notes().id(it));
    };
  }

  private static String board(BoardItems item) {
    return switch (item) {
      case Board it -> it.boardId();
      case Card it -> it.boardId();
      case CardNote it -> it.boardId();
    };
  }

  private static String owner(BoardItems item) {
    return switch (item) {
      case Board it -> it.owner();
      case Card it -> it.owner();
      case CardNote it -> it.owner();
    };
  }

  private static String title(BoardItems item) {
    return switch (item) {
      case Board it -> it.title();
      case Card it -> it.title();
      case CardNote it -> it.title();
    };
  }
}
