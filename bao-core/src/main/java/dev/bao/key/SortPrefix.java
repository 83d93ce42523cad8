package dev.bao.key;

/// What the sort keys that a query looks at start with: nothing, or the leading parts of a sort key
/// of several parts. It makes the bounds of ranges among the keys that start so. Immutable.
///
/// Parts are key texts, not empty. No bound of a leading part is itself a sort key, so that it may
/// be included or not.
///
/// @param text joined leading parts with what separates them from the next one, empty for none
public record SortPrefix(KeyFormat format, String text) {

  /// The prefix of all sort keys.
  public static SortPrefix none(KeyFormat format) {
    return new SortPrefix(format, "");
  }

  /// Whether all sort keys start so.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The prefix with one part more behind it.
  public SortPrefix with(String part) {
    return new SortPrefix(format, text + format.leading(part));
  }

  /// The bound below all that start so.
  public String start() {
    return text;
  }

  /// The bound above all that start so and below all that start with something greater.
  public String end() {
    return format.endOf(text);
  }

  /// The sort key with this last part.
  public String at(String last) {
    return text + last;
  }

  /// What the sort keys start with whose next part, which is not the last, starts with this text.
  public String startingWith(String start) {
    String leading = format.leading(start);
    return text + leading.substring(0, leading.length() - 1);
  }
}
