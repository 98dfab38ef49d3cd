package dev.lockstep.server;

import dev.lockstep.server.input.Inputs;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.response.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What the tests' server does. */
final class NotesHandler {
  static final long SLOW = 77;
  static final long BROKEN = 500;
  static final long UNDOCUMENTED = 409;

  final CountDownLatch entered = new CountDownLatch(1);
  final CountDownLatch released = new CountDownLatch(1);

  Answer list(int page, List<String> tags) {
    return Answer.of(200)
        .header("ETag", "\"v1\"")
        .body(Map.of("page", page, "tags", tags), "application/json", "application/yaml");
  }

  Answer get(long id) {
    if (id == SLOW) {
      awaitRelease();
    }
    if (id == BROKEN) {
      throw new IllegalStateException("SELECT secret FROM vault");
    }
    if (id == UNDOCUMENTED) {
      throw new ProblemException(Problem.of(409, "secret conflict"));
    }
    if (id > 1000) {
      throw new ProblemException(Problem.of(404, "No note " + id));
    }
    return Answer.of(200)
        .header("ETag", "W/\"n" + id + "\"")
        .body(Map.of("id", id), "application/json");
  }

  Answer create(Inputs in) {
    return Answer.of(201)
        .header("Location", "/notes/7")
        .body(in.body(Map.class), "application/json");
  }

  Answer upload(Inputs in) {
    List<String> names = in.parts().stream().flatMap(p -> p.filename().stream()).toList();
    return Answer.of(200)
        .body(Map.of("title", in.body(Map.class).get("title"), "files", names), "application/json");
  }

  private void awaitRelease() {
    entered.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
