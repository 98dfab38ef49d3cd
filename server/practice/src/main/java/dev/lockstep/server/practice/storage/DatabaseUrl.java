package dev.lockstep.server.practice.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Where the rows are kept.
 *
 * @param jdbc what the driver is told; may hold a password
 */
public record DatabaseUrl(String jdbc) {
  private static final String SETTINGS =
      new StringJoiner(";", ";", "")
          .add("MODE=PostgreSQL")
          .add("DATABASE_TO_LOWER=TRUE")
          .add("DEFAULT_NULL_ORDERING=HIGH")
          // A commit is in the file before it is answered; the default is half a second later.
          .add("WRITE_DELAY=0")
          // Closed by its owner, after the last request, not by the first signal.
          .add("DB_CLOSE_ON_EXIT=FALSE")
          .add("LOCK_TIMEOUT=10000")
          // Errors are told by exceptions; there is one log.
          .add("TRACE_LEVEL_FILE=0")
          .toString();

  /**
   * An embedded database in a folder, which one process can have open at a time.
   *
   * @throws IllegalArgumentException if the driver cannot be told the name of the folder
   */
  public static DatabaseUrl embedded(Path folder) {
    String file = folder.toAbsolutePath().normalize().resolve("practice").toString();
    // The driver takes what follows one for its settings.
    if (file.indexOf(';') >= 0) {
      throw new IllegalArgumentException("must be a folder without a semicolon in its name");
    }
    return new DatabaseUrl("jdbc:h2:file:" + file + SETTINGS);
  }

  /**
   * A PostgreSQL database, which many processes can share.
   *
   * @param url {@code jdbc:postgresql:...}, or {@code postgresql://user:password@host:port/name}
   * @throws IllegalArgumentException if it is of another kind
   */
  public static DatabaseUrl postgres(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return new DatabaseUrl(url);
    }
    URI uri = URI.create(url);
    boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    if (!postgres || uri.getHost() == null) {
      throw new IllegalArgumentException("is not the address of a PostgreSQL database");
    }
    return new DatabaseUrl("jdbc:postgresql://" + authority(uri) + uri.getRawPath() + query(uri));
  }

  /** Whether it is a file that only one process can have open. */
  public boolean isEmbedded() {
    return jdbc.startsWith("jdbc:h2:");
  }

  /** A password may be in the address. */
  @Override
  public String toString() {
    return isEmbedded() ? jdbc : "jdbc:postgresql:...";
  }

  private static String authority(URI uri) {
    return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
  }

  private static String query(URI uri) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (uri.getRawUserInfo() != null) {
      String[] user = uri.getRawUserInfo().split(":", 2);
      query.add("user=" + recoded(user[0]));
      if (user.length == 2) {
        query.add("password=" + recoded(user[1]));
      }
    }
    if (uri.getRawQuery() != null) {
      query.add(uri.getRawQuery());
    }
    return query.toString();
  }

  /** In the user part of a URI a plus is a plus; in the driver's query it would be a blank. */
  private static String recoded(String text) {
    String plain = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    return URLEncoder.encode(plain, StandardCharsets.UTF_8);
  }
}
