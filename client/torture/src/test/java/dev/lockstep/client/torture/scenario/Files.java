package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.server.Wire;
import dev.lockstep.client.torture.trial.Heap;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Files on their way in and out. */
final class Files {
  private static final int MEGABYTE = 1 << 20;
  private static final int LARGE = 200;
  private static final long FLAT = 32;

  private Files() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of(
            "Content-Disposition: ../../evil", "no file leaves its folder", Files::traversal),
        Scenario.of("truncated download", "no half file is taken for a whole one", Files::half),
        Scenario.of("200 MB to download", "less than 32 MB of them are in memory", Files::large)
            .patient(Duration.ofSeconds(30)),
        Scenario.of("upload of bytes", "the bytes are sent, and nothing else", Files::upload));
  }

  private static void traversal(Lab lab) throws Exception {
    String evil = "Content-Disposition: attachment; filename=\"../../evil-" + lab.hashCode() + "\"";
    Script script = Script.answer(200, "x", "Content-Type: application/octet-stream", evil);
    Path folder = lab.folder();
    Path file = lab.caller(lab.server(script)).download("1", folder).toAbsolutePath();
    boolean inside = file.equals(file.normalize()) && !temporary().equals(file.getParent());
    java.nio.file.Files.deleteIfExists(file);
    Lab.expect(inside, "wrote outside of its folder");
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toAbsolutePath();
  }

  private static void half(Lab lab) throws Exception {
    Path folder = lab.folder();
    Caller caller =
        lab.caller(
            lab.server(
                (heard, wire) -> {
                  wire.head(200, "Content-Length: 1000", "Content-Type: application/octet-stream");
                  wire.send("half");
                  wire.close();
                }));
    Lab.thrown(() -> caller.size("1", folder));
    try (Stream<Path> left = java.nio.file.Files.list(folder)) {
      Lab.expect(left.findAny().isEmpty(), "left half a file");
    }
  }

  private static void large(Lab lab) throws Exception {
    RudeServer server = lab.server((heard, wire) -> sendMegabytes(LARGE, wire, 200));
    Caller caller = lab.caller(server);
    Path folder = lab.folder();
    long growth =
        Heap.growth(() -> Lab.same("the size", caller.size("1", folder), (long) LARGE * MEGABYTE));
    Lab.expect(growth < FLAT, "kept " + growth + " MB in memory");
  }

  private static void upload(Lab lab) throws Exception {
    byte[] bytes = {0, 1, (byte) 0xff, (byte) 0xfe, '"', 13, 10};
    Path file = java.nio.file.Files.write(lab.folder().resolve("bytes"), bytes);
    RudeServer server = lab.server(Things.status(204));
    lab.caller(server).upload("1", file);
    String sent = server.heard().get(0).text();
    Lab.expect(sent.equals(new String(bytes, StandardCharsets.ISO_8859_1)), "sent " + sent);
  }

  static void sendMegabytes(int count, Wire wire, int status, String... headers)
      throws IOException {
    byte[] megabyte = new byte[MEGABYTE];
    Arrays.fill(megabyte, (byte) ' ');
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Length: " + (long) count * MEGABYTE;
    all[headers.length + 1] = "Content-Type: application/octet-stream";
    wire.head(status, all);
    for (int i = 0; i < count; i++) {
      wire.send(megabyte);
    }
  }
}
