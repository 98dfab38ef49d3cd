package dev.lockstep.server.response;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A body that is bytes to the server, such as a file. */
public final class Payload {
  private final Source source;
  private final OptionalLong length;

  private Payload(Source source, OptionalLong length) {
    this.source = source;
    this.length = length;
  }

  /** Opens the bytes when it is time to send them. */
  @FunctionalInterface
  public interface Source {
    /** A stream that whoever asks for it closes. */
    InputStream open() throws IOException;
  }

  /** These bytes. */
  public static Payload of(byte[] bytes) {
    byte[] copy = bytes.clone();
    return new Payload(() -> new ByteArrayInputStream(copy), OptionalLong.of(copy.length));
  }

  /** This text in UTF-8. */
  public static Payload of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content of a file. */
  public static Payload of(Path file) throws IOException {
    return new Payload(() -> Files.newInputStream(file), OptionalLong.of(Files.size(file)));
  }

  /** Bytes that are opened when they are sent; their number is not known before. */
  public static Payload of(Source source) {
    return new Payload(source, OptionalLong.empty());
  }

  /** How many bytes there are, if that is known. */
  public OptionalLong length() {
    return length;
  }

  /** Sends the bytes. */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = source.open()) {
      in.transferTo(out);
    }
  }
}
