package dev.bao.operation;

import static dev.bao.tracker.TaskAttributes.STATUS;
import static dev.bao.tracker.TaskAttributes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.CursorKeys;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.operation.LifecycleTest.HandClock;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Where a cursor holds, and that it holds nowhere else: one error, and nothing is sent.
class CursorTest extends TaskTest {

  private static final byte[] SECRET =
      "a secret of thirty-two bytes, ok".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER =
      "another secret of thirty-two byt".getBytes(StandardCharsets.UTF_8);

  private final Faults http = new Faults();
  private final HandClock clock = new HandClock(LifecycleTest.NOON);
  private final TaskRepository sealed = tasks(CursorKeys.of("k1", SECRET));

  private TaskRepository tasks(CursorKeys keys) {
    return new TaskRepository(bao(keys));
  }

  private Bao bao(CursorKeys keys) {
    return Bao.builder()
        .client(http.client())
        .table(LocalTable.NAME)
        .clock(clock)
        .cursorKeys(keys)
        .build();
  }

  private static Instant day(int number) {
    return MONDAY.plus(Duration.ofDays(number));
  }

  private void createTenDays() {
    for (int i = 0; i < 10; i++) {
      int number = i;
      tasks.create(t -> hatch(t).taskId("id-" + number).dueAt(day(number)));
    }
  }

  private Cursor cursor() {
    createTenDays();
    return sealed.byProject("apollo").limit(2).page().next().orElseThrow();
  }

  private void assertRefused(ThrowingCallable query) {
    http.operations().clear();

    assertThatThrownBy(query)
        .isInstanceOf(CursorException.class)
        .hasNoCause()
        .hasMessage(new CursorException().getMessage());
    assertThat(http.operations()).isEmpty();
  }

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::taskId).toList();
  }

  @Test
  void goesOnInAnotherProcessWithTheSameKeys() {
    String text = cursor().toString();

    TaskRepository elsewhere = tasks(CursorKeys.of("k1", SECRET));
    assertThat(ids(elsewhere.byProject("apollo").after(Cursor.of(text)).limit(2).page().items()))
        .containsExactly("id-2", "id-3");
  }

  @Test
  void showsNothingOfWhatItHolds() {
    String text =
        new String(Base64.getUrlDecoder().decode(cursor().toString()), StandardCharsets.ISO_8859_1);

    assertThat(text)
        .contains("k1")
        .doesNotContain("apollo", "id-1", "gsi1", "2026", TenantContext.currentTenant().value());
  }

  @Test
  void holdsTheLongestKeysThatThereAre() {
    CardRepository cards = new CardRepository(bao(CursorKeys.of("k1", SECRET)));
    String board = "b".repeat(90);
    String title = "t".repeat(1000);
    for (int i = 0; i < 3; i++) {
      cards.create(new Card(board, i + "c".repeat(900), title, "ada"));
    }

    Cursor cursor = cards.byTitle(title).limit(1).page().next().orElseThrow();

    assertThat(cards.byTitle(title).after(Cursor.of(cursor.toString())).list()).hasSize(2);
  }

  @Test
  void belongsToOnePartition() {
    Cursor cursor = cursor();

    assertRefused(() -> sealed.byProject("gemini").after(cursor).page());
  }

  @Test
  void belongsToOneIndex() {
    Cursor cursor = cursor();

    assertRefused(() -> sealed.byStatus(Status.OPEN).after(cursor).page());
  }

  /// A collection and its members share a partition.
  @Test
  void belongsToOneModelOfACollection() {
    CardRepository cards = new CardRepository(bao(CursorKeys.of("k1", SECRET)));
    BoardItemsRepository items = new BoardItemsRepository(bao(CursorKeys.of("k1", SECRET)));
    for (int i = 0; i < 3; i++) {
      cards.create(new Card("b", "c" + i, "title", "ada"));
    }
    Cursor ofMember = cards.byBoardId("b").limit(1).page().next().orElseThrow();
    Cursor ofAll = items.byBoardId("b").limit(1).page().next().orElseThrow();

    assertRefused(() -> items.byBoardId("b").after(ofMember).page());
    assertRefused(() -> cards.byBoardId("b").after(ofAll).page());
    assertThat(items.byBoardId("b").after(ofAll).list()).hasSize(2);
    assertThat(cards.byBoardId("b").after(ofMember).list()).hasSize(2);
  }

  @Test
  void belongsToOneDirection() {
    Cursor cursor = cursor();

    assertRefused(() -> sealed.byProject("apollo").descending().after(cursor).page());
  }

  @Test
  void belongsToOneFilter() {
    createTenDays();
    Cursor cursor =
        sealed.byProject("apollo").filter(TITLE.contains("h")).limit(2).page().next().orElseThrow();

    assertThat(
            ids(
                sealed
                    .byProject("apollo")
                    .filter(TITLE.contains("h"))
                    .after(cursor)
                    .limit(1)
                    .page()
                    .items()))
        .containsExactly("id-2");
    assertRefused(() -> sealed.byProject("apollo").after(cursor).page());
    assertRefused(
        () -> sealed.byProject("apollo").filter(TITLE.contains("x")).after(cursor).page());
    assertRefused(
        () -> sealed.byProject("apollo").filter(STATUS.eq(Status.OPEN)).after(cursor).page());
  }

  @Test
  void belongsToItsRangeOfSortKeys() {
    Cursor cursor = cursor();

    assertRefused(() -> sealed.byProject("apollo").dueAtAfter(day(5)).after(cursor).stream());
    assertThat(sealed.byProject("apollo").dueAtBefore(day(5)).after(cursor).list()).hasSize(3);
  }

  @Test
  void belongsToOneTenant() {
    Cursor cursor = cursor();

    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> assertRefused(() -> sealed.byProject("apollo").after(cursor).page()));
  }

  @Test
  void belongsToTheKeysThatItWasSealedWith() {
    Cursor cursor = cursor();

    assertRefused(() -> tasks(CursorKeys.of("k1", OTHER)).byProject("apollo").after(cursor).page());
    assertRefused(
        () -> tasks(CursorKeys.of("k2", SECRET)).byProject("apollo").after(cursor).page());
    assertRefused(() -> tasks(CursorKeys.perProcess()).byProject("apollo").after(cursor).page());
    assertThat(
            tasks(CursorKeys.of("k2", OTHER).alsoOpening("k1", SECRET))
                .byProject("apollo")
                .after(cursor)
                .list())
        .hasSize(8);
  }

  @Test
  void expires() {
    createTenDays();
    TaskRepository expiring =
        tasks(CursorKeys.of("k1", SECRET).expiringAfter(Duration.ofMinutes(5)));
    Cursor cursor = expiring.byProject("apollo").limit(2).page().next().orElseThrow();

    clock.advance(Duration.ofSeconds(299));
    assertThat(expiring.byProject("apollo").after(cursor).list()).hasSize(8);
    clock.advance(Duration.ofSeconds(1));
    assertRefused(() -> expiring.byProject("apollo").after(cursor).list());
  }

  @Test
  void isNotToBeEdited() {
    String text = cursor().toString();

    for (int i = 0; i < text.length(); i++) {
      char[] edited = text.toCharArray();
      edited[i] = edited[i] == 'A' ? 'B' : 'A';
      assertForged(new String(edited));
      assertForged(text.substring(0, i));
    }
    for (String forged :
        List.of("x", "not base64!", text.substring(1), text + "A", text + "=", text + text)) {
      assertForged(forged);
    }
    assertRefused(() -> Cursor.of(null));
    assertRefused(() -> Cursor.of("A".repeat(16_388)));
    assertThat(Cursor.of(text)).hasToString(text).isEqualTo(Cursor.of(text));
  }

  private void assertForged(String text) {
    assertRefused(() -> sealed.byProject("apollo").after(Cursor.of(text)).page());
  }

  @Test
  void isRefusedByEveryWayToReadAQuery() {
    Cursor cursor = cursor();
    Query<Task> other = sealed.byProject("gemini").after(cursor);

    for (Callable<?> way :
        List.<Callable<?>>of(other::page, other::list, other::count, other::first)) {
      assertRefused(way::call);
    }
    assertRefused(() -> other.stream().toList());
  }
}
