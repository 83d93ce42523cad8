package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.operation.Consistency;
import dev.bao.operation.Upserted;
import dev.bao.test.BaoTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Patches of parts, conditions on them, and projections, of the models that have everything.
@BaoTest
class PartsTest {

  private static final Instant OPENED = Instant.parse("2026-11-15T08:00:00Z");

  private static final Address HOME =
      new Address(
          "Main Street",
          null,
          "NL",
          Optional.empty(),
          1,
          Set.of(),
          Set.of(1L),
          List.of(new Address.Phone("1", Optional.of(Address.Kind.HOME))));

  private final UserRepository users;
  private final TicketRepository tickets;
  private final SettingsRepository settings;
  private final FeatureRepository features;

  PartsTest(
      UserRepository users,
      TicketRepository tickets,
      SettingsRepository settings,
      FeatureRepository features) {
    this.users = users;
    this.tickets = tickets;
    this.settings = settings;
    this.features = features;
  }

  private User createUser() {
    return users.create(u ->
        u.userId("u1")
            .email("ada@example.org")
            .address(HOME)
            .formerAddresses(List.of(HOME))
            .addressesByName(Map.of("home", HOME))
            .team(new User.Team("crew", null, List.of(), Map.of())));
  }

  @Test
  void recordsWithinRecordsChangeInPart() {
    createUser();

    users
        .update(
            "u1",
            u ->
                u.address(a ->
                        a.addHouseNumber(2)
                            .clearZip()
                            .numbers(Set.of(2L))
                            .appendPhones(new Address.Phone("2", Optional.empty())))
                    .appendFormerAddresses(HOME)
                    .putAddressesByName("work", HOME)
                    .team(t -> t.name("hull").putTeamsByPlace("Mars", List.of())))
        .execute();

    User after = users.get("u1", Consistency.STRONG);
    assertThat(after.address().houseNumber()).isEqualTo(3);
    assertThat(after.address().phones())
        .extracting(Address.Phone::number)
        .containsExactly("1", "2");
    assertThat(after.address().numbers()).containsExactly(2L);
    assertThat(after.formerAddresses()).containsExactly(HOME, HOME);
    assertThat(after.addressesByName()).containsOnlyKeys("home", "work");
    assertThat(after.team())
        .isEqualTo(new User.Team("hull", null, List.of(), Map.of("Mars", List.of())));
  }

  @Test
  void conditionsReachIntoRecordsListsAndMaps() {
    createUser();

    users
        .update("u1", u -> u.email("eve@example.org"))
        .when(
            UserAttributes.ADDRESS
                .houseNumber()
                .eq(1)
                .and(UserAttributes.ADDRESS.phones().element(0).number().beginsWith("1"))
                .and(UserAttributes.FORMER_ADDRESSES.element(0).numbers().contains(1L))
                .and(UserAttributes.ADDRESSES_BY_NAME.entry("home").country().eq("NL"))
                .and(UserAttributes.TEAM.parent().name().notExists()))
        .execute();

    assertThat(users.get("u1").email()).isEqualTo("eve@example.org");
  }

  @Test
  void projectionsReadRecordsWithinAndDefaults() {
    User user = createUser();
    settings.create(s -> s.settingsId("s1").retries(7).motto("go"));
    settings.create(s -> s.settingsId("s2"));

    assertThat(users.find("u1", UserCardProjection.PROJECTION))
        .contains(
            new UserCard(HOME, "u1", user.addressesByName(), user.formerAddresses(), user.team()));
    assertThat(settings.find("s1", SettingsViewProjection.PROJECTION))
        .contains(new SettingsView(7, Status.OPEN, Optional.of("go")));
    assertThat(settings.byTheme(Status.OPEN).project(SettingsViewProjection.PROJECTION).list())
        .contains(new SettingsView(3, Status.OPEN, Optional.empty()))
        .hasSize(2);
  }

  @Test
  void projectionsOfEveryIndexKeepItsKeysInCheck() {
    tickets.upsert("apollo", 4, PartsTest::ticket).execute();
    TicketSummary summary =
        new TicketSummary("Ticket 4", 4, LocalDate.of(2026, 11, 16), Optional.of(9L));

    assertThat(tickets.byProject("apollo").project(TicketSummaryProjection.PROJECTION).list())
        .containsExactly(summary);
    assertThat(
            tickets.byTeamAndPriority("hull", 1).project(TicketSummaryProjection.PROJECTION).list())
        .containsExactly(summary);
    assertThat(tickets.byAssignee("ada").project(TicketSummaryProjection.PROJECTION).list())
        .containsExactly(summary);
    assertThat(tickets.byReporter("eve").project(TicketSummaryProjection.PROJECTION).list())
        .containsExactly(summary);
    assertThat(tickets.byMilestone(3).project(TicketSummaryProjection.PROJECTION).list())
        .containsExactly(summary);
    assertThat(tickets.byStatus(Status.OPEN).project(TicketSummaryProjection.PROJECTION).list())
        .containsExactly(summary);
  }

  @Test
  void projectionsReadMembersOfCollectionsAndShards() {
    List<FeatureLine> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int number = i;
      features
          .upsert(
              "apollo",
              "f" + i,
              f ->
                  f.status(Status.OPEN)
                      .team("hull")
                      .owner("ada")
                      .slug("s" + number)
                      .createdAt(OPENED.plusSeconds(number)))
          .execute();
      lines.add(new FeatureLine("ada", "s" + i));
    }

    assertThat(features.byStatus(Status.OPEN).project(FeatureLineProjection.PROJECTION).list())
        .isEqualTo(lines);
    assertThat(
            features.byTeam("hull", Status.OPEN).project(FeatureLineProjection.PROJECTION).list())
        .containsExactlyInAnyOrderElementsOf(lines);
    assertThat(features.byProject("apollo").project(FeatureLineProjection.PROJECTION).list())
        .isEqualTo(lines);
  }

  @Test
  void upsertsMakeAndChangeItemsWithEveryKindOfKey() {
    assertThat(tickets.upsert("apollo", 4, PartsTest::ticket).execute())
        .isEqualTo(Upserted.CREATED);
    assertThat(tickets.upsert("apollo", 4, t -> ticket(t).addWatchers(2)).execute())
        .isEqualTo(Upserted.UPDATED);

    Ticket ticket = tickets.get("apollo", 4);
    assertThat(ticket.votes()).isEqualTo(2);
    assertThat(ticket.watchers()).isEqualTo(2);
    assertThat(tickets.findByExternalId(9)).contains(ticket);
  }

  private static TicketUpdate ticket(TicketUpdate ticket) {
    return ticket
        .status(Status.OPEN)
        .teamAndPriorityAndDueOn("hull", 1, LocalDate.of(2026, 11, 16))
        .assigneeAndOpenedAt("ada", OPENED)
        .reporter("eve")
        .milestone(3)
        .externalId(9)
        .addVotes(1)
        .cost(new BigDecimal("12.5"))
        .title("Ticket 4");
  }
}
