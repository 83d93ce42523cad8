package dev.bao.expression;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the placeholders of a request stand for, in the order in which they were made. A request
/// has a few: they lie in arrays, which cost less than a hash table, and are looked through. Not
/// thread-safe.
final class Placeholders<V> extends AbstractMap<String, V> {

  private String[] placeholders;
  private V[] meanings;
  private int size;

  /// @param room for the first meanings
  Placeholders(V[] room) {
    this.placeholders = new String[room.length];
    this.meanings = room;
  }

  /// Adds a placeholder, which must be new.
  void add(String placeholder, V meaning) {
    if (size == meanings.length) {
      placeholders = Arrays.copyOf(placeholders, 2 * size);
      meanings = Arrays.copyOf(meanings, 2 * size);
    }
    placeholders[size] = placeholder;
    meanings[size] = meaning;
    size++;
  }

  String placeholder(int number) {
    return placeholders[number];
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
      if (placeholders[i].equals(placeholder)) {
        return meanings[i];
      }
    }
    return null;
  }

  /// Without an object for each entry: the builders of the AWS SDK copy a map so.
  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int i = 0; i < size; i++) {
      action.accept(placeholders[i], meanings[i]);
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
          .mapToObj(i -> Map.entry(placeholders[i], meanings[i]))
          .iterator();
    }
  }
}
