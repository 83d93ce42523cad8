package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Slip;
import dev.bao.tracker.SlipRepository;
import dev.bao.tracker.SlipSchema;
import dev.bao.tracker.Sprint;
import dev.bao.tracker.SprintRepository;
import dev.bao.tracker.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Two writers that save what differs from the record that both have read: the item is what both
/// make of it, or the second one is refused.
class SavePropertyTest {

  private final SlipRepository slips = new SlipRepository(LocalTable.bao());
  private final SprintRepository sprints = new SprintRepository(LocalTable.bao());

  /// A component of a record.
  interface Component<T> {

    @Nullable Object of(T record);
  }

  /// What both writers have read, what the other one makes of it, and what this one does.
  record Edit<T>(T before, T other, T after) {

    /// The record that has a component as both writers leave it.
    T last(Component<T> component) {
      return isChanged(component) ? after : other;
    }

    boolean isChanged(Component<T> component) {
      return !Objects.equals(component.of(before), component.of(after));
    }

    boolean isOthers(Component<T> component) {
      return !Objects.equals(component.of(before), component.of(other));
    }

    /// Whether this writer changes some of the components and the other one others of them.
    boolean isCrossed(List<Component<T>> components) {
      return components.stream().anyMatch(this::isChanged)
          && components.stream().anyMatch(one -> isOthers(one) && !isChanged(one));
    }
  }

  @Property(tries = 18)
  void keysAreThoseOfTheItemThatBothWritersMake(@ForAll("slips") Edit<Slip> edit) {
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          slips.create(edit.before());
          assertThat(slips.save(edit.before(), edit.other())).isEqualTo(edit.other());
          assertThat(item()).isEqualTo(item(edit.other()));

          boolean isDone = isSaved(() -> slips.save(edit.before(), edit.after()));

          assertThat(item()).isEqualTo(item(isDone ? mergedSlip(edit) : edit.other()));
          if (!isDone) {
            assertThat(
                    edit.isCrossed(List.of(Slip::board, Slip::status, Slip::position))
                        || edit.isCrossed(List.of(Slip::owner, Slip::status, Slip::position)))
                .as("a key is made of values that both have changed")
                .isTrue();
          }
        });
  }

  private static Slip mergedSlip(Edit<Slip> edit) {
    return new Slip(
        "s",
        edit.last(Slip::board).board(),
        edit.last(Slip::status).status(),
        edit.last(Slip::position).position(),
        edit.last(Slip::owner).owner(),
        edit.last(Slip::text).text());
  }

  private static Map<String, AttributeValue> item(Slip slip) {
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
    return new SlipSchema(KeyFormat.STANDARD).toItem(in, slip, false);
  }

  /// The only item, without the id of its last write.
  private static Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = new HashMap<>(LifecycleTest.rawItem());
    item.remove("_w");
    return item;
  }

  /// @return false where the record of the caller was refused as old
  private static boolean isSaved(Runnable save) {
    try {
      save.run();
      return true;
    } catch (ConditionFailedException e) {
      assertThat(e).hasMessageContaining("no longer those of the item");
      return false;
    }
  }

  @Property(tries = 18)
  void valuesAreThoseOfTheItemThatBothWritersMake(@ForAll("sprints") Edit<Sprint> edit) {
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          sprints.create(edit.before());
          assertThat(sprints.save(edit.before(), edit.other())).isEqualTo(edit.other());

          boolean isDone = isSaved(() -> sprints.save(edit.before(), edit.after()));

          Sprint expected = isDone ? mergedSprint(edit) : edit.other();
          assertThat(sprints.get("s", Consistency.STRONG)).isEqualTo(expected);
          assertThat(TaskTest.rawSentinels()).hasSize(expected.slug() == null ? 0 : 1);
          assertThat(isDone)
              .as("the unique value that it changes is the one that it knows")
              .isEqualTo(!edit.isChanged(Sprint::slug) || !edit.isOthers(Sprint::slug));
        });
  }

  private static Sprint mergedSprint(Edit<Sprint> edit) {
    return new Sprint(
        "s",
        edit.last(Sprint::slug).slug(),
        edit.last(Sprint::labels).labels(),
        edit.last(Sprint::estimates).estimates(),
        edit.last(Sprint::notes).notes(),
        edit.last(Sprint::stops).stops(),
        edit.last(Sprint::scores).scores(),
        edit.last(Sprint::venue).venue(),
        edit.last(Sprint::fallback).fallback());
  }

  @Provide
  static Arbitrary<Edit<Slip>> slips() {
    Arbitrary<Slip> one =
        Combinators.combine(
                Arbitraries.of("hull", "mast"),
                Arbitraries.of(Status.class),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of("ada", "eve").injectNull(0.3),
                Arbitraries.of("x", "y"))
            .as((board, status, position, owner, text) ->
                new Slip("s", board, status, position, owner, text));
    return edits(one);
  }

  @Provide
  static Arbitrary<Edit<Sprint>> sprints() {
    Arbitrary<Sprint> one =
        Combinators.combine(
                Arbitraries.of("a", "b").injectNull(0.3),
                texts().set().ofMaxSize(2),
                Arbitraries.of("-1", "0", "2.5").map(BigDecimal::new).set().ofMaxSize(2),
                texts().list().ofMaxSize(2),
                stops().list().ofMaxSize(1).injectNull(0.3),
                Arbitraries.maps(texts(), Arbitraries.of(-1, 0, 1)).ofMaxSize(2),
                venues(),
                venues().injectNull(0.3))
            .as((slug, labels, estimates, notes, stops, scores, venue, fallback) ->
                new Sprint("s", slug, labels, estimates, notes, stops, scores, venue, fallback));
    return edits(one);
  }

  private static <T> Arbitrary<Edit<T>> edits(Arbitrary<T> one) {
    return Combinators.combine(one, one, one).as(Edit::new).withoutEdgeCases();
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("a", "#", "\0", "long enough");
  }

  private static Arbitrary<Sprint.Stop> stops() {
    return Arbitraries.of(new Sprint.Stop("Rome", 0), new Sprint.Stop("", 5));
  }

  private static Arbitrary<Sprint.Venue> venues() {
    return Combinators.combine(
            texts(),
            stops().injectNull(0.3),
            texts().set().ofMaxSize(1),
            texts().list().ofMaxSize(1),
            Arbitraries.maps(texts(), texts()).ofMaxSize(1),
            texts().injectNull(0.3))
        .as((city, stop, badges, rooms, hosts, label) ->
            new Sprint.Venue(city, stop, 3, badges, rooms, hosts, label));
  }
}
