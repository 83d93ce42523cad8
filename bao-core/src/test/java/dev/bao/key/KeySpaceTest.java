package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.tenant.TenantId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySpaceTest {

  private static final KeySpace ACME = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));

  @Test
  void isThatOfItsFormatAndTenant() {
    assertThat(ACME.format()).isEqualTo(KeyFormat.STANDARD);
    assertThat(ACME.tenant()).isEqualTo(TenantId.of("acme"));
    assertThat(ACME)
        .isEqualTo(new KeySpace(KeyFormat.STANDARD, TenantId.of("acme")))
        .isNotEqualTo(new KeySpace(KeyFormat.STANDARD, TenantId.of("Acme")));
  }

  @Nested
  class Layout {

    @Test
    void startsEveryPartitionKeyWithTheTenantAndTheModel() {
      assertThat(ACME.prefix()).isEqualTo("acme#");
      assertThat(ACME.prefix("u")).isEqualTo("acme#u#");
      assertThat(ACME.partition("u", "u1")).isEqualTo("acme#u#u1");
      assertThat(ACME.indexPrefix("u", 1)).isEqualTo("acme#u#gsi1#");
      assertThat(ACME.indexPartition("u", 1, "active")).isEqualTo("acme#u#gsi1#active");
      assertThat(ACME.indexPartition("u", 5, "active")).isEqualTo("acme#u#gsi5#active");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "acme#u#gsi1#active",
          "acme#u#gsi1#",
          "acme#u#gsi1",
          "acme#u#gsi2#active",
          "acme#u2#gsi1#a",
          "acme2#u#gsi1#a",
          "acm",
          "",
          "x#acme#u#gsi1#a",
          "acme#u#iter",
          "acme#u#iter#004",
          "acme#u#iterate",
          "acme#u2#iter",
          "acme#u#ite",
        })
    void findsWhereTheOwnPartEndsExactlyInPartitionsThatStartWithIt(String partition) {
      String index = ACME.indexPrefix("u", 1);
      String iteration = ACME.iterationPartition("u", 1, "");

      assertThat(ACME.valueInIndex("u", 1, partition))
          .isEqualTo(partition.startsWith(index) ? index.length() : -1);
      assertThat(ACME.bucketInIteration("u", partition))
          .isEqualTo(partition.startsWith(iteration) ? iteration.length() : -1);
    }

    @Test
    void keepsASortKeyAsItIs() {
      assertThat(ACME.sort("c", "B1")).isEqualTo("B1");
    }

    @Test
    void makesTheSentinelOfAUniqueValue() {
      assertThat(ACME.sentinelPrefix("u", 1)).isEqualTo("acme#_raft_uc#_uc1#u#");
      assertThat(ACME.sentinel("u", 1, "email", "x@y"))
          .isEqualTo(new ItemKey("acme#_raft_uc#_uc1#u#email:x@y", "_raft_uc"));
    }

    @Test
    void keepsTheCaseOfTheTenant() {
      KeySpace other = new KeySpace(KeyFormat.STANDARD, TenantId.of("Acme"));

      assertThat(other.partition("u", "u1")).isEqualTo("Acme#u#u1");
      assertThat(other.owns("acme#u#u1")).isFalse();
    }
  }

  @Nested
  class Owns {

    @ParameterizedTest
    @ValueSource(strings = {"acme#", "acme#u#u1", "acme#r", "acme#u#gsi1#active", "acme#u#iter"})
    void theKeysOfTheTenant(String key) {
      assertThat(ACME.owns(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "acme",
          "acm",
          "acme2#u#u1",
          "acm#u#u1",
          "ACME#u#u1",
          "#acme#",
          " acme#u#u1",
          "[acme]#u#u1",
          "globex#acme#u1",
          "$bao#table",
          "_raft_uc#acme#"
        })
    void noOtherKey(String key) {
      assertThat(ACME.owns(key)).isFalse();
    }
  }

  @Nested
  class OfAModel {

    @ParameterizedTest
    @ValueSource(strings = {"acme#u#", "acme#u#u1", "acme#u#gsi1#active", "acme#u##"})
    void isWhatStartsWithItsPrefix(String partition) {
      assertThat(ACME.isOf("u", partition)).isTrue();
      assertThat(partition).startsWith(ACME.prefix("u"));
      assertThat("acme#u#" + ACME.behind("u", partition)).isEqualTo(partition);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "acme#",
          "acme#u",
          "acme#uu#u1",
          "acme#v#u1",
          "acmf#u#u1",
          "Acme#u#u1",
          "acmeu##u1",
          "other#u#u1",
          "u#acme#u#",
        })
    void isNothingElse(String partition) {
      assertThat(ACME.isOf("u", partition)).isFalse();
    }
  }

  @Nested
  class Equality {

    @Test
    void isThatOfFormatAndTenant() {
      KeySpace same = new KeySpace(KeyFormat.STANDARD, TenantId.of("acme"));
      KeySpace other = new KeySpace(KeyFormat.STANDARD, TenantId.of("acmf"));

      assertThat(ACME).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
      assertThat(ACME.toString()).contains("STANDARD", "acme");
    }
  }

  @Nested
  class Iteration {

    @Test
    void hasNoNumberWhereThereIsOneBucket() {
      assertThat(ACME.iterationPartition("u", 1, "u1")).isEqualTo("acme#u#iter");
    }

    // The bucket is Math.abs((long) id.hashCode()) % buckets; the hash of the last but one is
    // Integer.MIN_VALUE, of which Math.abs has no int.
    @ParameterizedTest
    @CsvSource({
      "u1,                 10,   006",
      "u1,                 1000, 676",
      "a,                  100,  097",
      "a,                  98,   097",
      "b,                  98,   000",
      "b,                  2,    000",
      "c,                  2,    001",
      "user-4711,          1000, 725",
      "polygenelubricants, 1000, 648",
      "'',                 10,   000",
    })
    void hasTheBucketOfTheIdInThreeDigits(String id, int buckets, String bucket) {
      assertThat(ACME.iterationPartition("u", buckets, id)).isEqualTo("acme#u#iter#" + bucket);
    }
  }

  /// A kind of key, and how long it may be.
  interface Builder {

    String build(String value);
  }

  record Limited(int bytes, String overhead, String part, Builder builder) {}

  static Stream<Named<Limited>> limits() {
    return Stream.of(
        Named.of(
            "partition key",
            new Limited(2048, "acme#u#", "partition key", value -> ACME.partition("u", value))),
        Named.of(
            "index partition key",
            new Limited(
                2048,
                "acme#u#gsi3#",
                "gsi3 partition key",
                value -> ACME.indexPartition("u", 3, value))),
        Named.of(
            "sentinel",
            new Limited(
                2048,
                "acme#_raft_uc#_uc1#u#email:",
                "unique sentinel",
                value -> ACME.sentinel("u", 1, "email", value).partition())),
        Named.of("sort key", new Limited(1024, "", "sort key", value -> ACME.sort("u", value))));
  }

  @Nested
  @ParameterizedClass
  @MethodSource("dev.bao.key.KeySpaceTest#limits")
  class Limits {

    @Parameter Limited limited = limits().findFirst().orElseThrow().getPayload();

    /// A value of as many bytes as there is room for, of this character as often as it fits.
    private String filler(String character) {
      int room = limited.bytes() - limited.overhead().length();
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      return character.repeat(room / size) + "a".repeat(room % size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\0", "\u00e9", "\u20ac", "\uffee", "\ud83d\ude00"})
    void takeAKeyOfExactlySoManyBytes(String character) {
      String value = filler(character);

      String key = limited.builder().build(value);

      assertThat(key).isEqualTo(limited.overhead() + value);
      assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSize(limited.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\0", "\u00e9", "\u20ac", "\uffee", "\ud83d\ude00"})
    void refuseOneByteMoreAndNameThePart(String character) {
      String value = filler(character) + "a";

      MappingException refusal =
          refused(ErrorCode.KEY_TOO_LONG, () -> limited.builder().build(value));

      assertThat(refusal.getMessage())
          .startsWith("[BAO-7005] The " + limited.part())
          .contains("model u ", "" + (limited.bytes() + 1), "" + limited.bytes())
          .doesNotContain(character.repeat(3));
    }

    @Test
    void refuseAValueOfTenThousandCharacters() {
      String value = "\ud83d\ude00".repeat(5_000);

      MappingException refusal =
          refused(ErrorCode.KEY_TOO_LONG, () -> limited.builder().build(value));

      assertThat(refusal.getMessage()).contains("" + (20_000 + limited.overhead().length()));
    }
  }

  @Nested
  class Values {

    @Test
    void areWrittenInTheFormatOfTheSpace() {
      Instant instant = Instant.parse("2026-11-21T10:15:30Z");
      LocalDate date = LocalDate.of(2026, 11, 21);
      UUID uuid = UUID.fromString("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6");

      assertThat(ACME.text("name", "Ada")).isEqualTo("Ada");
      assertThat(ACME.integer(42)).isEqualTo("00000000000000000042");
      assertThat(ACME.decimal("price", new BigDecimal("12.5"))).isEqualTo("2501125");
      assertThat(ACME.instant("due", instant)).isEqualTo("2026-11-21T10:15:30.000000000Z");
      assertThat(ACME.date("due", date)).isEqualTo("2026-11-21");
      assertThat(ACME.uuid("id", uuid)).isEqualTo("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
      assertThat(ACME.constant("unit", TimeUnit.SECONDS)).isEqualTo("SECONDS");
    }

    @Test
    void areJoinedAndSplitInTheFormatOfTheSpace() {
      String joined = ACME.join("a#b", "c#d");

      assertThat(joined).isEqualTo("a$cb#c#d");
      assertThat(ACME.split(joined, 2)).containsExactly("a#b", "c#d");
    }
  }
}
