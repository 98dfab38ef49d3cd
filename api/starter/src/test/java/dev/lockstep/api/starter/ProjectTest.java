package dev.lockstep.api.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.source.util.JavacTask;
import dev.lockstep.api.model.read.ApiReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectTest {
  private static final Naming SHOP = new Naming("com.example", "Shop", "com.example.shop");

  /** What could leave a comment, a string, an element, a table or a template. */
  private static final String HOSTILE = "*/ \"<x>& {{}} \\u002a/ ${user.home} | `[a](b)`";

  @TempDir Path folder;

  @Test
  void everyPomIsXmlAndEverySourceIsJava() throws Exception {
    Map<String, String> files = project(document("Shop")).files();
    assertThat(files).hasSize(17);
    assertAllParse(files);
  }

  @Test
  void aTitleStaysText() throws Exception {
    Map<String, String> files = project(document(HOSTILE)).files();
    assertAllParse(files);
    assertThat(files.get("README.md"))
        .startsWith(
            "# \\*/ \"\\<x\\>\\& \\{\\{\\}\\} \\\\u002a/ \\${user.home} \\| \\`\\[a\\](b)\\`\n"
                .replace("\\${user.home}", "\\$\\{user.home\\}"));
    assertThat(files.get("pom.xml")).doesNotContain("user.home");
    assertThat(files.get("server/src/main/java/com/example/shop/server/package-info.java"))
        .startsWith("/** The server of &#42;&#47; \"&lt;x&gt;&amp; ")
        .contains("&#92;u002a");
  }

  @Test
  void severalFilesKeepTheirLayout() throws IOException {
    Path root =
        write(
            "apis/shop/openapi.yaml",
            """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /orders:
                get:
                  responses:
                    '200': {$ref: '../common/answers.yaml#/Orders'}
            """);
    Path answers =
        write(
            "apis/common/answers.yaml",
            """
            Orders:
              description: Orders
              content:
                text/csv:
                  schema: {type: string}
                  examples:
                    two: {externalValue: ../../examples/two.csv}
            """);
    Path two = write("examples/two.csv", "1\n2\n");
    Project project = project(root);
    assertThat(project.documents())
        .containsOnly(
            Map.entry("api/src/main/openapi/apis/shop/openapi.yaml", root),
            Map.entry("api/src/main/openapi/apis/common/answers.yaml", answers),
            Map.entry("api/src/main/openapi/examples/two.csv", two));
    assertThat(project.files().get("pom.xml"))
        .contains("${project.basedir}/../api/src/main/openapi/apis/shop/openapi.yaml");
    Path written = folder.resolve("project");
    project.write(written);
    assertThat(
            ApiReader.read(written.resolve("api/src/main/openapi/apis/shop/openapi.yaml"))
                .operations())
        .hasSize(1);
  }

  @Test
  void swaggerTwoIsReadToo() throws Exception {
    Path root =
        write(
            "swagger.json",
            """
            {"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "paths": {"/orders": {
              "get": {"tags": ["orders"], "responses": {"200": {"description": "Orders"}}}}}}
            """);
    Map<String, String> files = project(root).files();
    assertAllParse(files);
    assertThat(files.get("README.md")).contains("final class OrdersHandler extends OrdersStub");
  }

  @Test
  void aDocumentWithoutOperationsIsAProjectToo() throws Exception {
    Path root =
        write(
            "openapi.yaml",
            "{openapi: 3.1.0, info: {title: '', version: '1'}, webhooks: {}, paths: {}}");
    Map<String, String> files = project(root).files();
    assertAllParse(files);
    assertThat(files.get("README.md")).startsWith("# Shop\n").doesNotContain("Handler");
  }

  @Test
  void theClientDependsOnWhatTheDocumentNeedsAndNothingElse() throws Exception {
    assertThat(artifactsOfClient("{}", "{}")).containsExactly("lockstep-client-runtime");
    assertThat(artifactsOfClient("{application/xml: {schema: {type: object}}}", "{}"))
        .containsExactly("lockstep-client-runtime", "lockstep-client-xml");
    assertThat(artifactsOfClient("{}", "{sold: {post: {responses: {'204': {description: So}}}}}"))
        .containsExactly("lockstep-client-runtime", "lockstep-client-webhooks");
  }

  private List<String> artifactsOfClient(String contents, String webhooks) throws IOException {
    Path root =
        write(
            "openapi.yaml",
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths: {/orders: {get: {responses: {'200': {description: So, content: %s}}}}}
            webhooks: %s
            """
                .formatted(contents, webhooks));
    return Pattern.compile("<artifactId>(lockstep-.*)</artifactId>")
        .matcher(project(root).files().get("client/pom.xml"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void whatTheDocumentPutsWhereItIsPublishedIsNotHidden() throws IOException {
    Path root =
        write(
            "openapi.yaml",
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /openapi.json: {get: {responses: {'200': {description: This}}}}
            """);
    assertThat(
            project(root).files().get("server/src/main/java/com/example/shop/server/Server.java"))
        .contains("document(\"/openapi.yaml\", \"application/yaml\")")
        .doesNotContain("document(\"/openapi.json\"");
  }

  @Test
  void aFileNameThatABuildWouldReadAsAPropertyIsRefused() throws IOException {
    Path root = Files.copy(document("Shop"), folder.resolve("${user.home}.yaml"));
    assertThatThrownBy(() -> project(root))
        .hasMessage("No build takes a file of that name, rename it: ${user.home}.yaml");
  }

  private static Project project(Path root) {
    return Project.of(ApiReader.open(root), SHOP);
  }

  private Path document(String title) throws IOException {
    return write(
        "shop.yaml",
        """
        openapi: 3.0.3
        info: {title: '%s', version: '1'}
        paths:
          /orders:
            get: {tags: ['%s'], responses: {'200': {description: '%s'}}}
        """
            .formatted(title, title, title));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private static void assertAllParse(Map<String, String> files) throws Exception {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".xml")) {
        byte[] xml = file.getValue().getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
      }
      if (file.getKey().endsWith(".java")) {
        assertThat(syntaxErrors(file.getValue())).as(file.getKey()).isEmpty();
      }
    }
  }

  private static List<?> syntaxErrors(String source) throws IOException {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask javac =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(new StringWriter(), null, found, null, null, List.of(file));
    javac.parse();
    return found.getDiagnostics();
  }
}
