package dev.lockstep.client.torture.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A connection, to be used well or badly. */
public final class Wire {
  private final Socket socket;
  private final OutputStream out;
  private final CountDownLatch end;

  Wire(Socket socket, CountDownLatch end) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.end = end;
  }

  /** A whole answer that says how long it is. */
  public void answer(int status, String body, String... headers) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Content-Length: " + bytes.length;
    head(status, status == 204 || status == 304 ? headers : all);
    send(bytes);
  }

  /** The beginning of an answer, up to the empty line. */
  public void head(int status, String... headers) throws IOException {
    send("HTTP/1.1 " + status + " Whatever\r\n");
    for (String header : headers) {
      send(header + "\r\n");
    }
    send("\r\n");
  }

  /** Text as it is. */
  public void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes as they are. */
  public void send(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** Says nothing for a while; says whether the server goes on after it. */
  public boolean pause(long milliseconds) {
    try {
      return !end.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Says nothing more, and leaves the connection open. */
  public void hold() {
    pause(TimeUnit.MINUTES.toMillis(2));
  }

  /** Ends the connection in order. */
  public void close() throws IOException {
    socket.close();
  }

  /** Tears the connection down. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
