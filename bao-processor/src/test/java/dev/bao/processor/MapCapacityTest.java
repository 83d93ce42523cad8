package dev.bao.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The maps that generated code makes have room for all that it can put into them, and for no more:
/// none grows, and none is larger than it has to be.
class MapCapacityTest {

  /// From where a map is made to where it is done.
  private static final Pattern MAP =
      Pattern.compile(
          "(item|fields) = HashMap\\.newHashMap\\((\\d+)\\);(.*?)\n {4}return", Pattern.DOTALL);

  /// A method that puts some of many components into the item.
  private static final Pattern PART =
      Pattern.compile("void putComponents\\d+\\((.*?)\n {2}}", Pattern.DOTALL);

  /// Calls that put into the map, with how many attributes each puts at most.
  private static final List<Put> PUTS =
      List.of(
          // The key, and the model's prefix.
          new Put("\\bputKey\\(", 3),
          new Put("\\bputIterationKey\\(", 2),
          new Put("\\bputIndexKey\\(", 2),
          new Put("\\bput(KeyText)?\\(", 1));

  /// What each write may note in an item beside what the schema puts: its id.
  private static final int WRITE_ID = 1;

  private record Put(String call, int attributes) {

    int countIn(String body) {
      return attributes * (int) Pattern.compile(call).matcher(body).results().count();
    }
  }

  static Stream<Path> schemas() {
    return Sources.within(Sources.RESOURCES.resolve("expected")).stream()
        .filter(file -> file.toString().endsWith("Schema.java"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void haveRoomForAllThatIsPutIntoThem(Path schema) {
    String text = Sources.read(schema);
    int inParts = PART.matcher(text).results().mapToInt(part -> putsIn(part.group(1))).sum();

    assertThat(MAP.matcher(text).results())
        .isNotEmpty()
        .allSatisfy(map -> {
          int beside = map.group(1).equals("item") ? inParts + WRITE_ID : 0;
          assertThat(capacity(map)).isEqualTo(putsIn(map.group(3)) + beside);
        });
  }

  private static int putsIn(String body) {
    return PUTS.stream().mapToInt(put -> put.countIn(body)).sum();
  }

  private static int capacity(MatchResult map) {
    return Integer.parseInt(map.group(2));
  }
}
