package dev.lockstep.client.bench.child;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The process that started this one: lines go to it and come from it. */
final class Parent {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  /** Says something. */
  void tell(Object line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Waits for a line; empty if there are to be no more. */
  String hear() throws IOException {
    String line = in.readLine();
    return line == null ? "" : line;
  }
}
