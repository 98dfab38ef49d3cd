package dev.lockstep.server.practice.versions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The version of what is answered (RFC 9110, section 8.8.3).
 *
 * @param value with its quotes
 */
public record EntityTag(String value) {
  private static final int DIGITS = 32;

  /** What has a version of its own. */
  public interface Source {
    /** Its version; another one after each change. */
    EntityTag entityTag();
  }

  /** The tag of a row. */
  public static EntityTag of(long id, long version) {
    return new EntityTag("\"" + id + "-" + version + "\"");
  }

  /**
   * The tag of a page of rows.
   *
   * @param rest what else is answered, such as whether there is a next page
   */
  public static EntityTag of(List<? extends Source> rows, Object rest) {
    MessageDigest digest = sha256();
    rows.forEach(row -> digest.update(row.entityTag().value().getBytes(StandardCharsets.UTF_8)));
    digest.update(rest.toString().getBytes(StandardCharsets.UTF_8));
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    return new EntityTag("\"" + hash + "\"");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
