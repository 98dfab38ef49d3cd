package dev.lockstep.server.practice.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The check of a password is slow on purpose; a good one is checked once and then remembered, as a
 * digest that means nothing outside this process. What counts is the hash in the database: with
 * another hash the password is checked again.
 */
final class CheckedPasswords {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int REMEMBERED = 1000;

  private final SecretKeySpec key;
  private final Set<String> good = Collections.synchronizedSet(newestOnly());

  CheckedPasswords() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  boolean matches(String hash, String password) {
    String digest = digest(hash, password);
    if (good.contains(digest)) {
      return true;
    }
    boolean matches = PasswordHash.matches(hash, password);
    if (matches) {
      good.add(digest);
    }
    return matches;
  }

  private String digest(String hash, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(hash.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  private static Set<String> newestOnly() {
    return Collections.newSetFromMap(
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
          }
        });
  }
}
