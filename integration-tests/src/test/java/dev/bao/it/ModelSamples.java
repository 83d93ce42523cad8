package dev.bao.it;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Two records of every model of this module. A model that is not here fails
/// [EnhancedContractTest].
final class ModelSamples {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.000000001Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
  private static final Address BARE =
      new Address("Kade", null, "NL", Optional.empty(), null, Set.of(), Set.of(), List.of());
  private static final Address FULL =
      new Address(
          "Gracht",
          "1011",
          "BE",
          Optional.of("ring twice"),
          5,
          Set.of("home"),
          Set.of(1L),
          List.of(new Address.Phone("1", Optional.of(Address.Kind.WORK))));

  private ModelSamples() {}

  static Stream<ModelSample<?>> all() {
    return Stream.of(
        board(), comment(), model(), path(), reminder(), sample(), settings(), ticket(), user());
  }

  private static ModelSample<Workspace.Board> board() {
    return ModelSample.of(
        Workspace_BoardSchema::new,
        Workspace_BoardRepository::new,
        new Workspace.Board("b", new Workspace.Column("To do"), Workspace.Colour.BLUE),
        new Workspace.Board("b", new Workspace.Column("Doing"), null));
  }

  private static ModelSample<Comment> comment() {
    return ModelSample.of(
        CommentSchema::new,
        CommentRepository::new,
        new Comment("a#$ task", "c1", "ann", "First"),
        new Comment("a#$ task", "c1", "bob", "Second"));
  }

  private static ModelSample<Model> model() {
    return ModelSample.of(
        ModelSchema::new,
        ModelRepository::new,
        new Model(-7, "seven", new Model.Query("q")),
        new Model(-7, "minus seven", new Model.Query("r")));
  }

  private static ModelSample<Path> path() {
    PathBuilder path =
        new PathBuilder()
            .in("in")
            .update("update")
            .patch("patch")
            .consistency("consistency")
            .builder("builder")
            .item("item")
            .key("key")
            .values("values")
            .value("value")
            .path("path")
            .slot("slot")
            .constraint("constraint")
            .record("record")
            .writeNulls("writeNulls")
            .format("format")
            .all("all")
            .delta(1)
            .low(2)
            .set("set")
            .add(3)
            .build("build")
            .from("from")
            .model("model")
            .fields(Set.of(1, 2))
            .nested(List.of(new Path.Value("v", "p", "f", List.of(List.of()), Set.of(4))));
    Path full = path.build();
    return ModelSample.of(
        PathSchema::new,
        PathRepository::new,
        full,
        path.builder("another").fields(Set.of()).nested(List.of()).build());
  }

  private static ModelSample<Reminder> reminder() {
    return ModelSample.of(
        ReminderSchema::new,
        ReminderRepository::new,
        new Reminder("ann", 12, "bob", NOON, Set.of("a", "b"), Optional.of(FULL), "Call"),
        new Reminder("ann", 12, null, NOON, Set.of(), Optional.of(BARE), "Write"));
  }

  private static ModelSample<Sample> sample() {
    SampleBuilder sample =
        new SampleBuilder()
            .sampleId(ID)
            .version(7)
            .text("naïve #$ text")
            .count(Integer.MIN_VALUE)
            .boxedCount(2)
            .total(Long.MAX_VALUE)
            .boxedTotal(-4L)
            .price(new BigDecimal("12.5"))
            .ratio(0.1)
            .boxedRatio(-1e100)
            .flag(true)
            .boxedFlag(false)
            .level(Sample.Level.HIGH)
            .createdAt(NOON)
            .day(DAY)
            .token(ID)
            .content(new byte[] {0, -1, 5})
            .names(List.of("a", ""))
            .counts(List.of(1, -1))
            .grid(List.of(List.of(1L, 2L), List.of()))
            .chunks(List.of(new byte[] {1}, new byte[0]))
            .levels(List.of(Map.of("x", List.of(Sample.Level.LOW))))
            .tags(Set.of("a", "b"))
            .smallNumbers(Set.of(1, -2))
            .numbers(Set.of(3L))
            .prices(Set.of(new BigDecimal("1.5")))
            .ratios(Set.of(2.5))
            .labels(Map.of("k", "v"))
            .daysByName(Map.of("start", List.of(DAY)));
    Sample bare = sample.build();
    return ModelSample.of(
        SampleSchema::new,
        SampleRepository::new,
        sample
            .otherText("t")
            .otherCount(1)
            .otherTotal(2L)
            .otherPrice(new BigDecimal("-3"))
            .otherRatio(4.0)
            .otherFlag(true)
            .otherLevel(Sample.Level.LOW)
            .otherContent(new byte[] {9})
            .otherNames(List.of("n"))
            .otherTags(Set.of("g"))
            .otherNumbers(Set.of(5L))
            .otherLabels(Map.of("l", Status.DONE))
            .build(),
        bare);
  }

  private static ModelSample<Settings> settings() {
    return ModelSample.of(
        SettingsSchema::new,
        SettingsRepository::new,
        new SettingsBuilder()
            .settingsId("s")
            .price(new BigDecimal("12.5"))
            .theme(Status.DONE)
            .limit(7)
            .nickname("nick")
            .motto("m")
            .size(4)
            .status(Status.OPEN)
            .build(),
        new SettingsBuilder().settingsId("s").price(new BigDecimal("12.5")).build());
  }

  private static ModelSample<Ticket> ticket() {
    TicketBuilder ticket =
        new TicketBuilder()
            .project("apollo")
            .number(12)
            .status(Status.OPEN)
            .team("a#b")
            .priority(1)
            .openedAt(NOON)
            .votes(0)
            .cost(BigDecimal.ONE)
            .title("Ticket");
    Ticket bare = ticket.build();
    return ModelSample.of(
        TicketSchema::new,
        TicketRepository::new,
        ticket
            .dueOn(DAY)
            .assignee("ann")
            .reporter("bob")
            .milestone(3)
            .externalId(4L)
            .watchers(5L)
            .build(),
        bare);
  }

  private static ModelSample<User> user() {
    User.Team leaf = new User.Team("leaf", null, List.of(), Map.of());
    return ModelSample.of(
        UserSchema::new,
        UserRepository::new,
        new User(
            "u1",
            "u1@example.org",
            FULL,
            BARE,
            Optional.of(FULL),
            List.of(BARE, FULL),
            Map.of("old", BARE),
            new User.Team("root", leaf, List.of(leaf), Map.of("here", List.of(leaf)))),
        new UserBuilder().userId("u1").email("other@example.org").address(BARE).build());
  }
}
