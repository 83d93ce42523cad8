package dev.bao.it;

import com.fasterxml.jackson.databind.node.TextNode;
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
        article(),
        charter(),
        effort(),
        expense(),
        feature(),
        issue(),
        member(),
        milestone(),
        role(),
        token(),
        board(),
        comment(),
        model(),
        path(),
        reminder(),
        sample(),
        settings(),
        ticket(),
        user());
  }

  private static ModelSample<Effort> effort() {
    EffortBuilder effort =
        new EffortBuilder()
            .year(-2026)
            .project("a#b$c")
            .stage(Stage.OPEN)
            .sprint(ID)
            .number(-1)
            .hours(new BigDecimal("-12.5"))
            .at(NOON)
            .day(DAY)
            .note("#$")
            .code("one")
            .text("One");
    return ModelSample.of(
        EffortSchema::new,
        EffortRepository::new,
        effort.build(),
        effort.code("other").text("Other").build());
  }

  private static ModelSample<Issue> issue() {
    return ModelSample.of(
        IssueSchema::new,
        IssueRepository::new,
        new Issue(
            "i", "apollo", Stage.OPEN, NOON, "ann", false, null, "One", 2, Optional.of("red")),
        new Issue("i", "gemini", Stage.DONE, NOON, null, true, "j", "Two", null, Optional.empty()));
  }

  private static ModelSample<Role> role() {
    return ModelSample.of(
        RoleSchema::new,
        RoleRepository::new,
        new Role("a#b", "pilot", "c1", "admin", 1),
        new Role("a#b", "pilot", "c2", "guest", 2));
  }

  private static ModelSample<Charter> charter() {
    return ModelSample.of(
        CharterSchema::new,
        CharterRepository::new,
        new Charter("apollo", "c1", "ann", NOON),
        new Charter("apollo", "c2", "bob", NOON));
  }

  private static ModelSample<Feature> feature() {
    return ModelSample.of(
        FeatureSchema::new,
        FeatureRepository::new,
        new Feature("apollo", "f#1", "hatch", Status.OPEN, "hull", "ann", NOON),
        new Feature("apollo", "f#1", null, Status.DONE, null, "bob", NOON));
  }

  private static ModelSample<Milestone> milestone() {
    return ModelSample.of(
        MilestoneSchema::new,
        MilestoneRepository::new,
        new Milestone("apollo", DAY, "Launch", "ann", NOON),
        new Milestone("apollo", DAY, "Landing", "bob", NOON));
  }

  private static ModelSample<Member> member() {
    return ModelSample.of(
        MemberSchema::new,
        MemberRepository::new,
        new Member("ann", "Ann@example.com", Optional.of("hull"), "Ann", "Ann"),
        new Member("ann", "ann@example.org", Optional.empty(), null, "Ann B."));
  }

  private static ModelSample<Expense> expense() {
    Instant second = Instant.parse("2026-11-21T12:00:00Z");
    Expense.Split split =
        new Expense.Split(Map.of("ann", new BigDecimal("0.5")), 1, Expense.Rounding.FIRST_PAYS);
    ExpenseBuilder expense =
        new ExpenseBuilder()
            .project("apollo")
            .filedAt(second)
            .payer("ann")
            .paidAt(second)
            .receipt(TextNode.valueOf("paid"))
            .split(split)
            .attempts(1)
            .amount(new Money(1250, "EUR"))
            .trip(new Expense.Trip(second, null, List.of(), Optional.empty()));
    Expense bare = expense.build();
    return ModelSample.of(
        ExpenseSchema::new,
        ExpenseRepository::new,
        expense
            .approvedAt(second)
            .bookedAt(second)
            .scan(TextNode.valueOf("scan"))
            .pages(List.of(TextNode.valueOf("one")))
            .pagesByName(Map.of("two", TextNode.valueOf("2")))
            .splitsByTeam(Map.of("hull", List.of(split)))
            .remindedAt(NOON)
            .tip(new Money(50, "EUR"))
            .tax(new Money(200, "EUR"))
            .fees(List.of(new Money(1, "EUR")))
            .feesByTeam(Map.of("hull", List.of(new Money(2, "EUR"))))
            .trip(
                new Expense.Trip(
                    second,
                    new Money(3, "EUR"),
                    List.of(split),
                    Optional.of(TextNode.valueOf("by sea"))))
            .build(),
        bare);
  }

  private static ModelSample<Article> article() {
    ArticleBuilder article =
        new ArticleBuilder()
            .articleId("moon")
            .author("ann")
            .rank(1)
            .language("en")
            .price(new BigDecimal("10.5"))
            .weight(0.5)
            .cover(new byte[] {1});
    Article bare = article.build();
    return ModelSample.of(
        ArticleSchema::new,
        ArticleRepository::new,
        article
            .slug("to-the-moon")
            .subtitle("A trip")
            .rubric("space")
            .paragraphs(List.of("one"))
            .tags(Set.of("moon"))
            .expiresAt(Instant.parse("2999-01-01T00:00:00Z"))
            .build(),
        bare);
  }

  private static ModelSample<Token> token() {
    return ModelSample.of(
        TokenSchema::new,
        TokenRepository::new,
        new TokenBuilder().tokenId("t").endsAt(Instant.parse("2999-01-01T00:00:00Z")).build(),
        new TokenBuilder().tokenId("t").endsAt(Instant.parse("2998-01-01T00:00:00Z")).build());
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
