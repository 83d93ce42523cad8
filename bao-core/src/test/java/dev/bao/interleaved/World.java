package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.CursorKeys;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

/// What all actors share: one table, one `Bao`, the models, and a network that loses answers.
final class World {

  /// The table, which no other test uses.
  static final String TABLE = "bao-core-isolation";

  private final long seed;
  private final Faults faults = new Faults();
  private final SplittableRandom weather;
  private final AtomicReference<Optional<AssertionError>> failure =
      new AtomicReference<>(Optional.empty());
  private final Bao bao;
  private final List<Subject<?, ?>> subjects;
  private final StorySubject stories;
  private final MemberSubject members;
  private final BoardSubject boards;
  private final CardSubject cards;
  private final CardNoteSubject notes;
  private final TaskSubject tasks;
  private final ProjectSubject projects;
  private final DocumentSubject documents;
  private final InvitationSubject invitations;

  World(long seed) {
    this.seed = seed;
    this.weather = new SplittableRandom(seed);
    this.bao =
        Bao.builder()
            .client(faults.client())
            .table(TABLE)
            .clock(Clock.fixed(Place.NOW, ZoneOffset.UTC))
            .cursorKeys(CursorKeys.perProcess())
            .retryDeadline(Duration.ofMinutes(2))
            .build();
    bao.table().createIfMissing();
    this.stories = new StorySubject(bao);
    this.members = new MemberSubject(bao);
    this.boards = new BoardSubject(bao);
    this.cards = new CardSubject(bao);
    this.notes = new CardNoteSubject(bao);
    this.tasks = new TaskSubject(bao);
    this.projects = new ProjectSubject(bao);
    this.documents = new DocumentSubject(bao);
    this.invitations = new InvitationSubject(bao);
    this.subjects =
        List.of(
            projects,
            tasks,
            invitations,
            new LeaseSubject(bao),
            documents,
            new DraftSubject(bao),
            boards,
            cards,
            notes,
            new LabelSubject(bao),
            new SlipSubject(bao),
            stories,
            members,
            new ActivitySubject(bao),
            new MembershipSubject(bao),
            new WorkEntrySubject(bao));
    faults.otherwise(this::fault);
  }

  /// One request in about thirty fails, and one batch in four is done in part.
  private Fault fault(String operation) {
    if (faults.operations().size() > 200) {
      faults.operations().clear();
    }
    int chance;
    synchronized (weather) {
      chance = weather.nextInt(100);
    }
    if (operation.startsWith("Batch") && chance < 25) {
      return chance < 20 ? Fault.HALF_UNPROCESSED : Fault.ALL_UNPROCESSED;
    }
    if (operation.equals("TransactWriteItems") && chance < 4) {
      return chance < 2 ? Fault.CANCELLED_BY_CONFLICT : Fault.CANCELLED_BY_THROTTLE;
    }
    return chance < 97 ? Fault.NONE : chance == 97 ? Fault.THROTTLED : Fault.LOST_ANSWER;
  }

  long seed() {
    return seed;
  }

  Bao bao() {
    return bao;
  }

  KeySpace keys(String tenant) {
    return new KeySpace(KeyFormat.STANDARD, new TenantId(tenant));
  }

  List<Subject<?, ?>> subjects() {
    return subjects;
  }

  StorySubject stories() {
    return stories;
  }

  MemberSubject members() {
    return members;
  }

  BoardSubject boards() {
    return boards;
  }

  CardSubject cards() {
    return cards;
  }

  CardNoteSubject notes() {
    return notes;
  }

  TaskSubject tasks() {
    return tasks;
  }

  ProjectSubject projects() {
    return projects;
  }

  DocumentSubject documents() {
    return documents;
  }

  InvitationSubject invitations() {
    return invitations;
  }

  boolean hasFailed() {
    return failure.get().isPresent();
  }

  void fail(String message, Throwable cause) {
    failure.compareAndSet(Optional.empty(), Optional.of(new AssertionError(message, cause)));
  }

  /// Throws the first failure of any actor.
  void check() {
    failure
        .get()
        .ifPresent(error -> {
          throw error;
        });
  }
}
