package dev.bao.operation;

import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// When items were created and last written.
class TimesTest extends LifecycleTest {

  private Document created() {
    return documents.create(d -> d.documentId("plan").author("ada").title("Plan"));
  }

  @Test
  void aCreateSetsBothTimesWhateverTheRecordSays() {
    Document given = new Document("given", "ada", "x", null, 0, 0, 0, Instant.MAX, Instant.MIN);

    assertThat(created().createdAt()).isEqualTo(NOON);
    assertThat(documents.create(given).createdAt()).isEqualTo(NOON);
    assertThat(documents.get("given").updatedAt()).isEqualTo(NOON);
  }

  @Test
  void everyOtherWriteKeepsTheFirstAndSetsTheSecond() {
    created();
    clock.advance(Duration.ofMinutes(1));
    Document document = documents.update("plan", d -> d.title("Two")).executeAndReturnNew();
    assertThat(document.updatedAt()).isEqualTo(NOON.plusSeconds(60));
    clock.advance(Duration.ofMinutes(1));
    document = documents.update("plan", d -> d.addViews(1)).executeAndReturnNew();
    assertThat(document.updatedAt()).isEqualTo(NOON.plusSeconds(120));
    clock.advance(Duration.ofMinutes(1));
    document =
        documents.put(DocumentBuilder.from(document).slug("s").build()).executeAndReturnNew();
    assertThat(document.updatedAt()).isEqualTo(NOON.plusSeconds(180));
    clock.advance(Duration.ofMinutes(1));
    document = documents.update(document, d -> d.slug("t")).executeAndReturnNew();

    assertThat(document.createdAt()).isEqualTo(NOON);
    assertThat(document.updatedAt()).isEqualTo(NOON.plusSeconds(240));
    assertThat(documents.get("plan", Consistency.STRONG)).isEqualTo(document);
  }

  @Test
  void aPutOfANewRecordIsItsCreation() {
    Document document =
        documents
            .put(new DocumentBuilder().documentId("plan").author("ada").title("x").build())
            .executeAndReturnNew();

    assertThat(document.createdAt()).isEqualTo(NOON);
  }

  @Test
  void aTimeIsTakenOnceForAllAttempts() {
    created();
    whenLost(() -> clock.advance(Duration.ofHours(1)));
    http.next(NONE, LOST_ANSWER);

    Document document = documents.update("plan", d -> d.slug("s")).executeAndReturnNew();

    assertThat(document.updatedAt()).isEqualTo(NOON);
  }

  @Test
  void aWriteThatIsDescribedEarlyHasTheTimeOfItsExecution() {
    created();
    UpdateWrite<Document> write = documents.update("plan", d -> d.title("Two"));
    clock.advance(Duration.ofHours(1));
    assertThat(write.executeAndReturnNew().updatedAt()).isEqualTo(NOON.plusSeconds(3600));
    clock.advance(Duration.ofHours(1));
    assertThat(write.executeAndReturnNew().updatedAt()).isEqualTo(NOON.plusSeconds(7200));
  }

  @Test
  void anIndexByTheLastWriteFollowsEveryWrite() {
    created();
    clock.advance(Duration.ofMinutes(1));
    documents.create(d -> d.documentId("note").author("ada").title("Note"));
    clock.advance(Duration.ofMinutes(1));
    documents.update("plan", d -> d.title("Two")).execute();

    assertThat(documents.byAuthor("ada").descending().list())
        .extracting(Document::documentId)
        .containsExactly("plan", "note");
    assertThat(documents.byAuthor("ada").updatedAtAfter(NOON.plusSeconds(60)).list()).hasSize(1);
  }

  @Test
  void aClockOfNullIsRefused() {
    assertThatThrownBy(() ->
            Bao.builder().client(http.client()).table(LocalTable.NAME).clock(noClock()).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("clock(..) is null");
  }

  @SuppressWarnings("NullAway")
  private static Clock noClock() {
    return null;
  }
}
