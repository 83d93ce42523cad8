package dev.bao.key;

import dev.bao.tenant.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// [KeyFormat#STANDARD].
///
/// In every part of a joined text but the last, the characters U+0000 to U+0024 are written as `$`
/// and the character 0x40 above. So `#`, which is among them, stands between parts only, and a part
/// sorts before all parts that it is the start of.
final class StandardKeyFormat implements KeyFormat {

  private static final char DELIMITER = '#';
  private static final char ESCAPE = '$';
  private static final int SHIFT = 0x40;

  @Override
  public String name() {
    return "STANDARD";
  }

  @Override
  public String tenantPrefix(TenantId tenant) {
    return tenant.value() + DELIMITER;
  }

  @Override
  public String join(String... parts) {
    if (parts.length == 1) {
      return parts[0];
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < parts.length - 1; i++) {
      appendEscaped(joined, parts[i]);
      joined.append(DELIMITER);
    }
    return joined.append(parts[parts.length - 1]).toString();
  }

  @Override
  public String leading(String part) {
    StringBuilder leading = new StringBuilder();
    appendEscaped(leading, part);
    return leading.append(DELIMITER).toString();
  }

  /// The escape is right behind the delimiter, and a joined text never ends with it where a
  /// delimiter would be.
  @Override
  public String endOf(String leading) {
    return leading.substring(0, leading.length() - 1) + ESCAPE;
  }

  private static void appendEscaped(StringBuilder joined, String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c <= ESCAPE) {
        joined.append(ESCAPE).append((char) (SHIFT + c));
      } else {
        joined.append(c);
      }
    }
  }

  @Override
  public List<String> split(String joined, int count) {
    List<String> parts = new ArrayList<>(count);
    int from = 0;
    while (parts.size() < count - 1) {
      int delimiter = joined.indexOf(DELIMITER, from);
      if (delimiter < 0) {
        throw KeyText.unreadable(count + " parts");
      }
      parts.add(unescape(joined.substring(from, delimiter)));
      from = delimiter + 1;
    }
    parts.add(joined.substring(from));
    return parts;
  }

  private static String unescape(String part) {
    StringBuilder plain = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c < ESCAPE) {
        throw KeyText.unreadable("an escaped part");
      }
      plain.append(c == ESCAPE ? unescaped(part, ++i) : c);
    }
    return plain.toString();
  }

  private static char unescaped(String part, int position) {
    int c = position < part.length() ? part.charAt(position) - SHIFT : -1;
    if (c < 0 || c > ESCAPE) {
      throw KeyText.unreadable("an escaped part");
    }
    return (char) c;
  }

  @Override
  public String text(String component, String value) {
    return KeyText.checkedText(component, value);
  }

  @Override
  public String integer(long value) {
    return NumberText.writeInteger(value);
  }

  @Override
  public long readInteger(String text) {
    return NumberText.readInteger(text);
  }

  @Override
  public String decimal(String component, BigDecimal value) {
    return NumberText.writeDecimal(component, KeyText.required(component, value));
  }

  @Override
  public BigDecimal readDecimal(String text) {
    return NumberText.readDecimal(text);
  }

  @Override
  public String instant(String component, Instant value) {
    return TimeText.write(component, KeyText.required(component, value));
  }

  @Override
  public String date(String component, LocalDate value) {
    return TimeText.write(component, KeyText.required(component, value));
  }

  @Override
  public String uuid(String component, UUID value) {
    return KeyText.required(component, value).toString();
  }

  @Override
  public String constant(String component, Enum<?> value) {
    return KeyText.required(component, value).name();
  }
}
