package dev.lockstep.client.download;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.operation.Received;
import dev.lockstep.client.operation.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes on their way from the server. They are never in memory as a whole; whoever called closes
 * this, which gives up what has not arrived yet.
 */
public final class Download implements AutoCloseable {
  private static final int PIECE = 64 * 1024;

  private final Received received;
  private final InputStream body;

  private Download(Received received) {
    this.received = received;
    this.body = new WholeBody(received.body(), length());
  }

  /** What brings the bytes of a successful answer. */
  public static Result<Download> result() {
    return Download::new;
  }

  /** The bytes, to be read once. That fewer come than were announced is an IOException. */
  public InputStream body() {
    return body;
  }

  /** The Content-Type header; empty if there is none. */
  public String contentType() {
    return received.contentType();
  }

  /** How many bytes the server announces, or -1 if it does not say. */
  public long length() {
    Headers headers = received.headers();
    return headers
        .first("Content-Length")
        .filter(length -> length.matches("\\d{1,18}"))
        .filter(length -> headers.first("Content-Encoding").isEmpty())
        .map(Long::parseLong)
        .orElse(-1L);
  }

  /**
   * A name for a file: what the server suggests in Content-Disposition (RFC 6266), without anything
   * that is no plain name on every system. It is {@code download} if nothing is left of it.
   */
  public String fileName() {
    return FileName.in(received.headers().first("Content-Disposition").orElse(""));
  }

  /**
   * Writes the bytes to a file and closes this. The file is there when all of it has arrived, and
   * not before.
   *
   * @param folderOrFile a folder that exists, where the file gets {@link #fileName()}, with a
   *     number if there is such a file; or the file, which is replaced
   * @return the file
   * @throws dev.lockstep.client.error.ApiException if the bytes do not arrive
   * @throws UncheckedIOException if they cannot be written
   */
  public Path saveTo(Path folderOrFile) {
    boolean folder = Files.isDirectory(folderOrFile);
    Path file = folder ? folderOrFile.resolve(fileName()) : folderOrFile;
    try (this;
        PartFile part = PartFile.beside(file)) {
      write(part);
      return folder ? part.becomeNew(file) : part.become(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives up what has not been read. */
  @Override
  public void close() {
    received.close();
  }

  private void write(PartFile part) throws IOException {
    byte[] piece = new byte[PIECE];
    try (OutputStream out = Files.newOutputStream(part.path())) {
      int count = read(piece);
      while (count >= 0) {
        out.write(piece, 0, count);
        count = read(piece);
      }
    }
  }

  private int read(byte[] piece) {
    return received.ongoing().reading(() -> body.read(piece));
  }
}
