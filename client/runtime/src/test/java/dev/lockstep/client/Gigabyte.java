package dev.lockstep.client;

import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/** Brings and sends a GiB; to be run where there is not room for a tenth of it. */
final class Gigabyte {
  static final long SIZE = 1L << 30;

  private static final Operation<Download> DOWNLOAD =
      Operation.of("download", "GET", "/file").returning(Download.result());
  private static final Operation<NoContent> UPLOAD =
      Operation.of("upload", "POST", "/file")
          .body(BodyFormat.bytes("*/*"))
          .returning(Result.none());

  private static final Operation<NoContent> PARTS =
      Operation.of("parts", "POST", "/file")
          .body(BodyFormat.multipart("multipart/form-data").file("file", "*/*"))
          .returning(Result.none());

  private Gigabyte() {}

  public static void main(String[] arguments) throws Exception {
    Calls calls = Clients.at(arguments[0]).build();
    try (Download download = calls.call(DOWNLOAD, Arguments.of())) {
      require(download.body().transferTo(java.io.OutputStream.nullOutputStream()) == SIZE);
    }
    calls.call(UPLOAD, Arguments.of().body(Upload.of(Zeros::new, "zeros.bin", SIZE)));
    calls.call(UPLOAD, Arguments.of().body(Upload.once(new Zeros(), -1)));
    Upload file = Upload.of(Zeros::new, "zeros.bin", SIZE);
    calls.call(PARTS, Arguments.of().body(Map.of("file", file)));
    calls.call(PARTS, Arguments.of().body(Map.of("file", Upload.once(new Zeros(), -1))));
  }

  private static void require(boolean complete) {
    if (!complete) {
      throw new AssertionError("Not all of it came");
    }
  }

  /** As many zeros. */
  static final class Zeros extends InputStream {
    private long left = SIZE;

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(target, offset, offset + count, (byte) 0);
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
