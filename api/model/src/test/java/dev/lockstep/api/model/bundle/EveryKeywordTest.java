package dev.lockstep.api.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.read.ApiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every keyword that OpenAPI has outside of schemas: leaving it out changes the model, or else it
 * is reported where it stands, or else it is on the list of words for people.
 */
final class EveryKeywordTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"every.31.yaml", "every.30.yaml", "every.20.yaml"})
  void isRepresentedOrReportedOrNothingButWords(String name) throws IOException {
    JsonNode document = Keyword.document(name);
    Map<String, Set<Fate>> fates = new TreeMap<>();
    List<String> reported = new ArrayList<>();
    for (Keyword keyword : Keyword.all(document)) {
      if (reported.stream().noneMatch(keyword.pointer()::startsWith)) {
        Fate fate = fate(document, keyword);
        fates.computeIfAbsent(keyword.toString(), k -> EnumSet.noneOf(Fate.class)).add(fate);
        reported.addAll(fate == Fate.REPORTED ? List.of(keyword.pointer() + "/") : List.of());
      }
    }
    assertThat(fates)
        .allSatisfy((keyword, met) -> assertThat(met).isEqualTo(expected(keyword, met)));
  }

  /** What is represented is so at least once: elsewhere, others may say the same. */
  private static Set<Fate> expected(String keyword, Set<Fate> met) {
    Fate fate = Fate.all().getOrDefault(keyword, Fate.WORDS);
    Set<Fate> expected = EnumSet.of(fate);
    if (fate == Fate.REPRESENTED && met.contains(Fate.WORDS)) {
      expected.add(Fate.WORDS);
    }
    return expected;
  }

  @Test
  void noneIsForgotten() {
    assertThat(met("every.31.yaml", "every.30.yaml")).isEqualTo(known(Vocabulary.THREE));
    assertThat(met("every.20.yaml")).isEqualTo(known(Vocabulary.TWO));
    Set<String> known = known(Vocabulary.THREE);
    known.addAll(known(Vocabulary.TWO));
    assertThat(Fate.all().keySet()).isEqualTo(known);
  }

  @Test
  void oneOfNobodyIsReported() throws IOException {
    JsonNode document = Keyword.document("every.31.yaml").deepCopy();
    ((ObjectNode) document.at("/components/schemas/Thing")).put("maxLenght", 3);
    ((ObjectNode) document.at("/info")).put("x-mine", 3);
    assertThat(read(document).orElseThrow().findings())
        .filteredOn(f -> f.rule().equals("unknown-keyword"))
        .extracting(f -> f.location().pointer())
        .containsExactly("/components/schemas/Thing/maxLenght");
  }

  private static Set<String> met(String... names) {
    return Stream.of(names)
        .flatMap(name -> Keyword.all(Keyword.document(name)).stream())
        .map(Keyword::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> known(Vocabulary vocabulary) {
    Set<String> known = new TreeSet<>();
    vocabulary.words().forEach((kind, words) -> words.forEach(w -> known.add(kind + " " + w)));
    known.removeIf(word -> word.startsWith(Kind.SCHEMA + " "));
    return known;
  }

  private Fate fate(JsonNode document, Keyword keyword) throws IOException {
    ObjectNode without = document.deepCopy();
    ((ObjectNode) without.at(keyword.owner())).remove(keyword.name());
    ApiModel whole = read(document).orElseThrow();
    List<String> at = reported(whole, keyword.pointer());
    if (at.contains(keyword.pointer())) {
      return Fate.REPORTED;
    }
    Optional<ApiModel> model = read(without);
    if (model.filter(m -> said(m).equals(said(whole))).isEmpty()) {
      return Fate.REPRESENTED;
    }
    at.removeAll(reported(model.get(), keyword.pointer()));
    return at.isEmpty() ? Fate.WORDS : Fate.REPORTED;
  }

  private Optional<ApiModel> read(JsonNode document) throws IOException {
    Path file = Files.write(folder.resolve("openapi.json"), JSON.writeValueAsBytes(document));
    try {
      return Optional.of(ApiReader.read(file));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  /** All but where it is said. */
  private static String said(ApiModel model) {
    List<Object> all = new ArrayList<>(List.of(model.info(), model.servers()));
    all.addAll(List.of(model.operations(), model.webhooks(), model.types()));
    all.add(model.securitySchemes());
    return all.toString().replaceAll("Location\\[[^\\]]*]", "");
  }

  /** Where something is reported of a keyword or of what is below it. */
  private static List<String> reported(ApiModel model, String pointer) {
    return model.findings().stream()
        .filter(f -> f.severity() == Finding.Severity.NOT_REPRESENTED)
        .filter(f -> !f.message().isBlank())
        .map(f -> f.location().pointer())
        .filter(at -> (at + "/").startsWith(pointer + "/"))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
