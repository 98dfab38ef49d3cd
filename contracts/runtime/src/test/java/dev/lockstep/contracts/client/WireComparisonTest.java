package dev.lockstep.contracts.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.contracts.Notes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WireComparisonTest {
  private static final Map<String, List<String>> HEADERS =
      Map.of("X-API-Key", List.of("lockstep-api-key"), "Accept", List.of("application/json"));

  private static final ApiModel MODEL = Notes.contract().model();

  private final Case read = Notes.one("getNote 200 noteSeven");
  private final Case create = Notes.one("createNote 201 newNote");

  @Test
  void whatTheDocumentSaysIsInOrder() {
    assertThat(differences("/notes/7", Map.of("words", List.of("a b,c")), HEADERS)).isEmpty();
  }

  @Test
  void aRenamedQueryParameterIsNamedOnBothSides() {
    assertThat(differences("/notes/7", Map.of("word", List.of("a b,c")), HEADERS))
        .anyMatch(line -> line.startsWith("query parameter words: the document says '[a b,c]'"))
        .anyMatch(line -> line.startsWith("query parameter word: the document says 'null'"));
  }

  @Test
  void aLostCredentialIsNamed() {
    Map<String, List<String>> headers = Map.of("Accept", List.of("application/json"));
    assertThat(differences("/notes/7", Map.of("words", List.of("a b,c")), headers))
        .anyMatch(line -> line.startsWith("header X-API-Key:"));
  }

  @Test
  void anotherPathIsNamed() {
    assertThat(differences("/note/7", Map.of("words", List.of("a b,c")), HEADERS))
        .containsExactly("path: the document says '/notes/7', but the client sent '/note/7'");
  }

  @Test
  void aPathIsTheSameInEveryEncoding() {
    Map<String, List<String>> query = Map.of("words", List.of("a b,c"));
    assertThat(differences("/notes/%37", query, HEADERS)).isEmpty();
    assertThat(differences("/notes%2F7", query, HEADERS)).hasSize(1);
  }

  @Test
  void aRenamedPropertyOfTheBodyIsNamedByItsPointer() {
    Map<String, List<String>> headers =
        Map.of("Accept", List.of("application/json"), "Content-Type", List.of("application/json"));
    String body = "{\"words\":\"Water the plants\",\"colour\":\"red\"}";
    Sent sent = new Sent("POST", "/notes", Map.of(), headers, body);
    assertThat(WireComparison.of(MODEL, create, sent))
        .anyMatch(difference -> difference.where().equals("/text"))
        .anyMatch(difference -> difference.where().equals("/words"));
  }

  private List<String> differences(
      String path, Map<String, List<String>> query, Map<String, List<String>> headers) {
    Sent sent = new Sent("GET", path, query, headers, "");
    return WireComparison.of(MODEL, read, sent).stream().map(Object::toString).toList();
  }
}
