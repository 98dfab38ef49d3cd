package dev.lockstep.client.torture.caller;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A client as the scenarios use it. A method throws what the client throws, and
 * UnsupportedOperationException if the client has nothing for it.
 */
public interface Caller extends AutoCloseable {

  /** Reads a thing. */
  Seen get(@Nullable String id) throws Exception;

  /** Reads a thing and writes it back. */
  void copy(String id) throws Exception;

  /** Makes a thing, with an Idempotency-Key if it is not empty. */
  void create(String name, String key) throws Exception;

  /** Makes a thing where there are no keys. */
  void note(String name) throws Exception;

  /** Replaces a thing that has an entity tag. */
  void replace(String id, String etag) throws Exception;

  /** The names of all things, cut by cursors. */
  default List<String> all() throws Exception {
    throw lacks("paging");
  }

  /** The names of all things, cut by links. */
  default List<String> linked() throws Exception {
    throw lacks("paging");
  }

  /** Reads a file, into a folder if the client lets the caller choose. */
  default Path download(String id, Path folder) throws Exception {
    throw lacks("download to a file");
  }

  /** Reads a file as the client does it, and counts its bytes. */
  default long size(String id, Path folder) throws Exception {
    return Files.size(download(id, folder));
  }

  /** Writes a file. */
  void upload(String id, Path file) throws Exception;

  /** Writes bytes that can be read once. */
  default void uploadOnce(String id, InputStream bytes, long length) throws Exception {
    throw lacks("upload from a stream");
  }

  /** Reads what needs a credential. */
  Seen secret(Place place) throws Exception;

  /** Reads what a session prefers. */
  Seen preferences(String session) throws Exception;

  /** The HTTP status that an exception tells of. */
  OptionalInt status(Throwable thrown);

  /** The title of the problem that an exception tells of, not by parsing text. */
  default Optional<String> title(Throwable thrown) {
    throw lacks("typed errors");
  }

  @Override
  default void close() {
    throw lacks("close()");
  }

  /** For what a client has nothing for. */
  static UnsupportedOperationException lacks(String feature) {
    return new UnsupportedOperationException("no " + feature);
  }
}
