package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.error.MappingException;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Records of every shape, written as items and read back by the generated schemas.
class RoundTripTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.000000001Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

  /// A surrogate without its partner.
  private static final String ALONE = "\uD83D";

  private static <T> Map<String, AttributeValue> item(ModelSchema<T> schema, T record) {
    return schema.toItem(ACME, record, false);
  }

  private static <T> T written(ModelSchema<T> schema, T record) {
    return schema.fromItem(item(schema, record));
  }

  private static <T> T writtenWithNulls(ModelSchema<T> schema, T record) {
    return schema.fromItem(schema.toItem(ACME, record, true));
  }

  private static <T> T without(ModelSchema<T> schema, T record, String... attributes) {
    Map<String, AttributeValue> item = new HashMap<>(item(schema, record));
    assertThat(item).containsKeys(attributes);
    item.keySet().removeAll(Set.of(attributes));
    return schema.fromItem(item);
  }

  private static String text(Map<String, AttributeValue> item, String attribute) {
    return item.getOrDefault(attribute, AttributeValue.fromS("absent")).s();
  }

  private static Map<String, AttributeValue> map(
      Map<String, AttributeValue> item, String attribute) {
    return item.getOrDefault(attribute, AttributeValue.fromM(Map.of())).m();
  }

  @Nested
  class EveryType {

    private final SampleSchema schema = new SampleSchema(KeyFormat.STANDARD);

    private final SampleBuilder filled =
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
            .daysByName(Map.of("start", List.of(DAY)))
            .states(List.of(Status.OPEN, Status.DONE))
            .formerStates(List.of(Status.OPEN))
            .ownStates(List.of(Sample.Status.RAW, Sample.Status.PURE));

    @Test
    void comesBackAsItWas() {
      Sample sample =
          filled
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
              .build();

      assertThat(written(schema, sample)).usingRecursiveComparison().isEqualTo(sample);
    }

    @Test
    void comesBackWithoutItsNullableValues() {
      Sample sample = filled.build();

      assertThat(written(schema, sample)).usingRecursiveComparison().isEqualTo(sample);
      assertThat(writtenWithNulls(schema, sample)).usingRecursiveComparison().isEqualTo(sample);
    }

    @Test
    void comesBackWithEmptyCollections() {
      Sample sample =
          filled
              .names(List.of())
              .chunks(List.of())
              .tags(Set.of())
              .smallNumbers(Set.of())
              .numbers(Set.of())
              .prices(Set.of())
              .ratios(Set.of())
              .labels(Map.of())
              .build();

      assertThat(written(schema, sample)).usingRecursiveComparison().isEqualTo(sample);
      assertThat(writtenWithNulls(schema, sample)).usingRecursiveComparison().isEqualTo(sample);
      assertThat(schema.toItem(ACME, sample, true)).doesNotContainKey("tags");
    }

    @Test
    @SuppressWarnings("JdkObsolete") // The list without random access that users may have.
    void comesBackFromListsAndMapsOfEveryKind() {
      Sample sample =
          filled
              .names(new LinkedList<>(List.of("b", "a")))
              .labels(new TreeMap<>(Map.of("k", "v", "j", "w")))
              .build();

      Sample written = written(schema, sample);

      assertThat(written.names()).containsExactly("b", "a");
      assertThat(written.labels()).containsExactlyInAnyOrderEntriesOf(sample.labels());
    }

    @Test
    void keepsNothingOfCollectionsThatAreChangedAfterwards() {
      List<String> names = new ArrayList<>(List.of("a"));
      Map<String, String> labels = new HashMap<>(Map.of("k", "v"));
      Map<String, AttributeValue> item = item(schema, filled.names(names).labels(labels).build());

      names.set(0, "b");
      labels.put("k", "w");

      assertThat(schema.fromItem(item).names()).containsExactly("a");
      assertThat(schema.fromItem(item).labels()).containsEntry("k", "v");
    }

    @Test
    void refusesTextsThatDynamoDbWouldChangeWithinCollections() {
      assertRefused(filled.names(List.of("a", ALONE)), "Sample.names");
      filled.names(List.of());
      assertRefused(filled.labels(Map.of("k", ALONE)), "Sample.labels");
      assertRefused(filled.labels(Map.of(ALONE, "v")), "Sample.labels");
      filled.labels(Map.of());
      assertRefused(filled.daysByName(Map.of(ALONE, List.of(DAY))), "Sample.daysByName");
    }

    @Test
    void refusesNullsWithinCollections() {
      assertRefused(filled.names(Arrays.asList("a", null)), "Sample.names");
      filled.names(List.of());
      assertRefused(filled.counts(Arrays.asList(1, null)), "Sample.counts");
      filled.counts(List.of());
      assertRefused(filled.grid(Arrays.asList(List.of(1L), null)), "Sample.grid");
      filled.grid(List.of());
      assertRefused(filled.labels(Collections.singletonMap("k", null)), "Sample.labels");
      assertRefused(filled.labels(Collections.singletonMap(null, "v")), "Sample.labels");
    }

    private void assertRefused(SampleBuilder sample, String path) {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> item(schema, sample.build()))
          .withMessageStartingWith("[BAO-7003]")
          .withMessageContaining(path + " cannot be written");
    }

    @Test
    void comesBackFromABuilderThatStartsWithIt() {
      Sample sample = filled.build();

      assertThat(SampleBuilder.from(sample).build()).usingRecursiveComparison().isEqualTo(sample);
    }

    @Test
    void readsAbsentCollectionsAsEmptyAndNullableOnesAsNull() {
      Sample sample =
          without(schema, filled.otherNames(List.of("n")).build(), "names", "otherNames");

      assertThat(sample.names()).isEmpty();
      assertThat(sample.otherNames()).isNull();
    }

    @Test
    void hasKeysOfEveryType() {
      Map<String, AttributeValue> item = item(schema, filled.build());

      assertThat(text(item, "_pk")).isEqualTo("acme#sample#" + ID);
      assertThat(text(item, "_sk")).isEqualTo("00000000000000000007");
      assertThat(text(item, "_gsi1_pk")).isEqualTo("acme#sample#gsi1#2026-11-21");
      assertThat(text(item, "_gsi1_sk")).isEqualTo("2501125");
      assertThat(text(item, "_gsi2_pk")).isEqualTo("acme#sample#gsi2#HIGH");
      assertThat(text(item, "_gsi5_sk")).isEqualTo("2026-11-21T12:00:00.000000001Z");
      assertThat(item).doesNotContainKey("_iter_pk");
    }

    @Test
    void namesAllValuesThatABuilderLacks() {
      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> new SampleBuilder().text("t").build())
          .withMessageContaining("BAO-7006")
          .withMessageContaining("sampleId")
          .withMessageContaining("boxedCount");
    }

    @Test
    @SuppressWarnings("NullAway") // What code without NullAway may pass.
    void refusesANullInABoxedComponentInsteadOfUnboxingIt() {
      Settings settings = new SettingsBuilder().settingsId("s").failures(null).build();

      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> item(new SettingsSchema(KeyFormat.STANDARD), settings))
          .withMessageContaining("BAO-7003")
          .withMessageContaining("Settings.failures");
    }
  }

  @Nested
  class RecordsWithin {

    private final UserSchema schema = new UserSchema(KeyFormat.STANDARD);

    private static Address address(String street) {
      return new Address(
          street,
          "1011",
          "BE",
          Optional.of("ring twice"),
          5,
          Set.of("home"),
          Set.of(1L),
          List.of(
              new Address.Phone("1", Optional.of(Address.Kind.WORK)),
              new Address.Phone("2", Optional.empty())));
    }

    private static final Address BARE =
        new Address("Kade", null, "NL", Optional.empty(), null, Set.of(), Set.of(), List.of());

    @Test
    void comeBackAtEveryDepth() {
      User.Team leaf = new User.Team("leaf", null, List.of(), Map.of());
      User.Team team = new User.Team("root", leaf, List.of(leaf), Map.of("here", List.of(leaf)));
      User user =
          new User(
              "u1",
              "u1@example.org",
              address("Gracht"),
              BARE,
              Optional.of(address("Plein")),
              List.of(BARE, address("Laan")),
              Map.of("old", BARE),
              team);

      assertThat(written(schema, user)).isEqualTo(user);
      assertThat(writtenWithNulls(schema, user)).isEqualTo(user);
    }

    @Test
    void comeBackWhereTheyAreAbsent() {
      User user = new UserBuilder().userId("u1").email("u1@example.org").address(BARE).build();

      assertThat(written(schema, user)).isEqualTo(user);
      assertThat(user.invoiceAddress()).isEmpty();
    }

    @Test
    void haveDefaultsAndNamesOfTheirOwn() {
      User user = new UserBuilder().userId("u1").email("e").address(address("Gracht")).build();
      Map<String, AttributeValue> item = new HashMap<>(item(schema, user));
      Map<String, AttributeValue> fields = new HashMap<>(map(item, "address"));
      fields.remove("country");
      item.put("address", AttributeValue.fromM(fields));

      assertThat(fields).containsKey("t").doesNotContainKey("houseNumber");
      assertThat(schema.fromItem(item).address().country()).isEqualTo("NL");
    }

    @Test
    void nameThePathOfWhatIsMissing() {
      User user = new UserBuilder().userId("u1").email("e").address(BARE).build();
      Map<String, AttributeValue> item = new HashMap<>(item(schema, user));
      item.put("address", AttributeValue.fromM(Map.of()));

      assertThatExceptionOfType(MappingException.class)
          .isThrownBy(() -> schema.fromItem(item))
          .withMessageContaining("User.address.street");
    }
  }

  @Nested
  class Defaults {

    private final SettingsSchema schema = new SettingsSchema(KeyFormat.STANDARD);

    @Test
    void areWhatABuilderStartsWith() {
      Settings settings = new SettingsBuilder().settingsId("s").build();

      assertThat(settings.greeting()).isEqualTo("plain \"quoted\"\nand ; ( more");
      assertThat(settings.price()).isEqualTo(new BigDecimal("12.50"));
      assertThat(settings.theme()).isEqualTo(Status.OPEN);
      assertThat(settings.since()).isEqualTo(Instant.parse("2026-11-21T10:15:30Z"));
    }

    @Test
    void areReadFromAnItemThatHasOnlyItsId() {
      Settings settings = new SettingsBuilder().settingsId("s").build();
      Map<String, AttributeValue> item = new HashMap<>(item(schema, settings));
      item.keySet().removeIf(name -> !name.equals("id"));

      assertThat(schema.fromItem(item)).isEqualTo(settings);
    }

    @Test
    void giveWayToWhatIsStored() {
      Settings settings =
          new SettingsBuilder()
              .settingsId("s")
              .greeting("hello")
              .retries(9)
              .enabled(false)
              .theme(Status.DONE)
              .nickname("nick")
              .motto("m")
              .size(4)
              .status(Status.OPEN)
              .build();

      Map<String, AttributeValue> item = item(schema, settings);

      assertThat(schema.fromItem(item).retries()).isEqualTo(9);
      assertThat(schema.fromItem(item).motto()).contains("m");
      assertThat(schema.fromItem(item).nickname()).isEqualTo("nick");
      assertThat(text(item, "nick")).isEqualTo("nick");
    }
  }

  @Nested
  class IndexKeys {

    private final TicketSchema schema = new TicketSchema(KeyFormat.STANDARD);

    private final TicketBuilder ticket =
        new TicketBuilder()
            .project("apollo")
            .number(12)
            .status(Status.OPEN)
            .team("a#b")
            .priority(1)
            .openedAt(NOON)
            .votes(0)
            .cost(BigDecimal.ONE)
            .title("Fix the hatch");

    @Test
    void areJoinedFromSeveralComponents() {
      Map<String, AttributeValue> item = item(schema, ticket.dueOn(DAY).build());

      assertThat(text(item, "_gsi1_pk")).isEqualTo("acme#ticket#gsi1#a$cb#00000000000000000001");
      assertThat(text(item, "_gsi1_sk")).isEqualTo("2026-11-21#00000000000000000012");
    }

    @Test
    void areLeftOutWhereAComponentIsAbsent() {
      Map<String, AttributeValue> item = item(schema, ticket.build());

      assertThat(item)
          .doesNotContainKeys(
              "_gsi1_pk", "_gsi1_sk", "_gsi2_pk", "_gsi2_sk", "_gsi3_pk", "_gsi3_sk", "_gsi4_pk");
      assertThat(item).containsKeys("_gsi5_pk", "_gsi5_sk");
      assertThat(schema.sentinel(ACME, 1, ticket.build())).isNull();
      assertThat(schema.sentinel(ACME, 2, ticket.build())).isNull();
    }

    @Test
    void areThereWhereAllComponentsAre() {
      Ticket full = ticket.assignee("kim").reporter("lee").milestone(3).externalId(77L).build();
      Map<String, AttributeValue> item = item(schema, full);

      assertThat(written(schema, full)).isEqualTo(full);
      assertThat(text(item, "_gsi2_pk")).isEqualTo("acme#ticket#gsi2#kim");
      assertThat(text(item, "_gsi3_pk")).isEqualTo("acme#ticket#gsi3#lee");
      assertThat(text(item, "_gsi3_sk")).isEqualTo("ticket");
      assertThat(text(item, "_gsi4_sk")).isEqualTo("00000000000000000012");
      assertThat(schema.sentinel(ACME, 2, full)).isNotNull();
    }
  }

  @Nested
  class OtherShapes {

    @Test
    void includeASortKey() {
      CommentSchema schema = new CommentSchema(KeyFormat.STANDARD);
      Comment comment = new Comment("A1", "B1", "kim", "Well done");
      Map<String, AttributeValue> item = item(schema, comment);

      assertThat(schema.fromItem(item)).isEqualTo(comment);
      assertThat(text(item, "_pk")).isEqualTo("acme#c#A1");
      assertThat(text(item, "_sk")).isEqualTo("B1");
      assertThat(schema.keyOfId(ACME, schema.idOf(ACME, schema.key(ACME, comment))))
          .isEqualTo(schema.key(ACME, comment));
    }

    @Test
    void includeAPackagePrivateRecordWithinAClass() {
      Workspace_BoardSchema schema = new Workspace_BoardSchema(KeyFormat.STANDARD);
      Workspace.Board board =
          new Workspace.Board("b1", new Workspace.Column("To do"), Workspace.Colour.BLUE);

      assertThat(written(schema, board)).isEqualTo(board);
    }

    @Test
    void includeNamesThatAreBaosOwn() {
      ModelSchema<Model> schema = new dev.bao.it.ModelSchema(KeyFormat.STANDARD);
      Model model = new Model(1, "n", new Model.Query("q"));

      assertThat(written(schema, model)).isEqualTo(model);
    }

    @Test
    void includeNamesThatGeneratedCodeWouldLikeToHave() {
      PathSchema schema = new PathSchema(KeyFormat.STANDARD);
      Path path =
          new PathBuilder()
              .in("i")
              .update("u")
              .patch("p")
              .consistency("c")
              .builder("b")
              .item("it")
              .key("k")
              .values("vs")
              .value("v")
              .path("pa")
              .slot("s")
              .constraint("co")
              .record("r")
              .writeNulls("w")
              .format("f")
              .all("a")
              .delta(1)
              .low(2)
              .set("se")
              .add(3)
              .build("bu")
              .from("fr")
              .model("m")
              .fields(Set.of(4))
              .nested(List.of(new Path.Value("v", "p", "f", List.of(List.of()), Set.of(1))))
              .build();

      assertThat(written(schema, path)).isEqualTo(path);
    }
  }
}
