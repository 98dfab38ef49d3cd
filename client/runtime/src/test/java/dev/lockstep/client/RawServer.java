package dev.lockstep.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that sends just the bytes it is told to, and then closes or holds the connection. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String answer;
  private final boolean held;
  private final CountDownLatch answered = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();

  private RawServer(String answer, boolean held) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.answer = answer;
    this.held = held;
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Closes the connection behind the answer. */
  static RawServer closing(String answer) throws IOException {
    return new RawServer(answer.replace("\n", "\r\n"), false);
  }

  /** Says nothing more after the answer, and leaves the connection open. */
  static RawServer holding(String answer) throws IOException {
    return new RawServer(answer.replace("\n", "\r\n"), true);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** How many requests came that had at least a first line. */
  int requests() {
    return requests.get();
  }

  /** Waits until the answer has been sent. */
  void awaitAnswered() throws InterruptedException {
    answered.await();
  }

  /** Waits until the first connection is closed at its other end; false if it sends something. */
  boolean seesTheEnd() throws IOException {
    Socket first = connections.get(0);
    first.setSoTimeout(10_000);
    return first.getInputStream().read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.add(connection);
        answer(connection);
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader request =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String line = request.readLine();
    if (line != null) {
      requests.incrementAndGet();
    }
    while (line != null && !line.isEmpty()) {
      line = request.readLine();
    }
    OutputStream out = connection.getOutputStream();
    out.write(answer.getBytes(StandardCharsets.UTF_8));
    out.flush();
    answered.countDown();
    if (!held) {
      connection.close();
    }
  }
}
