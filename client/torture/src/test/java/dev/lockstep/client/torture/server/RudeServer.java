package dev.lockstep.client.torture.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocketFactory;

/** A server on a free port, with a thread for each connection. */
public final class RudeServer implements Closeable {
  /** What the names of its threads begin with. */
  public static final String THREADS = "rude-server";

  private final ServerSocket listening;
  private final Script script;
  private final String scheme;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Map<Socket, String> open = new ConcurrentHashMap<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch first = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  private RudeServer(Script script, String scheme, ServerSocketFactory sockets) throws IOException {
    this.script = script;
    this.scheme = scheme;
    this.listening = sockets.createServerSocket(0, 100, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Starts one that speaks HTTP. */
  public static RudeServer plain(Script script) throws IOException {
    return new RudeServer(script, "http", ServerSocketFactory.getDefault());
  }

  /** Starts one that speaks HTTPS, with a certificate that names no host but 127.0.0.1. */
  public static RudeServer secure(Script script) throws IOException {
    return new RudeServer(script, "https", SSLServerSocketFactory.getDefault());
  }

  /** Where it is. */
  public String url() {
    return scheme + "://127.0.0.1:" + listening.getLocalPort();
  }

  /** What it was sent so far. */
  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  /** How many connections are open. */
  public int connections() {
    return open.size();
  }

  /** Waits for the first request; says whether there was one in time. */
  public boolean awaitRequest() throws InterruptedException {
    return first.await(5, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    listening.close();
    for (Socket socket : open.keySet()) {
      socket.close();
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, THREADS);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        socket.setTcpNoDelay(true);
        open.put(socket, "");
        start(() -> talk(socket));
      } catch (IOException closed) {
        // Only closing it ends this loop, and that is what happened.
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      RequestReader reader = new RequestReader(socket.getInputStream());
      String start = reader.start();
      while (!start.isEmpty()) {
        script.play(hear(start, reader), new Wire(socket, end));
        start = socket.isClosed() ? "" : reader.start();
      }
    } catch (IOException gone) {
      // The client hung up, or the script did: both are part of the play.
    } finally {
      open.remove(socket);
    }
  }

  private Heard hear(String start, RequestReader reader) throws IOException {
    String[] words = start.split(" ", 3);
    Map<String, List<String>> headers = reader.headers();
    String body = new String(reader.body(headers), StandardCharsets.ISO_8859_1);
    Heard now = new Heard(words[0], words[1], headers, body, requests.incrementAndGet());
    heard.add(now);
    first.countDown();
    return now;
  }
}
