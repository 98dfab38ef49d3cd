package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.error.BadRequestException;
import dev.lockstep.client.error.ConflictException;
import dev.lockstep.client.error.ErrorAnswer;
import dev.lockstep.client.error.ForbiddenException;
import dev.lockstep.client.error.MethodNotAllowedException;
import dev.lockstep.client.error.NotFoundException;
import dev.lockstep.client.error.NotModifiedException;
import dev.lockstep.client.error.PreconditionFailedException;
import dev.lockstep.client.error.ProblemDetail.Fault;
import dev.lockstep.client.error.RateLimitedException;
import dev.lockstep.client.error.ServerErrorException;
import dev.lockstep.client.error.UnauthorizedException;
import dev.lockstep.client.error.UnprocessableContentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatusTest {
  private static final Map<Integer, Class<? extends ApiStatusException>> CLASSES =
      Map.ofEntries(
          Map.entry(304, NotModifiedException.class),
          Map.entry(400, BadRequestException.class),
          Map.entry(401, UnauthorizedException.class),
          Map.entry(403, ForbiddenException.class),
          Map.entry(404, NotFoundException.class),
          Map.entry(405, MethodNotAllowedException.class),
          Map.entry(409, ConflictException.class),
          Map.entry(412, PreconditionFailedException.class),
          Map.entry(418, ApiStatusException.class),
          Map.entry(422, UnprocessableContentException.class),
          Map.entry(429, RateLimitedException.class),
          Map.entry(503, ServerErrorException.class));

  record OutOfStock(@JsonProperty("sku") String sku) {}

  @Test
  void everyStatusHasTheMostSpecificClassThereIs() throws Exception {
    for (Map.Entry<Integer, Class<? extends ApiStatusException>> entry : CLASSES.entrySet()) {
      ApiStatusException thrown = answered(new Answer(entry.getKey(), ""));

      assertThat(thrown).isExactlyInstanceOf(entry.getValue());
      assertThat(thrown.status()).isEqualTo(entry.getKey());
    }
  }

  @Test
  void aProblemIsReadWithEachOfItsFaults() throws Exception {
    String problem =
        """
        {"type":"/problems/invalid","title":"Invalid","status":422,"detail":"Two faults",
         "requestId":"r-1","errors":[
          {"pointer":"/summary","code":"maxLength","message":"is too long"},
          {"parameter":"limit","code":"minimum","message":"is too small"}]}""";

    ApiStatusException thrown =
        answered(new Answer(422, problem, "Content-Type", "application/problem+json"));

    assertThat(thrown.problem().type()).isEqualTo("/problems/invalid");
    assertThat(thrown.problem().errors())
        .containsExactly(
            new Fault(Optional.of("/summary"), Optional.empty(), "maxLength", "is too long"),
            new Fault(Optional.empty(), Optional.of("limit"), "minimum", "is too small"));
    assertThat(thrown.requestId()).contains("r-1");
    assertThat(thrown)
        .hasMessage(
            "getThing (GET /thing) was answered 422 Invalid: Two faults;"
                + " #/summary is too long; limit is too small");
  }

  @Test
  void anErrorInAnotherFormHasTheFormThatIsAskedFor() throws Exception {
    ApiStatusException thrown =
        answered(new Answer(409, "{\"sku\":\"a-1\"}", "Content-Type", "application/json"));

    assertThat(thrown.error(OutOfStock.class)).contains(new OutOfStock("a-1"));
    assertThat(thrown.error(Integer.class)).isEmpty();
    assertThat(thrown.problem().type()).isEqualTo("about:blank");
  }

  @Test
  void aPageOfHtmlFromAProxyIsStillAStatus() throws Exception {
    ApiStatusException thrown = answered(new Answer(502, "<h1>", "Content-Type", "text/html"));

    assertThat(thrown.bytes()).asString().isEqualTo("<h1>");
    assertThat(thrown).hasMessage("getThing (GET /thing) was answered 502");
  }

  @Test
  void anErrorWhoseBodyBreaksOffIsStillAStatus() throws Exception {
    String half = "HTTP/1.1 404 Not Found\nContent-Length: 99\n\n{\"title\":";
    try (RawServer server = RawServer.closing(half)) {
      assertThatThrownBy(() -> Clients.call(server.url(), Clients.GET))
          .isInstanceOfSatisfying(NotFoundException.class, e -> assertThat(e.bytes()).isEmpty());
    }
  }

  @Test
  void anErrorThatWasSentToAnotherJvmSaysTheSameThere() throws Exception {
    ApiStatusException thrown =
        answered(new Answer(409, "{\"sku\":\"a-1\"}", "Content-Type", "application/json"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }

    InputStream sent = new ByteArrayInputStream(bytes.toByteArray());
    try (ObjectInputStream in = new ObjectInputStream(sent)) {
      ConflictException read = (ConflictException) in.readObject();
      assertThat(read.status()).isEqualTo(409);
      assertThat(read.headers()).isEqualTo(thrown.headers());
      assertThat(read.problem()).isEqualTo(thrown.problem());
      assertThat(read.error(OutOfStock.class)).contains(new OutOfStock("a-1"));
    }
  }

  @Test
  void whatTheServerSaysIsOneLineOfALog() throws Exception {
    String title = "{\"title\":\"No\\r\\nINFO \\u001b[31mall is well\"}";

    assertThat(answered(new Answer(404, title, "Content-Type", "application/problem+json")))
        .hasMessageEndingWith("was answered 404 No INFO  [31mall is well");
  }

  @Test
  void theBodyOfAnErrorIsBounded() throws Exception {
    ApiStatusException thrown = answered(new Answer(500, "x".repeat(ErrorAnswer.MAX_BODY + 1)));

    assertThat(thrown.bytes()).hasSize(ErrorAnswer.MAX_BODY);
  }

  @Test
  void aRateLimitSaysHowLongToWait() throws Exception {
    assertThat(limited("120").retryAfter()).contains(Duration.ofMinutes(2));
    assertThat(limited("Wed, 21 Oct 2015 07:28:00 GMT").retryAfter()).contains(Duration.ZERO);
    assertThat(limited("soon").retryAfter()).isEmpty();
  }

  private static ApiStatusException limited(String retryAfter) throws IOException {
    return answered(new Answer(429, "", "Retry-After", retryAfter));
  }

  private static ApiStatusException answered(Answer answer) throws IOException {
    try (FakeServer server = new FakeServer(request -> answer)) {
      return catchThrowableOfType(
          ApiStatusException.class, () -> Clients.call(server.url(), Clients.GET));
    }
  }
}
