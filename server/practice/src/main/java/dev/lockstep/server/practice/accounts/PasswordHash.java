package dev.lockstep.server.practice.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as they are kept: salted, and slow to try (PBKDF2, RFC 8018). */
final class PasswordHash {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  /** As slow to try as any, and no password matches it. */
  static final String OF_NOBODY =
      ITERATIONS + "$" + "00".repeat(SALT_BYTES) + "$" + "00".repeat(HASH_BITS / Byte.SIZE);

  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /** A new hash, with what is needed to check it. */
  static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return ITERATIONS + "$" + hex(salt) + "$" + hex(derive(password, salt, ITERATIONS));
  }

  /** Whether the hash was made from this password. */
  static boolean matches(String hash, String password) {
    String[] parts = hash.split("\\$", 3);
    byte[] salt = HexFormat.of().parseHex(parts[1]);
    byte[] expected = HexFormat.of().parseHex(parts[2]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[0])));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
