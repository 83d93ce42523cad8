package dev.bao.removal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One place of a source file that is changed, so that a guard is missing.
///
/// @param file relative to the package `dev.bao`
/// @param behind the text that the place comes after; empty for a text that the file has once
/// @param removed compared word by word: line breaks and indentation do not count
/// @param added what stands there instead, maybe nothing
record Edit(String file, String behind, String removed, String added) {

  /// The source with the edit made.
  ///
  /// @throws IllegalStateException where the source does not have the text, or has it more than
  ///   once
  String applied(String source) {
    int from = behind.isEmpty() ? 0 : only(behind, source, 0, true).end();
    Matcher place = only(removed, source, from, behind.isEmpty());
    return source.substring(0, place.start()) + added + source.substring(place.end());
  }

  private Matcher only(String text, String source, int from, boolean isUnique) {
    Matcher matcher = words(text).matcher(source);
    if (!matcher.find(from)) {
      throw new IllegalStateException(file + " does not have: " + text);
    }
    if (isUnique && words(text).matcher(source).results().count() != 1) {
      throw new IllegalStateException(file + " has more than once: " + text);
    }
    return matcher;
  }

  private static Pattern words(String text) {
    return Pattern.compile(
        Arrays.stream(text.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }
}
