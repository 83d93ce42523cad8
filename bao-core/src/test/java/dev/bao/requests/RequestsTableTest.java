package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.local.DynamoDbLocal;
import dev.bao.tenant.TenantContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// How many requests each operation sends and which units they consume, beside DynamoBao and what a
/// careful person writes, and compared with the table in `docs/requests.md`.
///
/// `mvn -pl bao-core test -Dtest=RequestsTableTest -Dbao.goldens=rewrite` writes the table anew:
/// read the difference before you commit it.
@Timeout(300)
class RequestsTableTest {

  private static final Path PAGE = Path.of("..", "docs", "requests.md");
  private static final String START = "<!-- The table is written by RequestsTableTest. -->\n";
  private static final String END = "<!-- End of the table. -->\n";

  private static final RequestLog LOG = new RequestLog();
  private static final Map<Case, Sent> BAO = new EnumMap<>(Case.class);
  private static final Map<Case, Sent> DYNAMO_BAO = new EnumMap<>(Case.class);
  private static final Map<Case, Sent> HAND = new EnumMap<>(Case.class);

  /// What a way sent for an operation.
  private record Sent(List<String> requests, double units) {

    String cell() {
      Map<String, Long> counts =
          requests.stream()
              .collect(
                  Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
      String names =
          counts.entrySet().stream()
              .map(each ->
                  each.getValue() == 1 ? each.getKey() : each.getValue() + " " + each.getKey())
              .collect(Collectors.joining(", "));
      return (requests.isEmpty() ? "0" : requests.size() + ": " + names)
          + " | "
          + BigDecimal.valueOf(units).stripTrailingZeros().toPlainString();
    }
  }

  private static DynamoDbClient client = LocalTable.client();

  @BeforeAll
  static void measure() throws Exception {
    client =
        DynamoDbLocal.shared()
            .clientBuilder()
            .overrideConfiguration(settings -> settings.addExecutionInterceptor(LOG))
            .build();
    for (Case operation : Case.values()) {
      measure(operation, BAO, true, _ -> new BaoWay(client));
      measure(operation, DYNAMO_BAO, false, fixture -> new DynamoBaoWay(client, fixture));
      measure(operation, HAND, false, fixture -> new HandWay(client, fixture));
    }
  }

  @AfterAll
  static void close() {
    client.close();
  }

  private static void measure(
      Case operation, Map<Case, Sent> into, boolean isIterable, Function<Fixture, Way> maker)
      throws Exception {
    String tenant = LocalTable.newTenant();
    TenantContext.runWithTenant(
        tenant,
        () -> {
          Fixture fixture = new Fixture(tenant, isIterable);
          fixture.write(operation);
          Way way = maker.apply(fixture);
          LOG.clear();
          if (way.run(operation)) {
            into.put(operation, new Sent(List.copyOf(LOG.requests()), LOG.units()));
          }
        });
  }

  @Test
  void isWhatThePageSays() throws IOException {
    StringBuilder table = new StringBuilder("\n| Operation");
    for (String way : List.of("Bao", "DynamoBao", "By hand")) {
      table.append(" | ").append(way).append(": requests | units");
    }
    table.append(" |\n|---|---|--:|---|--:|---|--:|\n");
    for (Case operation : Case.values()) {
      table.append("| ").append(operation.title());
      for (Map<Case, Sent> way : List.of(BAO, DYNAMO_BAO, HAND)) {
        Sent sent = way.get(operation);
        table.append(" | ").append(sent == null ? "not there | " : sent.cell());
      }
      table.append(" |\n");
    }
    String expected = table.append('\n').toString();

    if ("rewrite".equals(System.getProperty("bao.goldens"))) {
      String page = Files.readString(PAGE);
      Files.writeString(
          PAGE,
          page.substring(0, page.indexOf(START) + START.length())
              + expected
              + page.substring(page.indexOf(END)));
    }
    String page = Files.readString(PAGE);
    assertThat(page.substring(page.indexOf(START) + START.length(), page.indexOf(END)))
        .isEqualTo(expected);
  }

  private static List<String> requests(Case operation) {
    return requests(BAO, operation);
  }

  private static List<String> requests(Map<Case, Sent> way, Case operation) {
    return Objects.requireNonNull(way.get(operation)).requests();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"UPDATE", "UPDATE_INDEXED", "SAVE"},
      mode = EnumSource.Mode.INCLUDE)
  void anUpdateReadsNothingBeforeItWrites(Case operation) {
    assertThat(requests(operation)).containsExactly("UpdateItem");
  }

  @Test
  void aCreateWithAUniqueValueIsOneTransactionWithoutARead() {
    assertThat(requests(Case.CREATE_UNIQUE)).containsExactly("TransactWriteItems");
  }

  @ParameterizedTest
  @EnumSource(names = {"UPDATE_UNIQUE_BY_RECORD", "DELETE_UNIQUE_BY_RECORD"})
  void aWriteByRecordThatTouchesAUniqueValueIsOneTransactionWithoutARead(Case operation) {
    assertThat(requests(operation)).containsExactly("TransactWriteItems");
  }

  @Test
  void aFindByAUniqueValueIsTwoReadsAtMost() {
    assertThat(requests(Case.FIND_BY_UNIQUE)).hasSizeLessThanOrEqualTo(2).containsOnly("GetItem");
  }

  @Test
  void aThousandFindsInARequestScopeAreTenRequests() {
    assertThat(requests(Case.THOUSAND_FINDS)).isEqualTo(Collections.nCopies(10, "BatchGetItem"));
  }

  /// By hand an upsert is an update without a condition. Bao's asks first for the item, so that
  /// what is given to new items alone, and their keys, are right.
  @Test
  void anUpsertThatCreatesSendsOneRequestMoreThanByHand() {
    assertThat(requests(Case.UPSERT_NEW)).containsExactly("UpdateItem", "PutItem");
    assertThat(requests(HAND, Case.UPSERT_NEW)).containsExactly("UpdateItem");
  }

  /// By hand the sentinel is believed. Bao has no operation of its own for this: it finds the
  /// record, since a batch that skips checks may have left the sentinel alone.
  @Test
  void whetherARecordHasAUniqueValueTakesOneRequestMoreThanByHand() {
    assertThat(requests(Case.UNIQUE_TAKEN)).containsExactly("GetItem", "GetItem");
    assertThat(requests(HAND, Case.UNIQUE_TAKEN)).containsExactly("GetItem");
  }

  /// A save gives the record back as it is stored, with what others have changed, and a transaction
  /// answers with no items.
  @Test
  void aSaveOfAUniqueValueReadsTheRecordAfterwards() {
    assertThat(requests(Case.SAVE_UNIQUE)).containsExactly("TransactWriteItems", "GetItem");
    assertThat(requests(HAND, Case.SAVE_UNIQUE)).containsExactly("TransactWriteItems");
  }

  /// A request scope shares reads by model; without one they are one batch.
  @Test
  void relationsInARequestScopeAreOneRequestForEachModel() {
    assertThat(requests(Case.RELATED_IN_SCOPE)).containsExactly("Query", "BatchGetItem", "GetItem");
    assertThat(requests(Case.RELATED_TWO)).containsExactly("Query", "BatchGetItem");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"UPSERT_NEW", "UNIQUE_TAKEN", "SAVE_UNIQUE", "RELATED_IN_SCOPE"},
      mode = EnumSource.Mode.EXCLUDE)
  void noOtherOperationSendsMoreRequestsThanACarefulPerson(Case operation) {
    assertThat(requests(operation)).hasSizeLessThanOrEqualTo(requests(HAND, operation).size());
  }
}
