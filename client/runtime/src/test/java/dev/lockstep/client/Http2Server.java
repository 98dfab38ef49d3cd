package dev.lockstep.client;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server that speaks just enough HTTP/2 (RFC 9113) to answer, and to refuse. */
final class Http2Server implements AutoCloseable {
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RESET = 3;
  private static final int SETTINGS = 4;
  private static final int PING = 6;
  private static final int GO_AWAY = 7;
  private static final int ACK = 1;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  private static final int REFUSED_STREAM = 7;
  private static final int PREFACE = 24;

  /** What is done with a request. */
  @FunctionalInterface
  interface Handler {
    /** Handles the request of a stream. */
    void handle(Connection connection, int stream) throws IOException;
  }

  private final SSLServerSocket socket;
  private final Handler handler;
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Integer> resets = new LinkedBlockingQueue<>();

  Http2Server(SSLContext context, Handler handler) throws IOException {
    this.handler = handler;
    socket =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    SSLParameters tls = socket.getSSLParameters();
    tls.setApplicationProtocols(new String[] {"h2"});
    socket.setSSLParameters(tls);
    start(this::accept);
  }

  String url() {
    return "https://127.0.0.1:" + socket.getLocalPort();
  }

  /** How many connections there have been. */
  int connections() {
    return connections.size();
  }

  /** Waits until the client gives up a stream, and tells which. */
  int awaitReset() throws InterruptedException {
    return resets.take();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Connection connection : connections) {
      connection.socket.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Connection connection = new Connection((SSLSocket) socket.accept());
        connections.add(connection);
        start(connection::serve);
      }
    } catch (IOException closed) {
      // There is nobody any more to serve.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "http2-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** One connection; it may be written to from any thread. */
  final class Connection {
    private final SSLSocket socket;

    private Connection(SSLSocket socket) {
      this.socket = socket;
    }

    /** Answers with JSON. */
    void answer(int stream, String json) throws IOException {
      byte[] type = "application/json".getBytes(StandardCharsets.US_ASCII);
      ByteBuffer fields = ByteBuffer.allocate(4 + type.length);
      // HPACK: status 200, and a content-type that is not indexed (RFC 7541, appendix A).
      fields.put((byte) 0x88).put((byte) 0x0f).put((byte) 0x10).put((byte) type.length).put(type);
      frame(HEADERS, END_HEADERS, stream, fields.array());
      frame(DATA, END_STREAM, stream, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that it has not even looked at the request. */
    void refuse(int stream) throws IOException {
      frame(RESET, 0, stream, ByteBuffer.allocate(4).putInt(REFUSED_STREAM).array());
    }

    /** Says that no stream above the last one is handled, and closes the connection. */
    void goAway(int last) throws IOException {
      frame(GO_AWAY, 0, 0, ByteBuffer.allocate(8).putInt(last).array());
      socket.close();
    }

    private void serve() {
      try (socket) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        in.skipNBytes(PREFACE);
        frame(SETTINGS, 0, 0, new byte[0]);
        while (true) {
          read(in);
        }
      } catch (IOException closed) {
        // The client or the test has had enough of it.
      }
    }

    private void read(DataInputStream in) throws IOException {
      int start = in.readInt();
      int flags = in.readUnsignedByte();
      int stream = in.readInt();
      byte[] payload = in.readNBytes(start >>> 8);
      switch (start & 0xff) {
        case HEADERS -> handler.handle(this, stream);
        case RESET -> resets.add(stream);
        case SETTINGS, PING -> {
          if ((flags & ACK) == 0) {
            frame(start & 0xff, ACK, 0, (start & 0xff) == PING ? payload : new byte[0]);
          }
        }
        default -> {
          // What is sent to a server that answers so little does not matter.
        }
      }
    }

    private synchronized void frame(int type, int flags, int stream, byte[] payload)
        throws IOException {
      ByteArrayOutputStream frame = new ByteArrayOutputStream();
      ByteBuffer head = ByteBuffer.allocate(9).putInt(payload.length << 8 | type);
      frame.writeBytes(head.put((byte) flags).putInt(stream).array());
      frame.writeBytes(payload);
      socket.getOutputStream().write(frame.toByteArray());
      socket.getOutputStream().flush();
    }
  }
}
