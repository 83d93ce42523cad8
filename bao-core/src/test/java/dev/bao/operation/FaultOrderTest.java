package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Faults.Fault;
import dev.bao.tracker.Document;
import dev.bao.tracker.Lease;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Writes that meet two faults, in every order of them: with no other writer, each is done once.
final class FaultOrderTest extends LifecycleTest {

  private static final List<Fault> FAULTS =
      List.of(Fault.NONE, Fault.LOST_ANSWER, Fault.THROTTLED, Fault.CONFLICT);

  private final AtomicInteger count = new AtomicInteger();
  private List<Fault> next = List.of();

  static Stream<Consumer<FaultOrderTest>> writes() {
    return Stream.of(
        FaultOrderTest::create,
        FaultOrderTest::add,
        FaultOrderTest::addAndPatch,
        FaultOrderTest::upsertThatCreates,
        FaultOrderTest::upsertThatUpdates,
        FaultOrderTest::save,
        FaultOrderTest::put,
        FaultOrderTest::putOfALease,
        FaultOrderTest::changeOfAUniqueValue,
        FaultOrderTest::deletion,
        FaultOrderTest::deletionOfALease,
        FaultOrderTest::renewal,
        FaultOrderTest::handOver);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void areDoneOnce(Consumer<FaultOrderTest> write) {
    for (Fault first : FAULTS) {
      for (Fault second : FAULTS) {
        next = List.of(first, second);
        write.accept(this);
      }
    }
  }

  private void faulty(Runnable write) {
    http.next(next.toArray(Fault[]::new));
    write.run();
    // What it did not meet must not be met by the look at what it did.
    next.forEach(_ -> leases.find("none"));
  }

  private Document fresh() {
    String slug = "slug" + count.incrementAndGet();
    return documents.create(d -> d.author("ada").title("old").slug(slug));
  }

  private Document read(Document document) {
    return documents.get(document.documentId(), Consistency.STRONG);
  }

  private void create() {
    faulty(this::fresh);
  }

  private void add() {
    Document document = fresh();
    faulty(() -> documents.update(document.documentId(), d -> d.addViews(1)).execute());
    assertThat(read(document).views()).isEqualTo(1);
    assertThat(read(document).version()).isEqualTo(2);
  }

  private void addAndPatch() {
    Document document = fresh();
    faulty(() -> documents.update(document, d -> d.addViews(1).title("new")).execute());
    assertThat(read(document).views()).isEqualTo(1);
    assertThat(read(document).title()).isEqualTo("new");
    assertThat(read(document).version()).isEqualTo(2);
  }

  private void upsertThatCreates() {
    String id = "made" + count.incrementAndGet();
    faulty(() ->
        assertThat(documents.upsert(id, d -> d.author("a").title("t").addViews(1)).execute())
            .isEqualTo(Upserted.CREATED));
    assertThat(documents.get(id, Consistency.STRONG).views()).isEqualTo(1);
  }

  private void upsertThatUpdates() {
    Document document = fresh();
    String id = document.documentId();
    faulty(() -> documents.upsert(id, d -> d.author("a").title("t").addViews(1)).execute());
    assertThat(read(document).views()).isEqualTo(1);
    assertThat(read(document).version()).isEqualTo(2);
  }

  private void save() {
    Document document = fresh();
    Document after =
        new Document(
            document.documentId(),
            "eve",
            "new",
            document.slug() + "b",
            document.views(),
            document.hits(),
            document.version(),
            document.createdAt(),
            document.updatedAt());
    faulty(() -> assertThat(documents.save(document, after).version()).isEqualTo(2));
    assertThat(documents.findBySlug(document.slug() + "b", Consistency.STRONG))
        .contains(read(document));
    assertThat(documents.findBySlug(String.valueOf(document.slug()), Consistency.STRONG)).isEmpty();
  }

  private void put() {
    Document document = fresh();
    faulty(() -> documents.put(document).execute());
    assertThat(read(document).version()).isEqualTo(2);
  }

  private Lease lease() {
    return leases.create(
        l -> l.resource("r" + count.incrementAndGet()).holder("ada").expiresAt(after(60)));
  }

  private Optional<Lease> read(Lease lease) {
    return leases.find(lease.resource(), Consistency.STRONG);
  }

  private void putOfALease() {
    Lease lease = lease();
    faulty(() -> leases.put(lease).execute());
    assertThat(read(lease).orElseThrow().version()).isEqualTo(2);
  }

  private void changeOfAUniqueValue() {
    Document document = fresh();
    faulty(() ->
        documents.update(document.documentId(), d -> d.slug(document.slug() + "c")).execute());
    assertThat(documents.findBySlug(document.slug() + "c", Consistency.STRONG))
        .contains(read(document));
  }

  private void deletion() {
    Document document = fresh();
    faulty(() -> documents.delete(document).execute());
    assertThat(documents.exists(document.documentId(), Consistency.STRONG)).isFalse();
    documents.create(d -> d.author("eve").title("taken").slug(document.slug()));
  }

  private void deletionOfALease() {
    Lease lease = lease();
    faulty(() -> leases.delete(lease).execute());
    assertThat(read(lease)).isEmpty();
  }

  private void renewal() {
    Lease lease = lease();
    faulty(() ->
        assertThat(
                leases.update(lease, l -> l.expiresAt(after(90))).executeAndReturnNew().version())
            .isEqualTo(2));
    assertThat(read(lease).orElseThrow().version()).isEqualTo(2);
  }

  private void handOver() {
    Document from = fresh();
    Document to = fresh();
    String slug = String.valueOf(from.slug());
    faulty(() ->
        bao.transaction()
            .add(documents.update(from, d -> d.clearSlug().addViews(-1)))
            .add(documents.update(to.documentId(), d -> d.slug(slug).addViews(1)))
            .execute());
    assertThat(read(from).views()).isEqualTo(-1);
    assertThat(read(to).views()).isEqualTo(1);
    assertThat(documents.findBySlug(slug, Consistency.STRONG)).contains(read(to));
  }
}
