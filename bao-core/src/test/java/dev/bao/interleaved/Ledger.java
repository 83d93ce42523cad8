package dev.bao.interleaved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The oracle: what the items of one tenant and one group are. One actor writes it.
final class Ledger {

  private final String tenant;
  private final int group;
  private final Map<Subject<?, ?>, Map<Object, Object>> records = new HashMap<>();
  private final Map<String, Holder<?, ?>> claims = new HashMap<>();

  /// Whose a unique value is, and until when. Where the item expires, its sentinel stays until
  /// DynamoDB deletes it, and is another's for the asking.
  record Holder<K, T>(Subject<K, T> subject, T record) {

    boolean isLive() {
      return subject.isLive(record);
    }

    boolean isOf(Subject<?, ?> other, Object id) {
      return subject.equals(other) && subject.id(record).equals(id);
    }
  }

  Ledger(String tenant, int group) {
    this.tenant = tenant;
    this.group = group;
  }

  String tenant() {
    return tenant;
  }

  int group() {
    return group;
  }

  @SuppressWarnings("unchecked")
  private <K, T> Map<K, T> of(Subject<K, T> subject) {
    return (Map<K, T>) records.computeIfAbsent(subject, _ -> new HashMap<>());
  }

  /// What lies in the table, expired or not.
  <K, T> Optional<T> stored(Subject<K, T> subject, K id) {
    return Optional.ofNullable(of(subject).get(id));
  }

  /// What readers find.
  <K, T> Optional<T> live(Subject<K, T> subject, K id) {
    return stored(subject, id).filter(subject::isLive);
  }

  <K, T> List<T> live(Subject<K, T> subject) {
    return of(subject).values().stream().filter(subject::isLive).toList();
  }

  <K, T> List<T> stored(Subject<K, T> subject) {
    return new ArrayList<>(of(subject).values());
  }

  Map<String, Holder<?, ?>> claims() {
    return claims;
  }

  /// Whether an item may have a unique value.
  <K, T> boolean isFree(Subject<K, T> subject, K id, String claim) {
    Holder<?, ?> holder = claims.get(claim);
    return holder == null || holder.isOf(subject, id) || !holder.isLive();
  }

  <K, T> void store(Subject<K, T> subject, T record) {
    K id = subject.id(record);
    remove(subject, id);
    of(subject).put(id, record);
    subject.claims(record).forEach(claim -> claims.put(claim, new Holder<>(subject, record)));
  }

  <K, T> void remove(Subject<K, T> subject, K id) {
    of(subject).remove(id);
    claims.values().removeIf(holder -> holder.isOf(subject, id) && holder.isLive());
  }
}
