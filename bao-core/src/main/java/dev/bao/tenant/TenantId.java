package dev.bao.tenant;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import org.jspecify.annotations.Nullable;

/// The id of a tenant: the first part of every partition key. Case is kept and counts. Immutable.
///
/// @param value 1 to 60 characters: an ASCII letter or digit, then letters, digits, `_`, `.` or `-`
public record TenantId(String value) {

  /// The length that a tenant id can have, in characters.
  public static final int MAX_LENGTH = 60;

  /// Checks the text.
  ///
  /// @throws TenantException `BAO-1001` where it is null or blank, `BAO-1002` where it is no id
  public TenantId {
    check(value);
  }

  /// The id with this text.
  ///
  /// @throws TenantException `BAO-1001` where it is null or blank, `BAO-1002` where it is no id
  public static TenantId of(@Nullable String value) {
    // The constructor refuses an empty text as it refuses none.
    return new TenantId(value == null ? "" : value);
  }

  private static void check(@Nullable String value) {
    // Null comes from callers that no one checks for it, such as a resolver that reads a header.
    if (value == null || value.isBlank()) {
      throw new TenantException(
          ErrorCode.TENANT_MISSING,
          "The tenant id is null or blank. Nothing was sent. Pass the id of the tenant whose data this is; to use the registered resolvers"
              + " call runWithResolvedTenant.");
    }
    if (!isValid(value)) {
      throw new TenantException(
          ErrorCode.TENANT_ID_INVALID,
          "The tenant id, of "
              + value.length()
              + " characters, is not valid: expected 1 to "
              + MAX_LENGTH
              + " ASCII letters, digits, '_', '.' or '-', the first a letter or digit.");
    }
  }

  /// Whether a text can be a tenant id.
  public static boolean isValid(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_LENGTH
        && isAlphanumeric(value.charAt(0))
        && isAllowed(value);
  }

  private static boolean isAllowed(String value) {
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isAlphanumeric(c) && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  // Written out, as in KeySpace: what the compiler makes of a record's equals is linked by method
  // handles when it is called first, which costs a start tens of milliseconds.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TenantId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /// The id itself.
  @Override
  public String toString() {
    return value;
  }
}
