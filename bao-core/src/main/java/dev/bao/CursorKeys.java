package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.seal.MasterKey;
import dev.bao.seal.Seal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The secrets that cursors are sealed with, and for how long cursors hold. All processes of an
/// application have the same ones, so that a page that one of them gave goes on in another.
///
/// ```java
/// CursorKeys.of("2026-11", secret).alsoOpening("2026-05", oldSecret)
/// ```
///
/// To rotate: list the new key behind the old one everywhere, then put it first, then drop the old
/// one when its cursors have had their time. Immutable; its text holds no secret.
public final class CursorKeys {

  private final List<MasterKey> keys;
  private final @Nullable Duration lifetime;

  private CursorKeys(List<MasterKey> keys, @Nullable Duration lifetime) {
    this.keys = List.copyOf(keys);
    this.lifetime = lifetime;
  }

  /// Seals and opens with a secret.
  ///
  /// @param id the name of the secret, which each cursor shows: 1 to 32 letters, digits, `_`, `.`
  ///   or `-`
  /// @param secret 32 random bytes at least, as by `openssl rand -base64 32`, from a store of
  ///   secrets
  /// @throws ConfigurationException `BAO-8001` where the id is not valid or the secret too short
  public static CursorKeys of(String id, byte[] secret) {
    return new CursorKeys(List.of(new MasterKey(id, secret)), null);
  }

  /// Reads keys as a setting holds them: `id:secret` in Base64, by commas; the first one seals, and
  /// each of them opens.
  ///
  /// @throws ConfigurationException `BAO-8001` where the text is not of that form
  public static CursorKeys parse(String text) {
    List<MasterKey> keys = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] pair = part.strip().split(":", -1);
      if (pair.length != 2) {
        throw notValid("expected `id:secret`, several separated by commas, the secret in Base64");
      }
      try {
        add(keys, new MasterKey(pair[0], Base64.getDecoder().decode(pair[1])));
      } catch (IllegalArgumentException e) {
        // Without the cause, which quotes a character of the secret.
        throw notValid("the secret of a key is not in Base64");
      }
    }
    return new CursorKeys(keys, null);
  }

  /// Seals with a secret that this process makes for itself: for tests, and for programs of one
  /// process. Every cursor is void when it ends.
  public static CursorKeys perProcess() {
    return of("process", Seal.random(MasterKey.MIN_BYTES));
  }

  /// Opens also what was sealed with another secret.
  ///
  /// @throws ConfigurationException `BAO-8001` where the id is not valid or taken, or the secret
  ///   too short
  public CursorKeys alsoOpening(String id, byte[] secret) {
    List<MasterKey> more = new ArrayList<>(keys);
    add(more, new MasterKey(id, secret));
    return new CursorKeys(more, lifetime);
  }

  /// Lets cursors expire; they hold for ever unless said.
  ///
  /// @param time one second at least, by the clock of the process that reads the cursor
  /// @throws ConfigurationException `BAO-8001` where the time is shorter
  public CursorKeys expiringAfter(Duration time) {
    if (time.compareTo(Duration.ofSeconds(1)) < 0) {
      throw notValid("cursors must hold for one second at least");
    }
    return new CursorKeys(keys, time);
  }

  private static void add(List<MasterKey> keys, MasterKey key) {
    for (MasterKey other : keys) {
      if (other.id().equals(key.id())) {
        throw notValid("two keys have the id '" + key.id() + "'");
      }
    }
    keys.add(key);
  }

  private static ConfigurationException notValid(String what) {
    return new ConfigurationException(
        ErrorCode.SETTING_INVALID, "The cursor keys are not valid: " + what + ".");
  }

  Seal seal() {
    return new Seal(keys, lifetime);
  }

  /// The ids of the keys.
  @Override
  public String toString() {
    return keys.stream().map(MasterKey::id).collect(Collectors.joining(", ", "CursorKeys ", ""));
  }
}
