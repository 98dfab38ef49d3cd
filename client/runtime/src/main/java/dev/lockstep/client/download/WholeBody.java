package dev.lockstep.client.download;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that do not end before all of them have come, whatever the transport thinks of it. */
final class WholeBody extends FilterInputStream {
  private final long length;
  private long count;

  /** With the number of bytes that are due, or -1 if it is not known. */
  WholeBody(InputStream body, long length) {
    super(body);
    this.length = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int size) throws IOException {
    int read = super.read(target, offset, size);
    if (read < 0 && count < length) {
      throw new EOFException(count + " of " + length + " bytes arrived");
    }
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public long skip(long size) throws IOException {
    byte[] passed = new byte[(int) Math.max(0, Math.min(size, 8192))];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
