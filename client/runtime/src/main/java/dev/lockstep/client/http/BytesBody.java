package dev.lockstep.client.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A body held in memory. */
final class BytesBody implements Body {
  static final BytesBody NONE = new BytesBody(new byte[0]);

  private final byte[] bytes;

  BytesBody(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }
}
