package dev.bao.operation;

import dev.bao.key.KeySpace;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The place in a query's result behind the last record of a page. It belongs to one tenant, model,
/// index, partition, order and filter; a query refuses any other. Immutable.
///
/// Its text is URL-safe and may be handed to a client: it is sealed with the application's cursor
/// keys, so that a client can neither read nor change it.
public final class Cursor {

  /// No cursor is longer: keys have 6 kB at most, and what a client sends is not to cost more.
  private static final int MAX_LENGTH = 16_384;

  private final byte[] sealed;

  private Cursor(byte[] sealed) {
    this.sealed = sealed;
  }

  /// Reads the text of a cursor. Whether it fits is told when the query is sent.
  ///
  /// @throws CursorException where it is no text of a cursor
  public static Cursor of(@Nullable String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      throw new CursorException();
    }
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new CursorException();
    }
    Cursor cursor = new Cursor(sealed);
    if (!cursor.toString().equals(text)) {
      // Unused bits of the last character, or padding: another text for the same bytes.
      throw new CursorException();
    }
    return cursor;
  }

  /// Makes the cursor behind an item.
  static Cursor behind(
      TableAccess access,
      KeySpace in,
      QuerySource<?> source,
      QuerySpec spec,
      Map<String, AttributeValue> item) {
    byte[] contents = CursorPlace.behind(in, spec, item).contents(in);
    byte[] context = CursorContext.of(in, source, spec);
    return new Cursor(access.seal().seal(contents, context, access.clock().instant()));
  }

  /// Where a query's next request starts.
  ///
  /// @throws CursorException where the cursor is not of this tenant, model, index, partition,
  ///   order, filter and range of sort keys, or has expired
  CursorPlace open(TableAccess access, KeySpace in, QuerySource<?> source, QuerySpec spec) {
    byte[] context = CursorContext.of(in, source, spec);
    byte[] contents = access.seal().open(sealed, context, access.clock().instant());
    if (contents == null) {
      throw new CursorException();
    }
    return CursorPlace.of(in, spec, contents);
  }

  /// The text of the cursor, which [#of] reads.
  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cursor cursor && Arrays.equals(cursor.sealed, sealed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sealed);
  }
}
