package dev.bao.operation;

import dev.bao.error.MappingException;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The place in a query's result behind the last record of a page. It belongs to one tenant, model,
/// index, partition and order; a query refuses any other. Immutable.
///
/// Its text is URL-safe and may be handed to a client. It holds the keys of the record: encoded,
/// not encrypted.
public final class Cursor {

  private static final String VERSION = "1";
  private static final int PARTS = 10;

  private final List<String> parts;

  private Cursor(List<String> parts) {
    this.parts = parts;
  }

  /// Reads the text of a cursor.
  ///
  /// @throws CursorException where it is none
  public static Cursor of(@Nullable String text) {
    if (text == null) {
      throw new CursorException("is null");
    }
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> parts = KeyFormat.STANDARD.split(joined, PARTS);
      if (!parts.getFirst().equals(VERSION) || !parts.getLast().equals(checksum(parts))) {
        throw new CursorException("was changed or cut off");
      }
      return new Cursor(parts);
    } catch (IllegalArgumentException | MappingException e) {
      throw new CursorException("does not read as one");
    }
  }

  /// Makes the cursor behind an item.
  static Cursor behind(
      KeySpace in, QuerySource<?> source, QuerySpec spec, Map<String, AttributeValue> item) {
    int slot = spec.slot();
    List<String> unsigned =
        List.of(
            VERSION,
            in.tenant().value(),
            source.cursorLabel(),
            Integer.toString(slot),
            Boolean.toString(spec.isForward()),
            text(item, TableLayout.PARTITION_KEY),
            text(item, TableLayout.SORT_KEY),
            slot == 0 ? "" : text(item, TableLayout.indexPartitionKey(slot)),
            slot == 0 ? "" : text(item, TableLayout.indexSortKey(slot)),
            "");
    String[] parts = unsigned.toArray(String[]::new);
    parts[PARTS - 1] = checksum(unsigned);
    return new Cursor(List.of(parts));
  }

  /// The start key of a query's next request.
  ///
  /// @throws CursorException where the cursor is not of this tenant, model, index, partition, order
  ///   and range of sort keys
  Map<String, AttributeValue> startKey(KeySpace in, QuerySource<?> source, QuerySpec spec) {
    int slot = spec.slot();
    boolean isOfQuery =
        parts.get(1).equals(in.tenant().value())
            && parts.get(2).equals(source.cursorLabel())
            && parts.get(3).equals(Integer.toString(slot))
            && parts.get(4).equals(Boolean.toString(spec.isForward()))
            && source.ownsPartition(in, parts.get(5))
            && spec.partitions().contains(partition(slot))
            && (spec.sort() == null || spec.sort().includes(sort(slot)));
    if (!isOfQuery) {
      throw new CursorException("was not made by this query of this tenant");
    }
    Map<String, AttributeValue> key = new HashMap<>();
    key.put(TableLayout.PARTITION_KEY, AttributeValue.createS(parts.get(5)));
    key.put(TableLayout.SORT_KEY, AttributeValue.createS(parts.get(6)));
    if (slot > 0) {
      key.put(TableLayout.indexPartitionKey(slot), AttributeValue.createS(parts.get(7)));
      key.put(TableLayout.indexSortKey(slot), AttributeValue.createS(parts.get(8)));
    }
    return key;
  }

  /// The partition of the table or of an index that the cursor is in.
  String partition(int slot) {
    return parts.get(slot == 0 ? 5 : 7);
  }

  /// The sort key of the table or of an index that the cursor is behind.
  String sort(int slot) {
    return parts.get(slot == 0 ? 6 : 8);
  }

  private static String text(Map<String, AttributeValue> item, String attribute) {
    return Objects.requireNonNull(item.get(attribute), attribute).s();
  }

  private static String checksum(List<String> parts) {
    CRC32 sum = new CRC32();
    for (String part : parts.subList(0, PARTS - 1)) {
      sum.update(part.getBytes(StandardCharsets.UTF_8));
      sum.update(0);
    }
    return Long.toHexString(sum.getValue());
  }

  /// The text of the cursor, which [#of] reads.
  @Override
  public String toString() {
    byte[] joined =
        KeyFormat.STANDARD.join(parts.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cursor cursor && cursor.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }
}
