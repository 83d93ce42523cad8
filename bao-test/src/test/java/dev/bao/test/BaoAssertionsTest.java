package dev.bao.test;

import static dev.bao.test.assertion.BaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.error.IsolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.assertion.ItemAssert;
import dev.bao.test.request.RequestRecorder;
import dev.bao.test.tracker.Note;
import dev.bao.test.tracker.NoteRepository;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagKeys;
import dev.bao.test.tracker.TagRepository;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@BaoTest
class BaoAssertionsTest {

  @Nested
  class OfItems {

    @BeforeEach
    void create(TagRepository tags) {
      tags.create(new Tag("urgent", "red"));
    }

    @Test
    void tellWhetherThereIsOne(Bao bao, TagRepository tags) {
      assertThat(bao).item(tags.lookup("urgent")).exists();
      assertThat(bao).item(TagKeys.item(bao.keySpace(), "other")).doesNotExist();

      fails(
          () -> assertThat(bao).item(tags.lookup("urgent")).doesNotExist(),
          "There is an item with");
      fails(() -> assertThat(bao).item(tags.lookup("other")).exists(), "There is no item with");
    }

    @Test
    void tellItsAttributes(Bao bao, TagRepository tags) {
      ItemAssert item = assertThat(bao).item(tags.lookup("urgent"));

      item.hasAttribute("color", "red").doesNotHaveAttribute("ttl");

      fails(() -> item.hasAttribute("color", "blue"), "The attribute 'color' of the item");
      fails(() -> item.hasAttribute("colour", "red"), "is missing, and not");
      fails(() -> item.hasAttribute("color", 1), "The attribute 'color'");
      fails(() -> item.doesNotHaveAttribute("color"), "has the attribute 'color'");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> item.hasAttribute("color", Instant.EPOCH))
          .withMessageContaining("pass the AttributeValue");
    }

    @Test
    void compareNumbersByValue(Bao bao, NoteRepository notes) {
      Instant expiry = Instant.parse("2066-11-21T00:00:00Z");
      Note note = notes.create(n -> n.text("x").expiresAt(expiry));

      ItemAssert item = assertThat(bao).item(notes.lookup(note.noteId()));
      item.hasAttribute("ttl", expiry.getEpochSecond())
          .hasAttribute("ttl", (double) expiry.getEpochSecond());
      fails(() -> item.hasAttribute("ttl", 1), "The attribute 'ttl'");
    }

    @Test
    void standUnderTheGuard(Bao bao, TagRepository tags, @TestTenant TenantId globex) {
      var lookup = tags.lookup("urgent");

      TenantContext.runWithTenant(
          globex.value(),
          () -> {
            assertThat(bao).item(tags.lookup("urgent")).doesNotExist();
            assertThatThrownBy(() -> assertThat(bao).item(lookup))
                .isInstanceOf(IsolationException.class);
          });
    }
  }

  @Nested
  class OfRequests {

    @Test
    void tellHowManyWereSent(TagRepository tags, RequestRecorder recorder) {
      assertThat(recorder).sentNothing();

      tags.create(new Tag("urgent", "red"));
      tags.get("urgent");
      long count = tags.byColor("red").count();

      assertThat(recorder)
          .sent("PutItem", 1)
          .sent("GetItem", (int) count)
          .sent("Query of gsi1", 1)
          .sent("DeleteItem", 0)
          .sentNothingElse();
      assertThat(recorder).sentExactly("PutItem", "GetItem", "Query");
      fails(() -> assertThat(recorder).sentNothing(), "[PutItem, GetItem, Query of gsi1] was sent");
      fails(() -> assertThat(recorder).sent("GetItem", 2), "GetItem was sent 1 times, and not 2");
      fails(
          () -> assertThat(recorder).sent("PutItem", 1).sentNothingElse(),
          "Something else was sent: [GetItem, Query of gsi1]");
      fails(() -> assertThat(recorder).sentExactly("GetItem", "PutItem", "Query"), "was sent, and");
      fails(() -> assertThat(recorder).sentExactly("PutItem", "GetItem"), "was sent, and not");
    }

    @Test
    void tellForWhomTheyWere(
        TagRepository tags, TenantId own, @TestTenant TenantId globex, RequestRecorder recorder) {
      TenantContext.runWithTenant(globex.value(), () -> tags.find("urgent"));

      assertThat(recorder).sentForNoneBut(own, globex);
      fails(() -> assertThat(recorder).sentForNoneBut(own), "GetItem was sent for [" + globex);
    }
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(message);
  }
}
