package dev.lockstep.api.starter.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.read.ApiReader;
import dev.lockstep.api.starter.Naming;
import dev.lockstep.api.starter.Project;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("build")
final class NewProjectTest {
  private static final Path DOCUMENT = Path.of("src/test/documents/shop.yaml");
  private static final String SERVER = "server/src/main/java/com/example/shop/server/Server.java";

  private static final Path FOLDER = Path.of("target/new").toAbsolutePath();
  private static final Path SHOP = FOLDER.resolve("shop");
  private static final Path REPOSITORY = FOLDER.resolve("repository");

  @BeforeAll
  static void makeAndBuild() throws Exception {
    LocalRepository.empty(FOLDER);
    LocalRepository.makeIn(REPOSITORY);
    make(SHOP);
    Program.verify(SHOP, REPOSITORY);
  }

  @Test
  void everyDocumentedStatusIsCovered() throws IOException {
    assertThat(coverage("client")).contains("documented statuses covered: 5 of 5");
    assertThat(coverage("server")).contains("documented statuses covered: 5 of 5");
  }

  @Test
  void theServerRuns() throws Exception {
    try (Program.Server server = Program.serve(SHOP, "server/target/shop-server.jar")) {
      assertThat(get(server, "orders/7", "X-Key", "mine").body()).contains("teapot");
      assertThat(get(server, "orders/7").statusCode()).isEqualTo(401);
      assertThat(get(server, "orders/x", "X-Key", "mine").statusCode()).isEqualTo(400);
      assertThat(get(server, "orders/7", "X-Key", "mine", "Prefer", "code=404").statusCode())
          .isEqualTo(404);
      assertThat(get(server, "openapi.yaml").body()).contains("operationId: getOrder");
    }
  }

  @Test
  void aHandlerAndAnotherOperationNeedNoMoreThanABuild() throws Exception {
    Path mine = FOLDER.resolve("mine");
    make(mine);
    String readme = Files.readString(mine.resolve("README.md"));
    writeHandlerAsTold(mine, readme);
    useClientAsTold(mine, readme);
    Path document = mine.resolve("api/src/main/openapi/shop.yaml");
    Files.writeString(
        document,
        Files.readString(document)
            .replace(
                "  /about:\n",
                """
                  /stock:
                    get: {operationId: getStock, responses: {'200': {description: Some}}}
                  /about:
                """));
    Program.verify(mine, REPOSITORY);
    assertThat(mine.resolve("contracts/target/lockstep/coverage-server.md"))
        .content()
        .contains("GET /stock 200");
  }

  private static void make(Path project) throws IOException {
    Naming naming = new Naming("com.example", "Shop", "com.example.shop");
    Project.of(ApiReader.open(DOCUMENT), naming).write(project);
  }

  /** What the project's README shows is written where it says. */
  private static void writeHandlerAsTold(Path project, String readme) throws IOException {
    Matcher told =
        Pattern.compile("In\\s+`(\\S+)`:\\s+```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(told.find()).isTrue();
    Files.writeString(project.resolve(told.group(1)), told.group(2));
    Path server = project.resolve(SERVER);
    String named = Files.readString(server).replace("// .orders(", ".orders(");
    Files.writeString(server, named);
  }

  private static void useClientAsTold(Path project, String readme) throws IOException {
    Matcher told = Pattern.compile("```java\n(try .*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(told.find()).isTrue();
    Files.writeString(
        project.resolve("contracts/src/test/java/Use.java"),
        """
        import com.example.shop.client.ShopClient;
        class Use {
          void use() {
            %s
          }
        }
        """
            .formatted(told.group(1)));
  }

  private static String coverage(String half) throws IOException {
    return Files.readString(SHOP.resolve("contracts/target/lockstep/coverage-" + half + ".md"));
  }

  private static HttpResponse<String> get(Program.Server server, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
