package dev.bao.key;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Rules that hold for every text in a key.
final class KeyText {

  private KeyText() {}

  /// The value itself, which a key cannot do without.
  static <V> V required(String component, @Nullable V value) {
    if (value == null) {
      throw refused(component, "is null", "Give it a value");
    }
    return value;
  }

  /// The text, where it can be a part of a key.
  static String checkedText(String component, @Nullable String given) {
    String value = required(component, given);
    if (value.isEmpty()) {
      throw refused(component, "is empty", "Give it at least one character");
    }
    if (!Utf16.isWellFormed(value)) {
      throw refused(
          component, "holds a surrogate without its partner", "Pass well-formed Unicode text");
    }
    return value;
  }

  /// A text in lower case and in the normal form NFC. It is normalized on both sides: lower case of
  /// what can be written in two ways may differ, and may itself be no normal form.
  static String lowerCase(String value) {
    String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
    return Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /// How many bytes a well-formed text has in UTF-8.
  static int utf8Length(String text) {
    int bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // A surrogate pair is two characters and four bytes.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes;
  }

  static MappingException refused(String component, String found, String mend) {
    return new MappingException(
        ErrorCode.KEY_VALUE_REFUSED,
        component + " is part of a key and " + found + ". " + mend + ".");
  }

  static MappingException unreadable(String expected) {
    return new MappingException(
        ErrorCode.KEY_VALUE_REFUSED,
        "A key text does not read as "
            + expected
            + ". It was written by other code or by another key format.");
  }
}
