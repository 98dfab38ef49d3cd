package dev.lockstep.client.bench.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocketFactory;

/** A server that gives the same bytes to everybody, and does little else. */
public final class FixedServer {
  private static final String TASK =
      "{\"id\":%d,\"summary\":\"Put a few more words here, as people do %d\"%s}";
  private static final byte[] LIST =
      answer(
          200, "[" + task(1) + "," + task(2) + "," + task(3) + "," + task(4) + "," + task(5) + "]");
  private static final byte[] READ =
      answer(200, TASK.formatted(7, 7, ",\"description\":\"And say in a sentence what for.\""));
  private static final byte[] ADDED = answer(201, "{\"id\":3792}");

  private FixedServer() {}

  /** Serves for as long as the process lives; over TLS if told {@code https}. */
  public static void main(String[] arguments) throws IOException {
    boolean secure = arguments.length > 0 && arguments[0].equals("https");
    ServerSocketFactory sockets =
        secure ? SSLServerSocketFactory.getDefault() : ServerSocketFactory.getDefault();
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket server = sockets.createServerSocket(0, 50, here)) {
      new Parent().tell((secure ? "https" : "http") + "://127.0.0.1:" + server.getLocalPort());
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        new Thread(() -> serve(socket)).start();
      }
    }
  }

  private static String task(int id) {
    return TASK.formatted(id, id, "");
  }

  private static byte[] answer(int status, String json) {
    String head =
        "HTTP/1.1 %d Fine\r\nContent-Type: application/json\r\nETag: \"7\"\r\n"
            + "Cache-Control: no-cache\r\nContent-Length: %d\r\n\r\n%s";
    return head.formatted(status, json.length(), json).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void serve(Socket socket) {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream())) {
      String start = line(in);
      while (!start.isEmpty()) {
        in.skipNBytes(bodyLength(in));
        socket.getOutputStream().write(answerTo(start));
        start = line(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] answerTo(String start) {
    if (start.startsWith("POST /tasks ")) {
      return ADDED;
    }
    return start.startsWith("GET /tasks?limit=5 ") ? LIST : READ;
  }

  private static int bodyLength(InputStream in) throws IOException {
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    return length;
  }

  /** Up to the end of the line; empty at the end of everything. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
