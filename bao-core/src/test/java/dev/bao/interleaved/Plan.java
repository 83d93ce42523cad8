package dev.bao.interleaved;

import dev.bao.expression.Condition;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.local.DynamoDbLocal;
import dev.bao.model.Encode;
import dev.bao.operation.Write;
import dev.bao.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A write that is to be done, and what it has to do to the item.
final class Plan<K, T> {

  private final Ledger ledger;
  private final Subject<K, T> subject;
  private final Verb verb;
  private final K id;
  private final T wish;
  private final Optional<T> live;
  private final boolean isStale;
  private final Optional<String> condition;

  Plan(Ledger ledger, Subject<K, T> subject, Verb verb, Draw draw) {
    this.ledger = ledger;
    this.subject = subject;
    this.id = draw.of(subject.ids(ledger.group()));
    this.wish = subject.make(id, ledger.group(), Neighbours.mark(ledger.tenant()), draw);
    this.live = ledger.live(subject, id);
    this.verb = live.isEmpty() && verb == Verb.REMOVE ? Verb.DELETE : verb;
    this.isStale = draw.in(15) && subject.isVersioned() && live.isPresent();
    int asked = draw.below(10);
    this.condition =
        asked > 2 || verb == Verb.CREATE || verb == Verb.SAVE || verb == Verb.UPSERT
            ? Optional.empty()
            : Optional.of(asked == 0 ? "nothing" : live.map(subject::marked).orElse("nobody"));
  }

  Subject<K, T> subject() {
    return subject;
  }

  Verb verb() {
    return verb;
  }

  K id() {
    return id;
  }

  T wish() {
    return wish;
  }

  Optional<T> live() {
    return live;
  }

  /// What is there afterwards, if it is not refused.
  Optional<T> after() {
    return switch (verb) {
      case CREATE, CREATION -> Optional.of(subject.stored(wish, Optional.empty()));
      case PUT -> Optional.of(subject.stored(wish, live));
      case UPDATE, CHANGE -> live.map(before -> subject.updated(wish, before));
      case SAVE -> live.map(before -> subject.saved(wish, before));
      case UPSERT ->
          live.map(before -> subject.updated(wish, before))
              .or(() -> Optional.of(subject.stored(wish, Optional.empty())));
      case DELETE, REMOVE -> Optional.empty();
    };
  }

  boolean isRefused() {
    boolean isThere =
        switch (verb) {
          case CREATE, CREATION -> live.isPresent();
          case UPDATE, CHANGE, SAVE -> live.isEmpty();
          case PUT -> isStale;
          case UPSERT, DELETE, REMOVE -> false;
        };
    boolean fails = condition.isPresent() && !condition.equals(live.map(subject::marked));
    return isThere || fails || !after().map(this::isFree).orElse(true);
  }

  /// Whether a lost answer may leave the outcome unknown, though nobody else writes the item. What
  /// was written is told by its write's id. A deletion leaves none, and an update that found no
  /// item cannot tell that from another writer's deletion, which an upsert begins with too.
  boolean mayStayUnknown() {
    return verb.isDeletion() || isRefused() || (verb == Verb.UPSERT && live.isEmpty());
  }

  /// Whether the item lies in the table, expired or not.
  boolean isInTable() {
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantId.of(ledger.tenant()));
    Map<String, AttributeValue> key = Encode.key(Clients.key(in, subject, wish));
    return DynamoDbLocal.shared()
        .client()
        .getItem(get -> get.tableName(World.TABLE).key(key).consistentRead(true))
        .hasItem();
  }

  private boolean isFree(T record) {
    return subject.claims(record).stream().allMatch(claim -> ledger.isFree(subject, id, claim));
  }

  /// The record as its writer knows it.
  T known() {
    return subject.knowing(wish, isStale ? Optional.empty() : live);
  }

  /// The write of a [Verb#PARTS], with its condition.
  Write<T> write() {
    Write<T> write =
        switch (verb) {
          case CREATION -> subject.access.repository().creation(wish);
          case PUT -> subject.access.repository().put(known());
          case UPDATE -> subject.access.update().apply(id, wish);
          case CHANGE -> subject.access.change().apply(live.orElse(known()), wish);
          case DELETE -> subject.access.delete().apply(id);
          case REMOVE -> subject.access.repository().delete(live.orElseThrow());
          default -> throw new IllegalStateException(verb + " is not described before it is done");
        };
    return condition.<Condition<T>>map(subject::hasMark).<Write<T>>map(write::when).orElse(write);
  }

  /// Takes it for done.
  void settle(Optional<T> stored) {
    stored.ifPresentOrElse(
        record -> ledger.store(subject, record), () -> ledger.remove(subject, id));
  }
}
