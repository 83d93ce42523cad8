package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.CursorKeys;
import dev.bao.error.ErrorCode;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cursors that are not what the query gave.
class AttackOnCursorsTest extends Attack {

  @BeforeEach
  void giveBothAProject() {
    for (String tenant : List.of(victim, mallory)) {
      TenantContext.runWithTenant(
          tenant,
          () -> {
            for (int i = 2; i < 6; i++) {
              String id = Integer.toString(i);
              tasks.create(t -> task(t, id));
            }
          });
    }
    remember();
  }

  private Query<Task> apollo() {
    return tasks.byProject("apollo").limit(2);
  }

  private Cursor cursorOf(String tenant) {
    return in(tenant, () -> apollo().page()).next().orElseThrow();
  }

  private void refusesCursor(Query<?> query, Cursor cursor) {
    refused(ErrorCode.CURSOR_INVALID, () -> query.after(cursor).page());
    refused(ErrorCode.CURSOR_INVALID, () -> query.after(cursor).list());
    refused(ErrorCode.CURSOR_INVALID, () -> query.after(cursor).count());
  }

  private void refusesText(String text) {
    refused(ErrorCode.CURSOR_INVALID, () -> apollo().after(Cursor.of(text)).page());
  }

  @Test
  void aForgedCursorIsRefused() {
    Bao other = Bao.builder().client(http.client()).table(TABLE).build();
    Cursor sealedElsewhere =
        in(mallory, () -> new TaskRepository(other).byProject("apollo").limit(2).page())
            .next()
            .orElseThrow();

    refusesCursor(in(mallory, this::apollo), sealedElsewhere);
    for (String text :
        List.of("", "x", "{\"_pk\":\"" + victim + "#t#1\"}", victim + "#t#1", "AAAA".repeat(30))) {
      refusesText(text);
      refusesText(
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void anEditedCursorIsRefused() {
    String text = cursorOf(mallory).toString();
    for (int i = 0; i < text.length(); i++) {
      char[] edited = text.toCharArray();
      edited[i] = edited[i] == 'A' ? 'B' : 'A';
      refusesText(new String(edited));
    }
    refusesText(text + "A");
    refusesText(text + cursorOf(victim));
  }

  @Test
  void aTruncatedCursorIsRefused() {
    String text = cursorOf(mallory).toString();
    for (int i = 0; i < text.length(); i++) {
      refusesText(text.substring(0, i));
      refusesText(text.substring(i + 1));
    }
  }

  @Test
  void aCursorOfAnotherTenantIsRefused() {
    Cursor theirs = cursorOf(victim);

    refusesCursor(in(mallory, this::apollo), theirs);
    assertThat(theirs.toString()).doesNotContain(victim);
  }

  @Test
  void aCursorOfAnotherModelIsRefused() {
    CardRepository cards = new CardRepository(bao);
    BoardItemsRepository items = new BoardItemsRepository(bao);
    Page<Card> page =
        in(
            mallory,
            () -> {
              cards.create(new Card("b", "1", "One", "ada"));
              cards.create(new Card("b", "2", "Two", "ada"));
              return cards.byBoardId("b").limit(1).page();
            });

    refusesCursor(in(mallory, () -> items.byBoardId("b").limit(1)), page.next().orElseThrow());
    refusesCursor(in(mallory, this::apollo), page.next().orElseThrow());
  }

  @Test
  void aCursorOfAnotherIndexIsRefused() {
    Query<Task> byStatus = in(mallory, () -> tasks.byStatus(Status.OPEN).limit(2));

    refusesCursor(byStatus, cursorOf(mallory));
    refusesCursor(in(mallory, () -> tasks.byProject("gemini").limit(2)), cursorOf(mallory));
  }

  @Test
  void aCursorForTheOtherDirectionIsRefused() {
    refusesCursor(in(mallory, () -> apollo().descending()), cursorOf(mallory));
  }

  @Test
  void aCursorOfAnotherFilterIsRefused() {
    refusesCursor(
        in(mallory, () -> apollo().filter(TaskAttributes.TITLE.contains("H"))), cursorOf(mallory));
  }

  @Test
  void anExpiredCursorIsRefused() {
    HandClock clock = new HandClock(DUE);
    CursorKeys keys = CursorKeys.perProcess().expiringAfter(Duration.ofMinutes(5));
    Bao expiring =
        Bao.builder().client(http.client()).table(TABLE).clock(clock).cursorKeys(keys).build();
    Query<Task> query =
        in(mallory, () -> new TaskRepository(expiring).byProject("apollo").limit(2));
    Cursor cursor = in(mallory, query::page).next().orElseThrow();

    clock.set(DUE.plusSeconds(299));
    assertThat(in(mallory, () -> query.after(cursor).list())).hasSize(2);
    clock.set(DUE.plusSeconds(300));
    refusesCursor(query, cursor);
  }
}
