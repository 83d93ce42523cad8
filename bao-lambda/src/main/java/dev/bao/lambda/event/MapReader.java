package dev.bao.lambda.event;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a part of an event that is a JSON object. What is there must be of the type that the
/// event's source gives it; what is absent is empty.
public record MapReader(Map<String, ?> map) {

  /// A list of objects, null where there is none.
  @SuppressWarnings("unchecked")
  public @Nullable List<Map<String, Object>> objects(String name) {
    Object value = map.get(name);
    if (value == null
        || (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance))) {
      return (List<Map<String, Object>>) value;
    }
    throw malformed(name);
  }

  /// A text, null where there is none.
  public @Nullable String text(String name) {
    Object value = map.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw malformed(name);
  }

  /// An object, an empty one where there is none.
  public MapReader members(String name) {
    Map<String, Object> members = membersOrNull(name);
    return new MapReader(members == null ? Map.of() : members);
  }

  /// An object, null where there is none.
  @SuppressWarnings("unchecked") // The names of a JSON object are strings.
  public @Nullable Map<String, Object> membersOrNull(String name) {
    Object value = map.get(name);
    if (value == null || value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw malformed(name);
  }

  /// An object whose members are texts.
  @SuppressWarnings("unchecked")
  public @Nullable Map<String, String> texts(String name) {
    Map<String, Object> members = membersOrNull(name);
    if (members != null && !members.values().stream().allMatch(MapReader::isText)) {
      throw malformed(name);
    }
    return (Map<String, String>) (Map<String, ?>) members;
  }

  /// An object whose members are lists of texts.
  @SuppressWarnings("unchecked")
  public @Nullable Map<String, List<String>> textLists(String name) {
    Map<String, Object> members = membersOrNull(name);
    if (members != null && !members.values().stream().allMatch(MapReader::isTexts)) {
      throw malformed(name);
    }
    return (Map<String, List<String>>) (Map<String, ?>) members;
  }

  private static boolean isText(@Nullable Object value) {
    return value == null || value instanceof String;
  }

  private static boolean isTexts(@Nullable Object value) {
    return value == null
        || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
  }

  private static TenantException malformed(String name) {
    return new TenantException(
        ErrorCode.TENANT_INVALID,
        "The event's '"
            + name
            + "' is not of the type that events of this source have. Use the adapter of the source"
            + " that invokes the function.");
  }
}
