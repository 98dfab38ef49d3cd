package dev.lockstep.client.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is compiled, and the quick start is run. */
final class ReadmeTest {
  private static final String AROUND =
      """
      import dev.lockstep.client.auth.*;
      import dev.lockstep.client.call.*;
      import dev.lockstep.client.cookie.*;
      import dev.lockstep.client.error.*;
      import dev.lockstep.client.observe.*;
      import dev.lockstep.client.page.*;
      import dev.lockstep.client.practice.*;
      import dev.lockstep.client.practice.model.*;
      import java.net.*;
      import java.time.Duration;
      import java.util.List;
      import java.util.Optional;
      import java.util.concurrent.CompletableFuture;
      import javax.net.ssl.SSLContext;

      abstract class Snippet {
        abstract void show(Object thing);

        @SuppressWarnings("try") // A snippet need not close what it makes.
        void run(PracticeClient client) throws Exception {
      %s
        }
      }
      """;

  private static final String AROUND_SHOP =
      """
      import com.example.shop.*;
      import com.example.shop.model.*;
      import dev.lockstep.client.body.*;
      import dev.lockstep.client.download.*;
      import dev.lockstep.client.streamed.*;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.Optional;

      abstract class Snippet {
        abstract void show(Object thing);

        void run(ShopClient client, Wishes wishes, Question question) throws Exception {
      %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void everySnippetCompilesWithoutAWarning() throws IOException {
    List<String> snippets = Readme.blocks("java");
    assertThat(snippets).hasSizeGreaterThan(5);
    for (String snippet : snippets.subList(1, snippets.size())) {
      assertThat(Javac.compile(folder, "Snippet", AROUND.formatted(snippet))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"java covers", "java pages", "java reports", "java streams"})
  void everySnippetOfAnotherApiCompilesWithoutAWarning(String kind) throws IOException {
    assertThat(Readme.blocks(kind)).hasSize(1);
    String source = AROUND_SHOP.formatted(Readme.blocks(kind).get(0));
    assertThat(Javac.compile(folder, "Snippet", source)).isEmpty();
  }

  /** Those for requests are run by {@link RequestsTest}, the webhooks in contracts/awkward. */
  @Test
  void thereIsNoSnippetThatNoTestCompiles() throws IOException {
    assertThat(Readme.kinds())
        .containsOnly(
            "java",
            "java covers",
            "java pages",
            "java reports",
            "java requests",
            "java streams",
            "java webhooks");
  }

  @Test
  void theQuickStartRuns() throws Exception {
    try (TaskServer server = new TaskServer()) {
      String source = Readme.blocks("java").get(0).replace("http://localhost:8080", server.url());
      assertThat(source.lines().count()).isLessThan(25);
      assertThat(Javac.compile(folder, "QuickStart", source)).isEmpty();

      assertThat(run("QuickStart"))
          .containsExactly("1 a", "2 b", "7 Read the manual", "404 Not Found");

      assertThat(server.seen())
          .containsExactly(
              "POST /tasks",
              "PATCH /tasks/7",
              "GET /tasks?limit=2",
              "GET /tasks?after=2&limit=2",
              "DELETE /tasks/7",
              "GET /tasks/7");
    }
  }

  /** Gives what it prints. */
  private List<String> run(String className) throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      loader.loadClass(className).getMethod("main", String[].class).invoke(null, (Object) null);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
