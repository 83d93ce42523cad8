package dev.bao.operation;

import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static dev.bao.Faults.Fault.THROTTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentAttributes;
import dev.bao.tracker.DocumentBuilder;
import dev.bao.tracker.Draft;
import dev.bao.tracker.DraftBuilder;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writers of one item that must not overwrite each other.
class VersionTest extends LifecycleTest {

  private Document created() {
    return documents.create(d -> d.documentId("plan").author("ada").title("Plan"));
  }

  private static Document titled(Document document, String title) {
    return DocumentBuilder.from(document).title(title).build();
  }

  private static void assertMismatch(ThrowingCallable write, String expected, String current) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            VersionMismatchException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.VERSION_MISMATCH);
              assertThat(e.expected()).isEqualTo(expected);
              assertThat(e.current().orElse("none")).isEqualTo(current);
            });
  }

  @Test
  void aCreateWritesTheFirstVersionWhateverTheRecordSays() {
    Document document = created();
    Document copy = new Document("copy", "ada", "x", null, 0, 0, 77, document.createdAt(), NOON);

    assertThat(document.version()).isEqualTo(1);
    assertThat(documents.create(copy).version()).isEqualTo(1);
    assertThat(documents.get("copy", Consistency.STRONG).version()).isEqualTo(1);
    assertThat(http.operations()).doesNotContain("TransactWriteItems");
  }

  @Test
  void aPutOfTheLatestRecordSucceedsAndGivesBackTheNextVersionWithoutARead() {
    Document first = created();
    http.operations().clear();

    Document second = documents.put(titled(first, "Two")).executeAndReturnNew();
    Document third = documents.put(titled(second, "Three")).executeAndReturnNew();

    assertThat(third.version()).isEqualTo(3);
    assertThat(http.operations())
        .as("one consistent read of the unique value, one write")
        .containsExactly("GetItem", "PutItem", "GetItem", "PutItem");
    assertThat(documents.get("plan", Consistency.STRONG)).isEqualTo(third);
  }

  @Test
  void aPutOfAnOldRecordIsRefusedWithBothVersions() {
    Document first = created();
    documents.put(titled(first, "Two")).execute();

    assertMismatch(() -> documents.put(titled(first, "Mine")).execute(), "1", "2");
    assertThat(documents.get("plan").title()).isEqualTo("Two");
  }

  @Test
  void theErrorHoldsNoValues() {
    Document first = created();
    documents.put(titled(first, "Secret")).execute();

    assertThatThrownBy(() -> documents.put(titled(first, "Hidden")).execute())
        .hasMessage(
            "[BAO-3010] Document.put was given a record of version '1', and the item has '2'."
                + " Nothing was written. Read the item and decide again.");
  }

  @Test
  void aPutOfARecordThatWasNeverWrittenNeedsThereToBeNone() {
    DocumentBuilder builder = new DocumentBuilder().documentId("plan").author("ada").title("Plan");

    Document first = documents.put(builder.build()).executeAndReturnNew();
    assertThat(first.version()).isEqualTo(1);

    assertMismatch(() -> documents.put(builder.build()).execute(), "0", "1");
  }

  @Test
  void aPutOfARecordWhoseItemIsGoneIsRefused() {
    Document first = created();
    documents.delete("plan").execute();

    assertMismatch(() -> documents.put(first).execute(), "1", "none");
    assertThat(documents.exists("plan")).isFalse();
  }

  @Test
  void anItemWithoutAVersionHasTheOneBeforeTheFirst() {
    Document first = created();
    LocalTable.client()
        .updateItem(r ->
            r.tableName(LocalTable.NAME)
                .key(
                    Map.of(
                        "_pk", rawItem().get("_pk"),
                        "_sk", rawItem().get("_sk")))
                .updateExpression("REMOVE version"));
    Document old = documents.get("plan", Consistency.STRONG);

    assertThat(old.version()).isZero();
    assertMismatch(() -> documents.put(first).execute(), "1", "0");
    assertThat(documents.put(old).executeAndReturnNew().version()).isEqualTo(1);
  }

  @Test
  void anUpdateByRecordChecksAndIncreases() {
    Document first = created();

    Document second = documents.update(first, d -> d.title("Two")).executeAndReturnNew();

    assertThat(second.version()).isEqualTo(2);
    assertMismatch(() -> documents.update(first, d -> d.title("Mine")).execute(), "1", "2");
    assertMismatch(() -> documents.update(first, d -> d.slug("mine")).execute(), "1", "2");
    assertThat(documents.update(second, d -> d.slug("plan")).executeAndReturnNew().version())
        .isEqualTo(3);
  }

  @Test
  void anUpdateByIdIncreasesWithoutACheckUnlessAsked() {
    created();

    assertThat(documents.update("plan", d -> d.title("Two")).executeAndReturnNew().version())
        .isEqualTo(2);
    assertThat(documents.update("plan", d -> d.slug("plan")).executeAndReturnNew().version())
        .isEqualTo(3);
    assertThatThrownBy(() ->
            documents
                .update("plan", d -> d.title("Four"))
                .when(DocumentAttributes.VERSION.eq(2L))
                .execute())
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void aDeletionByRecordChecksAndOneByIdDoesNot() {
    Document first = created();
    Document second = documents.update(first, d -> d.title("Two")).executeAndReturnNew();

    assertMismatch(() -> documents.delete(first).execute(), "1", "2");
    documents.delete(second).execute();
    documents.delete(second).execute();
    assertThat(documents.exists("plan")).isFalse();

    created();
    documents.delete("plan").execute();
    assertThat(documents.exists("plan")).isFalse();
  }

  @Test
  void aRecordThatIsDeletedTwiceIsGoneAndNotAMismatch() {
    Draft draft = drafts.create(new Draft("d", "text", ""));
    http.next(LOST_ANSWER);

    drafts.delete(draft).execute();

    assertThat(drafts.exists("d")).isFalse();
  }

  @Test
  void aUlidVersionIsNewAtEachWrite() {
    Draft first = drafts.create(new Draft("d", "one", "mine"));
    Draft second = drafts.put(DraftBuilder.from(first).text("two").build()).executeAndReturnNew();
    Draft third = drafts.update("d", d -> d.text("three")).executeAndReturnNew();
    Draft fourth = drafts.update(third, d -> d.text("four")).executeAndReturnNew();

    assertThat(first.version()).hasSize(26).isNotEqualTo("mine");
    assertThat(List.of(first, second, third, fourth))
        .extracting(Draft::version)
        .doesNotHaveDuplicates();
    assertMismatch(() -> drafts.put(first).execute(), first.version(), fourth.version());
    assertMismatch(() -> drafts.delete(third).execute(), third.version(), fourth.version());
    assertMismatch(() -> drafts.put(new Draft("d", "new", "")).execute(), "", fourth.version());
    assertThat(drafts.get("d", Consistency.STRONG)).isEqualTo(fourth);
  }

  @Test
  void oneWriteExecutedTwiceGivesTwoVersions() {
    drafts.create(new Draft("d", "one", ""));
    UpdateWrite<Draft> write = drafts.update("d", d -> d.text("two"));

    assertThat(write.executeAndReturnNew().version())
        .isNotEqualTo(write.executeAndReturnNew().version());
  }

  @Test
  void anAnswerThatWasLostIsNoMismatch() {
    Document first = created();
    http.next(LOST_ANSWER, THROTTLED);
    Document second = documents.update(first, d -> d.title("Two")).executeAndReturnNew();
    http.next(NONE, LOST_ANSWER);
    Document third = documents.put(titled(second, "Three")).executeAndReturnNew();
    http.next(LOST_ANSWER);
    Document fourth = documents.update("plan", d -> d.title("Four")).executeAndReturnNew();
    http.next(NONE, LOST_ANSWER);
    Document fifth = documents.update("plan", d -> d.slug("five")).executeAndReturnNew();

    assertThat(third.version()).isEqualTo(3);
    assertThat(fourth.version()).as("increased once").isEqualTo(4);
    assertThat(fifth.version()).isEqualTo(5);
    assertThat(documents.get("plan", Consistency.STRONG)).isEqualTo(fifth);
  }

  @Test
  void anotherWriterAfterALostAnswerIsAnUnknownOutcomeAndNoMismatch() {
    Document first = created();
    http.next(LOST_ANSWER);
    whenLost(() -> documents.update("plan", d -> d.title("Other")).execute());

    assertThatThrownBy(() -> documents.update(first, d -> d.title("Two")).execute())
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(rawItem().get("version")).isEqualTo(AttributeValue.fromN("3"));
  }
}
