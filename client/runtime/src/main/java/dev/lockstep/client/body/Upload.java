package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Bytes to send that need not be in memory: they are opened when they are sent. */
public final class Upload implements Body {
  private static final String OCTETS = "application/octet-stream";

  private final Source source;
  private final long length;
  private final String contentType;
  private final boolean repeatable;

  /** Where the bytes come from; each time it is opened, from their beginning. */
  @FunctionalInterface
  public interface Source {
    /** Opens the bytes. */
    InputStream open() throws IOException;
  }

  private Upload(Source source, long length, String contentType, boolean repeatable) {
    this.source = source;
    this.length = length;
    this.contentType = contentType;
    this.repeatable = repeatable;
  }

  /** Bytes in memory; the array is not copied. */
  public static Upload of(byte[] bytes) {
    return new Upload(Body.of(bytes)::open, bytes.length, OCTETS, true);
  }

  /** A file. */
  public static Upload of(Path file) {
    try {
      return new Upload(() -> Files.newInputStream(file), Files.size(file), OCTETS, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Bytes from anywhere.
   *
   * @param length how many there are, or -1 if that is not known
   */
  public static Upload of(Source source, long length) {
    return new Upload(source, length, OCTETS, true);
  }

  /**
   * Bytes that can be read only once, so that a call with them is never repeated.
   *
   * @param length how many there are, or -1 if that is not known
   */
  public static Upload once(InputStream bytes, long length) {
    AtomicReference<@Nullable InputStream> left = new AtomicReference<>(bytes);
    return new Upload(() -> taken(left.getAndSet(null)), length, OCTETS, false);
  }

  private static InputStream taken(@Nullable InputStream bytes) throws IOException {
    if (bytes == null) {
      throw new IOException("The bytes to upload can be read only once");
    }
    return bytes;
  }

  /** With a media type, which counts where the document leaves it open. */
  public Upload contentType(String mediaType) {
    return new Upload(source, length, mediaType, repeatable);
  }

  /** The media type of the bytes. */
  public String contentType() {
    return contentType;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public boolean isRepeatable() {
    return repeatable;
  }
}
