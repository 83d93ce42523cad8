package dev.bao.seal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// Seals bytes with AES-GCM, so that they are neither read nor changed nor used elsewhere on their
/// way through a client's hands.
///
/// A sealed text is `version (1 byte) | length of kid (1) | kid | salt (16) | nonce (12) |
/// ciphertext | tag (16)`; the plain text starts with the second in which it expires. Each has a
/// key of its own, derived from the master key by its salt; all that stands before the nonce, and
/// the context, is authenticated with it.
///
/// There is no random state: salt and nonce come from the operating system each time. A process
/// that was restored from a snapshot, as by SnapStart, has nothing to make anew, and two that were
/// restored from one never share a nonce.
///
/// Immutable.
public final class Seal {

  private static final byte VERSION = 1;
  private static final long NEVER = Long.MAX_VALUE;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String PURPOSE = "bao cursor 1";
  private static final SecureRandom SYSTEM = new SecureRandom();

  private final List<MasterKey> keys;
  private final @Nullable Duration lifetime;

  /// @param keys the first one seals, each of them opens
  /// @param lifetime after which a sealed text opens no more, null for never
  public Seal(List<MasterKey> keys, @Nullable Duration lifetime) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("A seal needs a key");
    }
    this.keys = List.copyOf(keys);
    this.lifetime = lifetime;
  }

  /// Bytes that nobody else has, straight from the operating system.
  ///
  /// Not by `nextBytes`, whose state a snapshot would hold.
  public static byte[] random(int bytes) {
    return SYSTEM.generateSeed(bytes);
  }

  /// Seals.
  ///
  /// @param context where the bytes belong: they open only where it is the same
  /// @param now what the lifetime counts from
  public byte[] seal(byte[] contents, byte[] context, Instant now) {
    MasterKey key = keys.getFirst();
    byte[] salt = random(SALT_BYTES);
    byte[] nonce = random(NONCE_BYTES);
    byte[] header = header(key, salt);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, salt, nonce, header, context);
      byte[] sealed = cipher.doFinal(expiring(contents, now));
      return ByteBuffer.allocate(header.length + NONCE_BYTES + sealed.length)
          .put(header)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot seal with AES-GCM", e);
    }
  }

  private byte[] expiring(byte[] contents, Instant now) {
    long expiry = lifetime == null ? NEVER : now.plus(lifetime).getEpochSecond();
    return ByteBuffer.allocate(Long.BYTES + contents.length).putLong(expiry).put(contents).array();
  }

  /// Opens.
  ///
  /// @return null where it was not sealed with one of the keys, for this context, as it is now, or
  ///   where it has expired
  public byte @Nullable [] open(byte[] sealed, byte[] context, Instant now) {
    ByteBuffer rest = ByteBuffer.wrap(sealed);
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    @Nullable MasterKey key;
    try {
      key = rest.get() == VERSION ? named(text(rest)) : null;
      rest.get(salt).get(nonce);
    } catch (BufferUnderflowException e) {
      return null;
    }
    if (key == null || rest.remaining() < TAG_BITS / Byte.SIZE) {
      return null;
    }
    byte[] locked = new byte[rest.remaining()];
    rest.get(locked);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, salt, nonce, header(key, salt), context);
      return unexpired(ByteBuffer.wrap(cipher.doFinal(locked)), now);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot open AES-GCM", e);
    }
  }

  private static byte @Nullable [] unexpired(ByteBuffer plain, Instant now) {
    if (plain.getLong() <= now.getEpochSecond()) {
      return null;
    }
    byte[] contents = new byte[plain.remaining()];
    plain.get(contents);
    return contents;
  }

  private static String text(ByteBuffer from) {
    byte[] bytes = new byte[Byte.toUnsignedInt(from.get())];
    from.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private @Nullable MasterKey named(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst().orElse(null);
  }

  private static byte[] header(MasterKey key, byte[] salt) {
    byte[] id = key.id().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 + id.length + SALT_BYTES)
        .put(VERSION)
        .put((byte) id.length)
        .put(id)
        .put(salt)
        .array();
  }

  private static Cipher cipher(
      int mode, MasterKey key, byte[] salt, byte[] nonce, byte[] header, byte[] context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.derive(salt, PURPOSE), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(header);
    cipher.updateAAD(context);
    return cipher;
  }
}
