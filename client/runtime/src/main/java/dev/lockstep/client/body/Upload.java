package dev.lockstep.client.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to send that need not be in memory: they are opened when they are sent. Inside JSON they
 * are base64.
 */
public final class Upload implements Body, JsonSerializable {
  private static final String OCTETS = "application/octet-stream";

  private final Source source;
  private final String fileName;
  private final long length;
  private final String contentType;
  private final boolean repeatable;

  /** Where the bytes come from; each time it is opened, from their beginning. */
  @FunctionalInterface
  public interface Source {
    /** Opens the bytes. */
    InputStream open() throws IOException;
  }

  private Upload(
      Source source, String fileName, long length, String contentType, boolean repeatable) {
    this.source = source;
    this.fileName = fileName;
    this.length = length;
    this.contentType = contentType;
    this.repeatable = repeatable;
  }

  /** Bytes in memory; the array is not copied. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Upload of(byte[] bytes) {
    return of(bytes, "");
  }

  /** Bytes in memory with the name of a file, which tells their media type. */
  public static Upload of(byte[] bytes, String fileName) {
    return of(Body.of(bytes)::open, fileName, bytes.length);
  }

  /** A file. */
  public static Upload of(Path file) {
    try {
      return of(() -> Files.newInputStream(file), name(file), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Bytes from anywhere, which can be opened again if the call has to be repeated.
   *
   * @param fileName tells their media type; may be empty
   * @param length how many there are, or -1 if that is not known
   */
  public static Upload of(Source source, String fileName, long length) {
    return new Upload(source, fileName, length, mediaType(fileName), true);
  }

  /**
   * Bytes that can be read only once, so that a call with them is never repeated.
   *
   * @param length how many there are, or -1 if that is not known
   */
  public static Upload once(InputStream bytes, long length) {
    AtomicReference<@Nullable InputStream> left = new AtomicReference<>(bytes);
    return new Upload(() -> taken(left.getAndSet(null)), "", length, OCTETS, false);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String mediaType(String fileName) {
    String known = URLConnection.guessContentTypeFromName(fileName);
    return known == null ? OCTETS : known;
  }

  private static InputStream taken(@Nullable InputStream bytes) throws IOException {
    if (bytes == null) {
      throw new IOException("The bytes to upload can be read only once");
    }
    return bytes;
  }

  /** With the name of a file, which tells the media type unless there is one already. */
  public Upload named(String file) {
    String type = contentType.equals(OCTETS) ? mediaType(file) : contentType;
    return new Upload(source, file, length, type, repeatable);
  }

  /** With a media type, which counts where the document leaves it open. */
  public Upload contentType(String mediaType) {
    String type = Headers.checked("Content-Type", mediaType);
    return new Upload(source, fileName, length, type, repeatable);
  }

  /** The name of the file; empty if it has none. */
  public String fileName() {
    return fileName;
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

  /** A value as JSON, in which what is to be uploaded stays what it is. */
  static JsonNode tree(Object value) {
    ObjectMapper mapper = Json.mapper();
    try (TokenBuffer tokens = new TokenBuffer(mapper, false)) {
      mapper.writer().withAttribute(Upload.class, true).writeValue(tokens, value);
      return mapper.readTree(tokens.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void serialize(JsonGenerator out, SerializerProvider how) throws IOException {
    if (how.getAttribute(Upload.class) == null) {
      try (InputStream in = open()) {
        out.writeBinary(in.readAllBytes());
      }
    } else {
      out.writeEmbeddedObject(this);
    }
  }

  @Override
  public void serializeWithType(JsonGenerator out, SerializerProvider how, TypeSerializer type)
      throws IOException {
    serialize(out, how);
  }
}
