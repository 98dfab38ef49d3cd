package dev.lockstep.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that a server publishes besides its API, such as the API's document. */
public final class Publication {
  private final String path;
  private final String mediaType;
  private final byte[] content;
  private final String entityTag;

  private Publication(String path, String mediaType, byte[] content) {
    this.path = path;
    this.mediaType = mediaType;
    this.content = content;
    this.entityTag = "\"" + hash(content) + "\"";
  }

  /** These bytes under a path, which begins with a slash. */
  public static Publication of(String path, String mediaType, byte[] content) {
    return new Publication(path, mediaType, content.clone());
  }

  /**
   * A resource of the class path under the same name.
   *
   * @param path such as {@code /openapi.yaml}
   * @throws IllegalStateException if there is no such resource
   */
  public static Publication ofResource(ClassLoader loader, String path, String mediaType) {
    try (InputStream in = loader.getResourceAsStream(path.substring(1))) {
      if (in == null) {
        throw new IllegalStateException("There is no " + path + " on the class path");
      }
      return new Publication(path, mediaType, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public String path() {
    return path;
  }

  /** What it is. */
  public String mediaType() {
    return mediaType;
  }

  /** Its bytes, a copy. */
  public byte[] content() {
    return content.clone();
  }

  /** Its version, with quotes. */
  public String entityTag() {
    return entityTag;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
