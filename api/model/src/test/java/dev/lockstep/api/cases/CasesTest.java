package dev.lockstep.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.read.ApiReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CasesTest {
  private final ApiModel model =
      ApiReader.read(Path.of("src", "test", "resources", "cases", "shelf.yaml"));
  private final Cases cases = Cases.of(model);

  @Test
  void aSuccessIsTriedInEveryMediaTypeAndWithEveryCredential() {
    assertThat(ids("200"))
        .containsExactly(
            "putBook 200 putBook200 with basic",
            "putBook 200 putBook200 with key",
            "putBook 200 putBook200 with basic from application/json",
            "putBook 200 putBook200 as application/yaml with basic");
  }

  @Test
  void whatHasNoExampleIsDerivedFromItsSchema() {
    Case put = one("200");
    assertThat(put.wire().target()).isEqualTo("/books/111-1?tags=text");
    assertThat(put.wire().body().orElseThrow().text())
        .startsWith("{\"title\":\"text\",\"pages\":12,");
    assertThat(put.wire().header("Authorization")).contains("Basic bG9ja3N0ZXA6bG9ja3N0ZXA=");
  }

  @Test
  void whatNoTypedClientCanSendIsForTheWire() {
    assertThat(one("400").wire().body().orElseThrow().text()).isEqualTo("{");
    assertThat(one("406").wire().header("Accept")).contains("application/x-unknown");
    assertThat(one("413").wire().body().orElseThrow().bytes()).hasSizeGreaterThan(1 << 20);
    assertThat(one("415").wire().header("Content-Type")).contains("application/x-unknown");
    assertThat(List.of(one("400"), one("406"), one("413"), one("415")))
        .allMatch(c -> c.side() == Side.WIRE);
  }

  @Test
  void anInvalidBodyBreaksOneConstraintAndSaysWhich() {
    assertThat(one("422").why()).isEqualTo("the body breaks maxLength at /title");
    assertThat(one("422").wire().body().orElseThrow().text()).contains("\"xxxxxx\"", "12");
    assertThat(one("422").side()).isEqualTo(Side.BOTH);
  }

  @Test
  void credentialsAreLeftOutWhereTheyAreMissed() {
    assertThat(one("401").credentials()).isEmpty();
    assertThat(one("401").wire().header("Authorization")).isEmpty();
  }

  @Test
  void whatNoRequestBringsAboutIsAMatterOfTheServersState() {
    assertThat(List.of(one("503"), one("default"))).allMatch(c -> c.why().startsWith("the state"));
    assertThat(cases.uncovered()).isEmpty();
  }

  @Test
  void anExampleThatWouldLeadToAnotherOperationIsNotPassed() {
    assertThat(cases.all())
        .filteredOn(c -> c.operation().method().equals("DELETE"))
        .extracting(c -> c.wire().path())
        .containsExactly("/books/new", "/books/text");
  }

  @Test
  void nullIsNotPassedInAParameter() {
    assertThat(cases.all())
        .filteredOn(c -> c.operation().id().equals("newBooks"))
        .extracting(c -> c.wire().target())
        .containsExactly("/books/new?since=2026-01-15");
  }

  @Test
  void theDefaultIsAFailureThatTheDocumentDoesNotName() {
    assertThat(one("default").answer().status()).isEqualTo(500);
  }

  @Test
  void theSameDocumentGivesTheSameCases() {
    assertThat(Cases.of(model)).isEqualTo(cases);
    assertThat(cases.all()).extracting(Case::id).doesNotHaveDuplicates();
  }

  private Case one(String status) {
    return cases.all().stream().filter(c -> c.status().equals(status)).findFirst().orElseThrow();
  }

  private List<String> ids(String status) {
    return cases.all().stream().filter(c -> c.status().equals(status)).map(Case::id).toList();
  }
}
