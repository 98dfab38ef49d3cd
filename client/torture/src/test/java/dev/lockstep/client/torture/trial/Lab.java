package dev.lockstep.client.torture.trial;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Contestant;
import dev.lockstep.client.torture.caller.Setup;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Where one client goes through one scenario: its servers, its files and what is expected. */
public final class Lab implements AutoCloseable {
  /** The limit in time of the clients that are given one. */
  public static final Duration LIMIT = Duration.ofSeconds(1);

  private final Contestant contestant;
  private final Deque<Closeable> open = new ArrayDeque<>();

  Lab(Contestant contestant) {
    this.contestant = contestant;
  }

  /** What a client does. */
  @FunctionalInterface
  public interface Action {
    /** Does it. */
    void run() throws Exception;
  }

  /** Starts a server. */
  public RudeServer server(Script script) throws IOException {
    return opened(RudeServer.plain(script));
  }

  /** Starts a server that speaks HTTPS. */
  public RudeServer secure(Script script) throws IOException {
    return opened(RudeServer.secure(script));
  }

  private synchronized RudeServer opened(RudeServer server) {
    open.push(server);
    return server;
  }

  /** The client, with a limit in time and all other defaults. */
  public Caller hasty(RudeServer server) {
    return with(Setup.of(server.url()).within(LIMIT));
  }

  /** The client as it is by default. */
  public Caller caller(RudeServer server) {
    return with(Setup.of(server.url()));
  }

  /** The client, made in a certain way. */
  public Caller with(Setup setup) {
    Caller caller = client(setup);
    synchronized (this) {
      open.push(() -> closeQuietly(caller));
    }
    return caller;
  }

  /** The client, for a scenario that closes it itself. */
  public Caller client(Setup setup) {
    return contestant.with(setup);
  }

  /** A folder of its own, in another one of its own. */
  public synchronized Path folder() throws IOException {
    Path outer = Files.createTempDirectory("torture");
    open.push(() -> delete(outer));
    return Files.createDirectories(outer.resolve("downloads"));
  }

  /** What an action throws, which it has to. */
  public static Exception thrown(Action action) throws Fault {
    try {
      action.run();
    } catch (UnsupportedOperationException lacking) {
      throw lacking;
    } catch (Exception expected) {
      return expected;
    }
    throw new Fault("took it for a success");
  }

  /** Something has to be so; if not, that is what happened instead. */
  public static void expect(boolean so, String otherwise) throws Fault {
    if (!so) {
      throw new Fault(otherwise);
    }
  }

  /** Two things have to be the same. */
  public static void same(String what, Object actual, Object expected) throws Fault {
    expect(actual.equals(expected), what + " is " + actual + " and not " + expected);
  }

  /** A server was to hear so many requests. */
  public static void requests(RudeServer server, int expected) throws Fault {
    int heard = server.heard().size();
    expect(heard == expected, "sent " + heard + " requests and not " + expected);
  }

  @Override
  public synchronized void close() throws IOException {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  private static void closeQuietly(Caller caller) {
    try {
      caller.close();
    } catch (UnsupportedOperationException cannot) {
      // A client that cannot be closed is left to the garbage collector, as its users do.
      return;
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
