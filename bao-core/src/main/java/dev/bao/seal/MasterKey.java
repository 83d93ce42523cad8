package dev.bao.seal;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/// A secret that keys are derived from, and the name by which it is found again. Immutable.
public final class MasterKey {

  /// How long a secret is at least, in bytes: as long as the keys that are derived from it.
  public static final int MIN_BYTES = 32;

  private static final int DERIVED_BYTES = 32;
  private static final String ID = "[A-Za-z0-9_.-]{1,32}";

  private final String id;
  private final byte[] secret;

  /// @throws ConfigurationException `BAO-8001` where the id is no id or the secret too short
  public MasterKey(String id, byte[] secret) {
    if (!id.matches(ID)) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The id of a cursor key is not valid: expected 1 to 32 letters, digits, '_', '.' or '-'.");
    }
    if (secret.length < MIN_BYTES) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The cursor key '"
              + id
              + "' has "
              + secret.length
              + " bytes: expected "
              + MIN_BYTES
              + " at least. Make one with `openssl rand -base64 32`.");
    }
    this.id = id;
    this.secret = secret.clone();
  }

  /// The name of the key, which is no secret.
  public String id() {
    return id;
  }

  /// A key for AES, by HKDF (RFC 5869) with SHA-256.
  ///
  /// @param purpose sets apart keys that are derived for different ends
  SecretKey derive(byte[] salt, String purpose) {
    AlgorithmParameterSpec how =
        HKDFParameterSpec.ofExtract()
            .addIKM(secret)
            .addSalt(salt)
            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), DERIVED_BYTES);
    try {
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no HKDF-SHA256", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MasterKey key && key.id.equals(id) && Arrays.equals(key.secret, secret);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  /// The id alone.
  @Override
  public String toString() {
    return "MasterKey " + id;
  }
}
