package dev.lockstep.contracts.awkward;

import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.cases.wire.WireWriter;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.client.http.HttpCall;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a request with what the document says that it should look like: a client and a server
 * that are wrong in the same way would understand each other.
 */
final class WireCheck {
  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final String UNRESERVED = "[A-Za-z0-9._~-]";

  /** What may stand in a query as it is and means the same when it is encoded (RFC 3986). */
  private static final String HARMLESS = "[:/?@!$'()*;]";

  private final List<String> differences = new ArrayList<>();

  private WireCheck() {}

  static List<String> of(XmlBodies xml, Exchange exchange, HttpCall sent) {
    Wire due =
        WireWriter.write(xml, exchange.operation(), exchange.inputs(), exchange.credentials());
    WireCheck check = new WireCheck();
    check.compare("the method", due.method(), sent.method());
    check.compare("the path", normal(due.path()), normal(sent.uri().getRawPath()));
    String query = due.target().substring(due.path().length()).replaceFirst("^\\?", "");
    String raw = sent.uri().getRawQuery() == null ? "" : sent.uri().getRawQuery();
    check.compare("the query", sorted(query), sorted(raw));
    for (Parameter parameter : exchange.operation().parameters()) {
      if (parameter.in() == Parameter.In.HEADER) {
        check.header(parameter.name(), due, sent);
      }
    }
    check.header("Cookie", due, sent);
    return check.differences;
  }

  /** The parameters by their names, which are in no order. */
  private static String sorted(String query) {
    return Stream.of(query.split("&", -1))
        .map(WireCheck::normal)
        .sorted(Comparator.comparing(pair -> pair.split("=", 2)[0]))
        .collect(Collectors.joining("&"));
  }

  private void header(String name, Wire due, HttpCall sent) {
    String got = sent.headers().first(name).orElse("");
    compare("the header " + name, normal(due.header(name).orElse("")), normal(got));
  }

  private void compare(String where, String due, String sent) {
    if (!due.equals(sent)) {
      differences.add(where + " should be " + due + " but is " + sent);
    }
  }

  /** The same for all that mean the same. */
  private static String normal(String text) {
    Matcher encoded = ENCODED.matcher(text);
    StringBuilder normal = new StringBuilder();
    while (encoded.find()) {
      String upper = encoded.group().toUpperCase(Locale.ROOT);
      String decoded = URLDecoder.decode(upper, StandardCharsets.UTF_8);
      boolean same = decoded.matches(UNRESERVED) || decoded.matches(HARMLESS);
      encoded.appendReplacement(normal, Matcher.quoteReplacement(same ? decoded : upper));
    }
    return encoded.appendTail(normal).toString();
  }
}
