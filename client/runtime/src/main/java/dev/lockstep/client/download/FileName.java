package dev.lockstep.client.download;

import dev.lockstep.client.http.Headers;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file in a Content-Disposition header (RFC 6266 and 8187), made harmless. */
final class FileName {
  /** A longer header is a trick. */
  private static final int LONGEST_HEADER = 2_000;

  /** In UTF-8; file systems take 255, and a number may be added. */
  private static final int LONGEST = 200;

  private static final int LONGEST_EXTENSION = 20;
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^\\s=;]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;]*))");
  private static final Pattern EXTENDED =
      Pattern.compile("(utf-8|iso-8859-1)'[^']*'(.*)", Pattern.CASE_INSENSITIVE);

  /** What Windows takes for a device, whatever stands behind a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");

  private FileName() {}

  /** The name that a header suggests, or {@code download}. */
  static String in(String header) {
    Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (header.length() <= LONGEST_HEADER) {
      Matcher found = PARAMETER.matcher(header);
      while (found.find()) {
        String plain = found.group(3);
        String value = plain == null ? unquoted(found.group(2)) : plain.strip();
        parameters.putIfAbsent(found.group(1), value);
      }
    }
    return Optional.ofNullable(parameters.get("filename*"))
        .flatMap(FileName::extended)
        .or(() -> Optional.ofNullable(parameters.get("filename")).map(Headers::asUtf8))
        .map(FileName::safe)
        .filter(name -> !name.isEmpty())
        .orElse("download");
  }

  private static String unquoted(String text) {
    // A backslash before anything but a quote is more likely a path of Windows than an escape.
    return text.replace("\\\"", "\"");
  }

  private static Optional<String> extended(String value) {
    Matcher parts = EXTENDED.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(parts.group(1));
      return Optional.of(URLDecoder.decode(parts.group(2).replace("+", "%2B"), charset));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String safe(String text) {
    String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029]", "").replaceAll("[<>:\"|?*]", "_");
    name = cut(name.replaceFirst("^[.\\s]+", "")).replaceFirst("[.\\s]+$", "");
    return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "_" + name : name;
  }

  /** What is too long loses its middle: the end says what it is. */
  private static String cut(String name) {
    int dot = name.lastIndexOf('.');
    String end = dot < 0 || name.length() - dot > LONGEST_EXTENSION ? "" : name.substring(dot);
    StringBuilder start = new StringBuilder(name.substring(0, name.length() - end.length()));
    while (bytes(start) + bytes(end) > LONGEST) {
      start.setLength(start.offsetByCodePoints(start.length(), -1));
    }
    return start + end;
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
