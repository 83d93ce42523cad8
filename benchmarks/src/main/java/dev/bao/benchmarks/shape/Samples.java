package dev.bao.benchmarks.shape;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The values that are measured, the same for all ways.
public final class Samples {

  /// The tenant that all items are of.
  public static final String TENANT = "acme";

  /// The id of the first task.
  public static final String FIRST_TASK = task(0).taskId();

  private static final byte[] BYTES =
      "sixty-four bytes, as long as a digest is when written in hex, so"
          .getBytes(StandardCharsets.UTF_8);
  private static final List<String> LIST = List.of("one", "two", "three", "four");

  /// Neither the compiler nor the virtual machine may take it for a constant: where many tenants
  /// share a table, no code knows its tenant before it runs.
  @SuppressWarnings("FieldMayBeFinal")
  private static String prefix = TENANT + "#";

  private Samples() {}

  /// What the tenant's keys start with.
  public static String prefix() {
    return prefix;
  }

  public static Tiny tiny() {
    return new Tiny("0001", "The quick brown fox");
  }

  public static Small small() {
    return new Small("0001", "The quick brown fox", BYTES, LIST);
  }

  public static Huge huge() {
    return new Huge(
        "0001",
        "The quick brown fox",
        "jumps over the lazy dog",
        BYTES,
        LIST,
        Map.of("a", "one", "b", "two", "c", "three"),
        Map.of("a", LIST, "b", LIST),
        Map.of("a", Map.of("x", LIST, "y", LIST), "b", Map.of("z", LIST)));
  }

  public static HugeFlat hugeFlat() {
    return new HugeFlat(
        "0001",
        "The text of attribute 1",
        "The text of attribute 2",
        "The text of attribute 3",
        "The text of attribute 4",
        "The text of attribute 5",
        "The text of attribute 6",
        "The text of attribute 7",
        "The text of attribute 8",
        "The text of attribute 9",
        "The text of attribute 10",
        "The text of attribute 11",
        "The text of attribute 12",
        "The text of attribute 13",
        "The text of attribute 14",
        "The text of attribute 15",
        "The text of attribute 16",
        "The text of attribute 17",
        "The text of attribute 18",
        "The text of attribute 19",
        "The text of attribute 20",
        "The text of attribute 21",
        "The text of attribute 22",
        "The text of attribute 23",
        "The text of attribute 24",
        "The text of attribute 25",
        "The text of attribute 26",
        "The text of attribute 27",
        "The text of attribute 28",
        "The text of attribute 29",
        "The text of attribute 30",
        "The text of attribute 31",
        "The text of attribute 32",
        "The text of attribute 33",
        "The text of attribute 34",
        "The text of attribute 35",
        "The text of attribute 36",
        "The text of attribute 37",
        "The text of attribute 38",
        "The text of attribute 39",
        "The text of attribute 40",
        "The text of attribute 41",
        "The text of attribute 42",
        "The text of attribute 43",
        "The text of attribute 44",
        "The text of attribute 45",
        "The text of attribute 46",
        "The text of attribute 47",
        "The text of attribute 48",
        "The text of attribute 49",
        "The text of attribute 50",
        "The text of attribute 51",
        "The text of attribute 52",
        "The text of attribute 53",
        "The text of attribute 54",
        "The text of attribute 55",
        "The text of attribute 56",
        "The text of attribute 57",
        "The text of attribute 58",
        "The text of attribute 59",
        "The text of attribute 60",
        "The text of attribute 61",
        "The text of attribute 62",
        "The text of attribute 63");
  }

  /// A task with a number of its own. Its times have nine digits behind the second, so that Bao and
  /// the enhanced client write them alike.
  public static Task task(int number) {
    return new Task(
        "01K9ZJ5T7Q8V6W4X2Y0A1B" + (1000 + number),
        "apollo",
        "Fix the hatch",
        "The hatch of the lander does not close when the cabin is under pressure.",
        Status.OPEN,
        3,
        Instant.parse("2026-12-01T09:00:00.123456789Z"),
        Instant.parse("2026-11-21T10:15:30.987654321Z"),
        "neil",
        new LinkedHashSet<>(List.of("urgent", "lander")),
        List.of("buzz", "michael"),
        new Estimate(16, "margaret"));
  }

  public static Account account(int number) {
    return new Account("a" + (1000 + number), "neil" + number + "@example.org", "Neil");
  }
}
