package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Label;
import dev.bao.tracker.LabelRepository;
import dev.bao.tracker.Slip;
import dev.bao.tracker.SlipRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.WorkEntry;
import dev.bao.tracker.WorkEntryRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Queries in a table that holds tenants and models on both sides of those that are asked for: no
/// item of theirs is even looked at.
class NeighbourTest {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final String base = LocalTable.newTenant();
  private final AtomicInteger scanned = new AtomicInteger();
  private final Bao bao = Bao.builder().client(counting()).table(LocalTable.NAME).build();
  private final SlipRepository cards = new SlipRepository(bao);
  private final LabelRepository labels = new LabelRepository(bao);
  private final WorkEntryRepository entries = new WorkEntryRepository(bao);
  private final TaskRepository tasks = new TaskRepository(bao);

  @BeforeEach
  void fillTheTable() {
    for (String tenant : List.of("acm", "acme", "acme-1", "acmf")) {
      TenantContext.runWithTenant(base + "-" + tenant, this::fillTenant);
    }
  }

  private void fillTenant() {
    for (String text : List.of("a", "ab", "a#", "a$", "b")) {
      labels.create(new Label(text, "x", text));
      cards.create(new Slip(text, "a", Status.OPEN, 1, "a", "Text"));
      cards.create(new Slip(text + "2", text + "#", Status.DONE, 1, "ab", "Text"));
      entries.create(new WorkEntry("a", text, "x", text, ONE, TaskTest.MONDAY, 1, DAY));
      entries.create(new WorkEntry("a", text, "y", text, ONE, TaskTest.MONDAY, 2, DAY));
      tasks.create(t -> TaskTest.hatch(t).projectId(text));
    }
  }

  private <T> void looksAtNoOther(Query<T> query, int expected) {
    scanned.set(0);

    assertThat(query.list()).hasSize(expected);
    assertThat(scanned.get()).as("items that DynamoDB looked at").isEqualTo(expected);
    scanned.set(0);
    assertThat(query.count()).isEqualTo(expected);
    assertThat(scanned.get()).as("items that DynamoDB counted").isEqualTo(expected);
  }

  @Test
  void noQueryLooksAtAnItemOfAnotherModelOrTenant() {
    TenantContext.runWithTenant(
        base + "-acme",
        () -> {
          looksAtNoOther(labels.all(), 5);
          looksAtNoOther(labels.all().groupIs("a"), 1);
          looksAtNoOther(labels.all().groupAfter("a#"), 3);
          looksAtNoOther(labels.all().groupIs("a").nameNotBefore("x"), 1);
          looksAtNoOther(labels.byColor(), 5);
          looksAtNoOther(labels.byColor().colorBeginsWith("a"), 4);
          looksAtNoOther(cards.byBoard("a"), 5);
          looksAtNoOther(cards.byBoard("a").statusIs(Status.OPEN), 5);
          looksAtNoOther(cards.byBoard("a").statusIs(Status.OPEN).positionAfter(1), 0);
          looksAtNoOther(cards.byBoard("a#").statusIs(Status.DONE).positionBefore(2), 1);
          looksAtNoOther(cards.openByOwner("a"), 5);
          looksAtNoOther(entries.byProjectIdAndArea("a", "a"), 2);
          looksAtNoOther(entries.byProjectIdAndArea("a", "a").personIs("a").codeAfter("x"), 1);
          looksAtNoOther(entries.byPerson("a").personIs("a").amountNotBefore(ONE), 2);
          looksAtNoOther(entries.byPerson("a").personNotAfter("a"), 2);
          looksAtNoOther(entries.byCount("a").countIs(2).dayNotAfter(DAY), 5);
          looksAtNoOther(tasks.byProject("a"), 1);
        });
  }

  /// A client that adds up how many items queries have looked at.
  private DynamoDbClient counting() {
    DynamoDbClient real = LocalTable.client();
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            NeighbourTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, called, arguments) -> {
              try {
                Object answer = called.invoke(real, arguments);
                if (answer instanceof QueryResponse response) {
                  scanned.addAndGet(response.scannedCount());
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
