package dev.lockstep.server.practice.versions;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The condition under which a client wants a change (RFC 9110, section 13.1.1).
 *
 * @param any whether every version will do
 * @param tags the versions that will do; weak ones never do
 */
public record IfMatch(boolean any, Set<EntityTag> tags) {
  /** No condition. */
  public static final IfMatch ANY = new IfMatch(true, Set.of());

  private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"");

  /** Reads the header; without one there is no condition. */
  public static IfMatch of(Optional<String> header) {
    return header.map(IfMatch::parse).orElse(ANY);
  }

  private static IfMatch parse(String header) {
    if (header.strip().equals("*")) {
      return ANY;
    }
    return new IfMatch(
        false,
        TAG.matcher(header)
            .results()
            .map(MatchResult::group)
            .map(EntityTag::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether this current version fulfils the condition. */
  public boolean accepts(EntityTag current) {
    return any || tags.contains(current);
  }
}
