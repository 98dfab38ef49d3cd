package dev.lockstep.api.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StarterCommandTest {
  private static final String ORDERS =
      """
      openapi: 3.1.0
      info: {title: Shop API, version: '1'}
      paths:
        /orders:
          get:
            tags: [orders]
            operationId: listOrders
            responses:
              '200': {description: Orders}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path document;
  private Path shop;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("openapi.yaml"), ORDERS);
    shop = folder.resolve("new/shop");
  }

  @Test
  void oneCommandMakesAProject() throws IOException {
    assertThat(run(document, shop)).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "%1$s is there: the API Shop of 1 operations. Now:\n".formatted(shop)
                + "  cd %s\n  mvn verify\n".formatted(shop)
                + "  java -jar server/target/shop-server.jar\n");
    assertThat(files())
        .containsExactlyInAnyOrder(
            ".gitignore",
            ".mvn/jvm.config",
            "README.md",
            "pom.xml",
            "api/pom.xml",
            "api/src/main/openapi/openapi.yaml",
            "client/pom.xml",
            "contracts/pom.xml",
            "contracts/src/test/java/com/example/shop/contracts/ClientContractTest.java",
            "contracts/src/test/java/com/example/shop/contracts/ServerContractTest.java",
            "contracts/src/test/java/com/example/shop/contracts/States.java",
            "contracts/src/test/java/com/example/shop/contracts/package-info.java",
            "contracts/src/test/resources/logback-test.xml",
            "server/pom.xml",
            "server/src/main/java/com/example/shop/server/Main.java",
            "server/src/main/java/com/example/shop/server/Server.java",
            "server/src/main/java/com/example/shop/server/package-info.java",
            "server/src/main/resources/logback.xml");
    assertThat(shop.resolve("api/src/main/openapi/openapi.yaml")).hasContent(ORDERS);
  }

  @Test
  void aNewProjectIsBuiltInAJvmForShortLives() throws IOException {
    assertThat(run(document, shop)).isZero();
    assertThat(shop.resolve(".mvn/jvm.config"))
        .content()
        .contains("-XX:TieredStopAtLevel=1\n", "-XX:+UseParallelGC\n");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectories(shop);
    assertThat(run(document, shop)).isZero();
    assertThat(files()).contains("pom.xml");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    Files.createDirectories(shop);
    Path mine = Files.writeString(shop.resolve("pom.xml"), "mine");
    assertThat(run(document, shop)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(shop + " is not an empty folder: it is left alone.\n");
    assertThat(files()).containsExactly("pom.xml");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.createDirectories(shop.resolveSibling("."));
    Files.writeString(shop, "mine");
    assertThat(run(document, shop)).isEqualTo(2);
    assertThat(shop).hasContent("mine");
  }

  @Test
  void aDocumentWithoutMeaningIsRefusedWithEveryPlace() throws IOException {
    Files.writeString(
        document,
        ORDERS
            + """
                    '400': {$ref: '#/components/responses/Gone'}
                    '500': {$ref: 'gone.yaml#/Gone'}
            """);
    assertThat(run(document, shop)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(document + " is refused:")
        .contains("openapi.yaml:10 #/paths/~1orders/get/responses/400/$ref: ")
        .contains("openapi.yaml:11 #/paths/~1orders/get/responses/500/$ref: ")
        .doesNotContain("Exception", "\tat ");
    assertThat(shop).doesNotExist();
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(run(folder.resolve("gone.yaml"), shop)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no file gone.yaml").doesNotContain("\tat ");
  }

  @Test
  void namesCanBeChosen() throws IOException {
    String[] chosen = {"--group", "org.acme", "--name", "Store", "--package", "org.acme.web"};
    assertThat(run(document, shop, chosen)).isZero();
    assertThat(files())
        .contains("server/src/main/java/org/acme/web/server/Server.java")
        .contains("contracts/src/test/java/org/acme/web/contracts/States.java");
    assertThat(shop.resolve("pom.xml"))
        .content()
        .contains("<groupId>org.acme</groupId>", "<artifactId>store</artifactId>");
    assertThat(shop.resolve("server/src/main/java/org/acme/web/server/Server.java"))
        .content()
        .startsWith("package org.acme.web.server;")
        .contains("StoreApi.stubBuilder()", "// .orders(new OrdersHandler())");
  }

  @Test
  void aWrongNameIsRefusedBeforeAnythingIsWritten() {
    assertThat(run(document, shop, "--package", "a..b")).isEqualTo(2);
    assertThat(err.toString()).isEqualToIgnoringNewLines("No Java package is called a..b\n");
    assertThat(shop).doesNotExist();
  }

  @Test
  void helpNamesTheArguments() {
    assertThat(new StarterCommand(new PrintWriter(out, true), new PrintWriter(err)).run("--help"))
        .isZero();
    assertThat(out.toString()).contains("DOCUMENT", "FOLDER", "--group", "--name", "--package");
  }

  @Test
  void withoutArgumentsItSaysWhatIsMissing() {
    assertThat(new StarterCommand(new PrintWriter(out), new PrintWriter(err, true)).run())
        .isEqualTo(2);
    assertThat(err.toString()).contains("'DOCUMENT', 'FOLDER'", "Try --help.");
  }

  private int run(Path from, Path to, String... options) {
    List<String> arguments =
        Stream.concat(Stream.of(from.toString(), to.toString()), Stream.of(options)).toList();
    return new StarterCommand(new PrintWriter(out, true), new PrintWriter(err, true))
        .run(arguments.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(shop)) {
      return all.filter(Files::isRegularFile).map(f -> shop.relativize(f).toString()).toList();
    }
  }
}
