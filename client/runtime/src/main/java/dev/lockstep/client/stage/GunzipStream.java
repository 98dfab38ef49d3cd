package dev.lockstep.client.stage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks gzip while it is read, beginning with the first read; no bytes at all are no bytes. */
final class GunzipStream extends InputStream {
  private final InputStream packed;
  private @Nullable InputStream unpacked;

  GunzipStream(InputStream packed) {
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    try {
      return unpacked().read(target, offset, length);
    } catch (EOFException e) {
      throw (ZipException) new ZipException("The gzip ends in its middle").initCause(e);
    } catch (ZipException e) {
      throw (ZipException) new ZipException("The gzip is corrupt").initCause(e);
    }
  }

  @Override
  public void close() throws IOException {
    (unpacked == null ? packed : unpacked).close();
  }

  private InputStream unpacked() throws IOException {
    if (unpacked == null) {
      PushbackInputStream start = new PushbackInputStream(packed);
      int first = start.read();
      if (first >= 0) {
        start.unread(first);
      }
      unpacked = first < 0 ? start : new GZIPInputStream(start, 8192);
    }
    return unpacked;
  }
}
