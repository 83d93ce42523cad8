package dev.bao.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final byte[] CONTENTS = bytes("where the last record is");
  private static final byte[] CONTEXT = bytes("acme");

  private static final MasterKey OLD = key("old", 1);
  private static final MasterKey NEW = key("new", 2);

  private final Seal seal = new Seal(List.of(OLD), null);

  private static MasterKey key(String id, int fill) {
    byte[] secret = new byte[MasterKey.MIN_BYTES];
    Arrays.fill(secret, (byte) fill);
    return new MasterKey(id, secret);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void opensWhatItSealed() {
    byte[] sealed = seal.seal(CONTENTS, CONTEXT, NOON);

    assertThat(seal.open(sealed, CONTEXT, NOON)).isEqualTo(CONTENTS);
    assertThat(seal.open(sealed, CONTEXT, Instant.MAX)).isEqualTo(CONTENTS);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .contains("old")
        .doesNotContain("rec");
  }

  @Test
  void opensInNoOtherContext() {
    byte[] sealed = seal.seal(CONTENTS, CONTEXT, NOON);

    assertThat(seal.open(sealed, bytes("acm"), NOON)).isNull();
    assertThat(seal.open(sealed, bytes("acme2"), NOON)).isNull();
    assertThat(seal.open(sealed, new byte[0], NOON)).isNull();
  }

  @Test
  void opensNothingOfWhichABitWasChanged() {
    byte[] sealed = seal.seal(CONTENTS, CONTEXT, NOON);

    for (int i = 0; i < sealed.length * Byte.SIZE; i++) {
      byte[] edited = sealed.clone();
      edited[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
      assertThat(seal.open(edited, CONTEXT, NOON)).as("bit %d", i).isNull();
    }
  }

  @Test
  void opensUnderNoOtherNameOfTheSameSecret() {
    Seal both = new Seal(List.of(key("one", 1), key("two", 1)), null);
    byte[] sealed = both.seal(CONTENTS, CONTEXT, NOON);

    byte[] renamed = sealed.clone();
    System.arraycopy(bytes("two"), 0, renamed, 2, 3);

    assertThat(both.open(sealed, CONTEXT, NOON)).isEqualTo(CONTENTS);
    assertThat(both.open(renamed, CONTEXT, NOON)).isNull();
  }

  @Test
  void opensNothingThatWasCutOffOrMadeLonger() {
    byte[] sealed = seal.seal(CONTENTS, CONTEXT, NOON);

    for (int length = 0; length < sealed.length; length++) {
      assertThat(seal.open(Arrays.copyOf(sealed, length), CONTEXT, NOON)).as("%d", length).isNull();
      assertThat(seal.open(Arrays.copyOfRange(sealed, length + 1, sealed.length), CONTEXT, NOON))
          .isNull();
    }
    assertThat(seal.open(Arrays.copyOf(sealed, sealed.length + 1), CONTEXT, NOON)).isNull();
  }

  @Test
  void opensNothingOfASealWithAnotherSecretOfTheSameName() {
    byte[] sealed = new Seal(List.of(key("old", 3)), null).seal(CONTENTS, CONTEXT, NOON);

    assertThat(seal.open(sealed, CONTEXT, NOON)).isNull();
  }

  @Test
  void sealsWithTheFirstKeyAndOpensWithEach() {
    Seal rotated = new Seal(List.of(NEW, OLD), null);

    assertThat(rotated.open(seal.seal(CONTENTS, CONTEXT, NOON), CONTEXT, NOON)).isEqualTo(CONTENTS);
    assertThat(seal.open(rotated.seal(CONTENTS, CONTEXT, NOON), CONTEXT, NOON)).isNull();
    assertThat(
            new Seal(List.of(NEW), null).open(rotated.seal(CONTENTS, CONTEXT, NOON), CONTEXT, NOON))
        .isEqualTo(CONTENTS);
  }

  @Test
  void opensNothingThatHasExpired() {
    Seal expiring = new Seal(List.of(OLD), Duration.ofSeconds(10));
    byte[] sealed = expiring.seal(CONTENTS, CONTEXT, NOON);

    assertThat(expiring.open(sealed, CONTEXT, NOON.plusSeconds(9))).isEqualTo(CONTENTS);
    assertThat(expiring.open(sealed, CONTEXT, NOON.plusSeconds(10))).isNull();
    assertThat(seal.open(sealed, CONTEXT, NOON.plusSeconds(10)))
        .as("the time was set when it was sealed")
        .isNull();
  }

  @Test
  void usesNoSaltOrNonceTwice() {
    Set<String> used = new HashSet<>();
    int header = 2 + OLD.id().length();

    for (int i = 0; i < 1000; i++) {
      byte[] sealed = seal.seal(CONTENTS, CONTEXT, NOON);
      used.add(HexFormat.of().formatHex(sealed, header, header + 16));
      used.add(HexFormat.of().formatHex(sealed, header + 16, header + 28));
    }

    assertThat(used).hasSize(2000);
  }

  /// The expected bytes were made by another implementation of RFC 5869, of two HMACs.
  @Test
  void derivesKeysBySaltAndPurpose() {
    assertThat(OLD.derive(new byte[16], "a").getEncoded())
        .asHexString()
        .isEqualToIgnoringCase("c61f48dd14941832e8f6c368e48db6d6e28dcac0dc8dcbd7bfa8b873097fb607");
    assertThat(OLD.derive(new byte[16], "b").getEncoded())
        .isNotEqualTo(OLD.derive(new byte[16], "a").getEncoded());
    assertThat(OLD.derive(bytes("0123456789abcdef"), "a").getEncoded())
        .isNotEqualTo(OLD.derive(new byte[16], "a").getEncoded());
  }

  @Test
  void refusesWeakKeys() {
    assertThatThrownBy(() -> new MasterKey("a", new byte[31]))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("has 31 bytes: expected 32");
    for (String id : List.of("", "a|b", "a:b", "ä", "a".repeat(33))) {
      assertThatThrownBy(() -> new MasterKey(id, new byte[32]))
          .as(id)
          .isInstanceOf(ConfigurationException.class);
    }
    assertThat(OLD).hasToString("MasterKey old").isEqualTo(key("old", 1)).isNotEqualTo(NEW);
  }

  @Test
  void isNoSealWithoutAKey() {
    assertThatThrownBy(() -> new Seal(List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
