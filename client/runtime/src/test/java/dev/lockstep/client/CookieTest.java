package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.cookie.CookieJar;
import dev.lockstep.client.operation.Arguments;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CookieTest {
  private final FakeTime time = new FakeTime();

  @Test
  void whatTheServerSetsIsSentBack() throws Exception {
    try (FakeServer server =
        new FakeServer(
            r -> Answer.json("{}", "Set-Cookie", "a=1; Path=/", "Set-Cookie", "b=\"2\"; Path=/"))) {
      Calls calls = Clients.at(server.url()).cookies(CookieJar.inMemory()).build();
      Calls derived = ClientBuilder.derive(Api.of("Test", ""), c -> c, calls, b -> b.maxPages(1));
      calls.call(Clients.GET, Arguments.of());
      derived.call(Clients.GET, Arguments.of(), o -> o.header("Cookie", "a=own"));

      assertThat(server.requests())
          .extracting(r -> r.header("Cookie"))
          .containsExactly("", "a=own; b=\"2\"");
    }
  }

  @Test
  void withoutAJarNothingIsKept() throws Exception {
    try (FakeServer server = new FakeServer(r -> Answer.json("{}", "Set-Cookie", "a=1; Path=/"))) {
      Calls calls = Clients.at(server.url()).build();
      calls.call(Clients.GET, Arguments.of());
      calls.call(Clients.GET, Arguments.of());

      assertThat(server.requests()).allSatisfy(r -> assertThat(r.header("Cookie")).isEmpty());
    }
  }

  @Test
  void aRedirectTakesTheCookieAlongThatItSets() throws Exception {
    try (FakeServer server = new FakeServer(CookieTest::asksForACookie)) {
      Calls calls = Clients.at(server.url()).cookies(CookieJar.inMemory()).build();
      calls.call(Clients.GET, Arguments.of());

      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aCookieIsForItsHostOrForThoseBelowItsDomain() {
    assertThat(sent("a=1", "http://x.org/", "http://x.org/")).containsExactly("a=1");
    assertThat(sent("a=1", "http://x.org/", "http://X.ORG:8080/")).containsExactly("a=1");
    assertThat(sent("a=1", "http://x.org/", "http://b.x.org/")).isEmpty();
    assertThat(sent("a=1; Domain=.x.org", "http://b.x.org/", "http://c.x.org/")).hasSize(1);
    assertThat(sent("a=1; Domain=x.org", "http://b.x.org/", "http://x.org/")).hasSize(1);
    assertThat(sent("a=1; Domain=x.org", "http://b.x.org/", "http://evilx.org/")).isEmpty();
    assertThat(sent("a=1; Domain=y.org", "http://x.org/", "http://y.org/")).isEmpty();
    assertThat(sent("a=1; Domain=org", "http://x.org/", "http://y.org/")).isEmpty();
    assertThat(sent("a=1; Domain=0.0.1", "http://127.0.0.1/", "http://127.0.0.1/")).isEmpty();
  }

  @Test
  void aCookieIsForItsPathAndWhatIsBelow() {
    assertThat(sent("a=1; Path=/v1", "http://x.org/", "http://x.org/v1/things")).hasSize(1);
    assertThat(sent("a=1; Path=/v1", "http://x.org/", "http://x.org/v1")).hasSize(1);
    assertThat(sent("a=1; Path=/v1", "http://x.org/", "http://x.org/v12")).isEmpty();
    assertThat(sent("a=1", "http://x.org/v1/login", "http://x.org/v1/things")).hasSize(1);
    assertThat(sent("a=1", "http://x.org/v1/login", "http://x.org/v2")).isEmpty();
    assertThat(sent("a=1; Path=other", "http://x.org", "http://x.org")).hasSize(1);
  }

  @Test
  void aSecureCookieStaysSecure() {
    assertThat(sent("a=1; Secure", "https://x.org/", "https://x.org/")).hasSize(1);
    assertThat(sent("a=1; Secure", "https://x.org/", "http://x.org/")).isEmpty();
    assertThat(sent("a=1; secure", "http://x.org/", "https://x.org/")).isEmpty();
  }

  @Test
  void aCookieThatIsOverIsForgotten() {
    CookieJar jar = CookieJar.inMemory();
    store(jar, "a=1; Max-Age=60");
    store(jar, "b=2; Expires=Fri, 02-Jan-2026 03:04:15 GMT");
    store(jar, "c=3; Max-Age=never");
    store(jar, "d=4; Max-Age=0");
    assertThat(pairs(jar)).containsExactly("a=1", "b=2", "c=3");

    time.pass(Duration.ofSeconds(11));
    assertThat(pairs(jar)).containsExactly("a=1", "c=3");

    store(jar, "c=; Max-Age=-1");
    time.pass(Duration.ofMinutes(1));
    assertThat(pairs(jar)).isEmpty();
  }

  @Test
  void aCookieTakesThePlaceOfTheOneBefore() {
    CookieJar jar = CookieJar.inMemory();
    store(jar, "a=1");
    store(jar, "a=2");
    store(jar, "a=deeper; Path=/v1");

    assertThat(jar.pairs(URI.create("http://x.org/v1"), time.now()))
        .containsExactly("a=deeper", "a=2");
    jar.clear();
    assertThat(pairs(jar)).isEmpty();
  }

  @Test
  void whatIsNoCookieIsNotKept() {
    assertThat(sent("nothing", "http://x.org/", "http://x.org/")).isEmpty();
    assertThat(sent("=1", "http://x.org/", "http://x.org/")).isEmpty();
    assertThat(sent("a=1\u0001", "http://x.org/", "http://x.org/")).isEmpty();
  }

  @Test
  void aJarDoesNotGrowForEver() {
    CookieJar jar = CookieJar.inMemory();
    for (int i = 0; i < 1100; i++) {
      store(jar, "c" + i + "=1");
    }

    assertThat(pairs(jar)).hasSize(1000).contains("c1099=1");
  }

  private static Answer asksForACookie(Request request) {
    return request.header("Cookie").isEmpty()
        ? new Answer(302, "", "Location", "/thing", "Set-Cookie", "seen=1")
        : Answer.json("{}");
  }

  private List<String> sent(String setCookie, String from, String to) {
    CookieJar jar = CookieJar.inMemory();
    jar.store(URI.create(from), List.of(setCookie), time.now());
    return jar.pairs(URI.create(to), time.now());
  }

  private void store(CookieJar jar, String setCookie) {
    jar.store(URI.create("http://x.org/"), List.of(setCookie), time.now());
  }

  private List<String> pairs(CookieJar jar) {
    return jar.pairs(URI.create("http://x.org/"), time.now());
  }
}
