package dev.bao.expression;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the placeholders of a request stand for, in the order in which they were made. A request
/// has a few: they lie in an array, which costs less than a hash table, and are looked through. Not
/// thread-safe.
final class Placeholders<V> extends AbstractMap<String, V> {

  private final List<String> numbered;
  private V[] meanings;
  private int size;

  /// The placeholders, once one of them is not the numbered one of its place.
  private String @Nullable [] placeholders;

  /// @param numbered the first placeholders that are made of a number
  /// @param room for the first meanings
  Placeholders(List<String> numbered, V[] room) {
    this.numbered = numbered;
    this.meanings = room;
  }

  /// Adds a placeholder, which must be new.
  void add(String placeholder, V meaning) {
    if (size == meanings.length) {
      meanings = Arrays.copyOf(meanings, 2 * size);
    }
    if (placeholders != null || !isNumbered(size, placeholder)) {
      placeholders = placeholders();
      placeholders[size] = placeholder;
    }
    meanings[size] = meaning;
    size++;
  }

  /// Adds the numbered placeholders, from the first on.
  ///
  /// @param first what they stand for; at most as many as there are numbered ones
  /// @throws IllegalStateException where there are placeholders already
  void addNumbered(V[] first, int count) {
    if (size != 0 || count > numbered.size()) {
      throw new IllegalStateException(count + " placeholders behind " + size);
    }
    if (count > meanings.length) {
      meanings = Arrays.copyOf(meanings, count + 1);
    }
    System.arraycopy(first, 0, meanings, 0, count);
    size = count;
  }

  /// Whether a placeholder is the numbered one of its place.
  boolean isNumbered(int number) {
    return isNumbered(number, placeholder(number));
  }

  private boolean isNumbered(int number, String placeholder) {
    return number < numbered.size() && numbered.get(number).equals(placeholder);
  }

  private String[] placeholders() {
    if (placeholders == null) {
      return numbered.subList(0, size).toArray(new String[meanings.length]);
    }
    return size < placeholders.length ? placeholders : Arrays.copyOf(placeholders, meanings.length);
  }

  String placeholder(int number) {
    return placeholders == null ? numbered.get(number) : placeholders[number];
  }

  V meaning(int number) {
    return meanings[number];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable V get(Object placeholder) {
    for (int i = 0; i < size; i++) {
      if (placeholder(i).equals(placeholder)) {
        return meanings[i];
      }
    }
    return null;
  }

  /// Without an object for each entry: the builders of the AWS SDK copy a map so.
  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int i = 0; i < size; i++) {
      action.accept(placeholder(i), meanings[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, V>> {

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Map.Entry<String, V>> iterator() {
      return IntStream.range(0, size)
          .mapToObj(i -> Map.entry(placeholder(i), meanings[i]))
          .iterator();
    }
  }
}
