package dev.lockstep.client.stage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks gzip while it is read, beginning with the first read; no bytes at all are no bytes. */
final class GunzipStream extends InputStream {
  private final InputStream packed;
  private final String coding;
  private @Nullable InputStream unpacked;

  /** With what the server says that it is, which need not be gzip. */
  GunzipStream(InputStream packed, String coding) {
    this.packed = packed;
    this.coding = coding;
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
    } catch (EOFException | ZipException e) {
      String fault =
          e instanceof EOFException ? "The gzip ends in its middle" : "The gzip is corrupt";
      boolean gzip = coding.toLowerCase(Locale.ROOT).contains("gzip");
      throw (ZipException)
          new ZipException(gzip ? fault : "Only gzip can be unpacked, not " + coding).initCause(e);
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
