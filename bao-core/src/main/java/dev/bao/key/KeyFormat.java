package dev.bao.key;

import dev.bao.tenant.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// How tenants and values are written as key text. A table has one format for all of its items.
///
/// Texts, numbers, instants and dates keep their order: where a value is before another one, so is
/// its text, compared as DynamoDB compares strings, by UTF-8 bytes. UUIDs and enum constants have
/// the order of their text. Implementations are immutable.
public sealed interface KeyFormat permits StandardKeyFormat {

  /// The tenant as `acme#`, parts joined by `#`, numbers and instants of a fixed width.
  KeyFormat STANDARD = new StandardKeyFormat();

  /// The name that is recorded in the table.
  String name();

  /// The text that every partition key of a tenant starts with; none is the start of another one.
  String tenantPrefix(TenantId tenant);

  /// Joins the parts of a key to one text, so that different parts never give the same text.
  ///
  /// @param parts texts of this format, one or more
  String join(String... parts);

  /// What each joined text starts with that has this part before others: the part and one character
  /// that stands behind it.
  ///
  /// @param part a text of this format
  String leading(String part);

  /// The least text above all that start with leading parts, which no joined text is.
  ///
  /// @param leading what [#leading] gave, for one part or several in a row
  String endOf(String leading);

  /// Takes a joined text apart.
  ///
  /// @param count how many parts were joined
  /// @throws dev.bao.error.MappingException where the text is not made of so many parts
  List<String> split(String joined, int count);

  /// A text as it is.
  ///
  /// @param component the name of the record component, for errors
  /// @throws dev.bao.error.MappingException where it is empty or not well-formed UTF-16
  String text(String component, String value);

  /// A whole number, in 20 characters.
  String integer(long value);

  /// Reads what [#integer] wrote.
  ///
  /// @throws dev.bao.error.MappingException where the text is none
  long readInteger(String text);

  /// A decimal number. Numbers that compare as equal give the same text: 1.50 is 1.5.
  ///
  /// @param component the name of the record component, for errors
  /// @throws dev.bao.error.MappingException past 38 digits, or outside of 1E-500 to 1E+499
  String decimal(String component, BigDecimal value);

  /// Reads what [#decimal] wrote.
  ///
  /// @throws dev.bao.error.MappingException where the text is none
  BigDecimal readDecimal(String text);

  /// An instant as ISO-8601 in UTC with nine fraction digits.
  ///
  /// @param component the name of the record component, for errors
  /// @throws dev.bao.error.MappingException outside of the years 0000 to 9999
  String instant(String component, Instant value);

  /// A date as ISO-8601.
  ///
  /// @param component the name of the record component, for errors
  /// @throws dev.bao.error.MappingException outside of the years 0000 to 9999
  String date(String component, LocalDate value);

  /// A UUID in lower case.
  ///
  /// @param component the name of the record component, for errors
  String uuid(String component, UUID value);

  /// An enum constant by its name.
  ///
  /// @param component the name of the record component, for errors
  String constant(String component, Enum<?> value);
}
