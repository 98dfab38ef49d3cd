package dev.lockstep.api.generator;

import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.read.ApiReader;
import dev.lockstep.api.model.read.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as the generators read it. A build runs several of them on one document, one after the
 * other and in one JVM, so the last one is kept, until one of its files changes.
 */
public final class Reading {
  private static volatile SoftReference<@Nullable Reading> last = new SoftReference<>(null);

  private final Path root;
  private final Document document;
  private final Map<Path, String> digests = new LinkedHashMap<>();
  private @Nullable Cases cases;

  private Reading(Path root) throws IOException {
    this.root = root;
    this.document = ApiReader.open(root);
    for (Path file : document.paths()) {
      digests.put(file, digest(file));
    }
  }

  /**
   * Reads a document, unless it is the last one and still the same.
   *
   * @throws dev.lockstep.api.model.DocumentException if it can be given no meaning
   */
  public static Reading of(Path document) {
    Path root = document.toAbsolutePath().normalize();
    try {
      Reading kept = last.get();
      if (kept != null && kept.root.equals(root) && kept.isCurrent()) {
        return kept;
      }
      Reading reading = new Reading(root);
      last = new SoftReference<>(reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document with its files. */
  public Document document() {
    return document;
  }

  /** What the document means. */
  public ApiModel model() {
    return document.model();
  }

  /** The contract cases of the document, which are derived when they are first asked for. */
  public synchronized Cases cases() {
    if (cases == null) {
      cases = Cases.of(model());
    }
    return cases;
  }

  private boolean isCurrent() throws IOException {
    for (Map.Entry<Path, String> file : digests.entrySet()) {
      Path path = file.getKey();
      if (!Files.isRegularFile(path) || !digest(path).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
