package dev.lockstep.api.starter;

import dev.lockstep.api.model.read.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A project for one document: a build of four modules, and what is written by hand in them. */
public final class Project {
  private static final String JAVA = "src/main/java/";
  private static final String TEST_JAVA = "src/test/java/";

  private final Map<String, String> files;
  private final Documents documents;

  private Project(Map<String, String> files, Documents documents) {
    this.files = files;
    this.documents = documents;
  }

  /**
   * The project of a document.
   *
   * @throws IllegalArgumentException if no build takes the name of one of the document's files
   */
  public static Project of(Document document, Naming naming) {
    Documents documents = Documents.of(document);
    View view = View.of(document.model(), naming, documents);
    Map<String, String> files = new LinkedHashMap<>();
    templates(naming.packageName().replace('.', '/'))
        .forEach((path, template) -> files.put(path, Templates.render(template, view)));
    return new Project(files, documents);
  }

  /** What is made, by its path with slashes; the document's own files are not among it. */
  public Map<String, String> files() {
    return Map.copyOf(files);
  }

  /** The files of the document, by their path in the project with slashes. */
  public Map<String, Path> documents() {
    Map<String, Path> copied = new LinkedHashMap<>();
    documents.paths().forEach((name, from) -> copied.put(Documents.FOLDER + "/" + name, from));
    return copied;
  }

  /** Writes everything below a folder. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, Path> document : documents().entrySet()) {
      Path to = home(folder, document.getKey());
      Files.copy(document.getValue(), to);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(home(folder, file.getKey()), file.getValue());
    }
  }

  private static Path home(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return file;
  }

  /** From a file's path to its template. */
  private static Map<String, String> templates(String packages) {
    String server = "server/" + JAVA + packages + "/server/";
    String contracts = "contracts/" + TEST_JAVA + packages + "/contracts/";
    Map<String, String> templates = new LinkedHashMap<>();
    templates.put("README.md", "README.md");
    templates.put(".gitignore", "gitignore");
    templates.put(".mvn/jvm.config", "jvm.config");
    templates.put("pom.xml", "pom.xml");
    templates.put("api/pom.xml", "api/pom.xml");
    templates.put("client/pom.xml", "client/pom.xml");
    templates.put("server/pom.xml", "server/pom.xml");
    templates.put(server + "Main.java", "server/Main.java");
    templates.put(server + "Server.java", "server/Server.java");
    templates.put(server + "package-info.java", "server/package-info.java");
    templates.put("server/src/main/resources/logback.xml", "server/logback.xml");
    templates.put("contracts/pom.xml", "contracts/pom.xml");
    templates.put(contracts + "ClientContractTest.java", "contracts/ClientContractTest.java");
    templates.put(contracts + "ServerContractTest.java", "contracts/ServerContractTest.java");
    templates.put(contracts + "States.java", "contracts/States.java");
    templates.put(contracts + "package-info.java", "contracts/package-info.java");
    templates.put("contracts/src/test/resources/logback-test.xml", "contracts/logback-test.xml");
    return templates;
  }
}
