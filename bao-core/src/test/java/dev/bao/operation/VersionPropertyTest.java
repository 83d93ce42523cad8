package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Writers of one item that read and write in any order: as many writes succeed as the version
/// says, and each of them is there in the end.
class VersionPropertyTest extends LifecycleTest {

  private static final int WRITERS = 3;

  /// What a writer does next.
  enum Deed {
    READ,
    PUT,
    UPDATE,
    SAVE,
    PUT_SLUG,
    UPDATE_SLUG,
    PUT_IN_TRANSACTION,
    UPDATE_IN_TRANSACTION,
    UPDATE_BY_ID
  }

  record Step(int writer, Deed deed) {}

  @Property(tries = 15)
  void everyWriteOfTheLatestRecordSucceedsAndNoOther(@ForAll("steps") List<Step> steps) {
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          Document first =
              documents.create(d -> d.documentId("plan").author("ada").title("").slug("s"));
          Story story = new Story(first);
          steps.forEach(story::take);
          story.assertNothingWasLost();
        });
  }

  /// What the writers know, and what must have happened.
  private final class Story {

    private final List<Document> known;
    private String title = "";
    private int hits;
    private long version = 1;

    Story(Document first) {
      known = new ArrayList<>(Collections.nCopies(WRITERS, first));
    }

    void take(Step step) {
      Document own = known.get(step.writer());
      switch (step.deed()) {
        case READ -> known.set(step.writer(), documents.get("plan", Consistency.STRONG));
        case UPDATE_BY_ID -> {
          documents.update("plan", d -> d.addHits(1)).execute();
          hits++;
          version++;
        }
        default -> write(step.deed(), own);
      }
    }

    private void write(Deed deed, Document own) {
      String mark = own.title() + deed + ",";
      boolean isLatest = own.version() == version;

      assertThat(isWritten(deed, own, mark)).as("%s of %s", deed, own).isEqualTo(isLatest);

      if (isLatest) {
        title = mark;
        version++;
      }
    }

    private boolean isWritten(Deed deed, Document own, String mark) {
      Document next = DocumentBuilder.from(own).title(mark).build();
      String slug = "s" + mark.length();
      Document moved = DocumentBuilder.from(next).slug(slug).build();
      try {
        switch (deed) {
          case PUT -> documents.put(next).execute();
          case UPDATE -> documents.update(own, d -> d.title(mark)).execute();
          case SAVE -> assertThat(documents.save(own, next).version()).isEqualTo(version + 1);
          case PUT_SLUG -> documents.put(moved).execute();
          case UPDATE_SLUG -> documents.update(own, d -> d.title(mark).slug(slug)).execute();
          case PUT_IN_TRANSACTION -> bao.transaction().add(documents.put(next)).execute();
          default -> bao.transaction().add(documents.update(own, d -> d.title(mark))).execute();
        }
        return true;
      } catch (VersionMismatchException e) {
        assertThat(e.expected()).isEqualTo(Long.toString(own.version()));
        assertThat(e.current()).contains(Long.toString(version));
        return false;
      } catch (TransactionCancelledException e) {
        assertThat(e.reasons())
            .singleElement()
            .isInstanceOfSatisfying(
                CancelReason.VersionMismatch.class,
                reason -> assertThat(reason.current()).isEqualTo(Long.toString(version)));
        return false;
      }
    }

    void assertNothingWasLost() {
      Document last = documents.get("plan", Consistency.STRONG);
      assertThat(last.version()).isEqualTo(version);
      assertThat(last.title()).isEqualTo(title);
      assertThat(last.hits()).isEqualTo(hits);
      assertThat(documents.findBySlug(String.valueOf(last.slug()), Consistency.STRONG))
          .contains(last);
      assertThat(rawSentinels()).hasSize(1);
    }
  }

  @Provide
  static Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> writers = Arbitraries.integers().between(0, WRITERS - 1);
    Arbitrary<Deed> deeds =
        Arbitraries.oneOf(Arbitraries.of(Deed.READ), Arbitraries.of(Deed.class));
    return Combinators.combine(writers, deeds)
        .as(Step::new)
        .list()
        .ofMaxSize(20)
        .withoutEdgeCases();
  }
}
