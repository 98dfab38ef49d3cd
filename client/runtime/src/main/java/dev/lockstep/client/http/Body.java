package dev.lockstep.client.http;

import java.io.IOException;
import java.io.InputStream;

/** The body of a request. */
public interface Body {

  /** How many bytes there are, or -1 if that is not known before they are sent. */
  long length();

  /** Opens the bytes from their beginning. */
  InputStream open() throws IOException;

  /** Whether it can be opened more than once, and so be sent again. */
  boolean isRepeatable();

  /** A body of no bytes. */
  static Body none() {
    return BytesBody.NONE;
  }

  /** A body held in memory; the array is not copied. */
  static Body of(byte[] bytes) {
    return new BytesBody(bytes);
  }
}
