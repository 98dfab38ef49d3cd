package dev.lockstep.client.body;

import dev.lockstep.client.http.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** A body of several that are sent one after the other, each opened when it is its turn. */
final class Pieces implements Body {
  private final List<Body> all;

  Pieces(List<Body> all) {
    this.all = all;
  }

  @Override
  public long length() {
    long sum = 0;
    for (Body piece : all) {
      if (piece.length() < 0) {
        return -1;
      }
      sum += piece.length();
    }
    return sum;
  }

  @Override
  public InputStream open() {
    return new Chain(all.iterator());
  }

  @Override
  public boolean isRepeatable() {
    for (Body piece : all) {
      if (!piece.isRepeatable()) {
        return false;
      }
    }
    return true;
  }

  private static final class Chain extends InputStream {
    private final Iterator<Body> rest;
    private InputStream now = nullInputStream();

    Chain(Iterator<Body> rest) {
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = now.read(target, offset, length);
      while (count < 0 && rest.hasNext()) {
        now.close();
        now = rest.next().open();
        count = now.read(target, offset, length);
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      now.close();
    }
  }
}
