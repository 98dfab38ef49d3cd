package dev.lockstep.api.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.read.ApiReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClientNamesTest {
  private final ApiModel model =
      ApiReader.read(Path.of("src/test/resources/fixtures/clashes.yaml"));
  private final ClientNames names = new ClientNames(model, "com.example", "Close");

  @Test
  void tagsThatAreAlikeAfterRenamingHaveClassesOfTheirOwn() {
    assertThat(names.tags())
        .extracting(ClientTag::className)
        .containsExactly("MyThingsClient", "MyThingsClient2", "CloseClient2");
    assertThat(names.tags())
        .extracting(ClientTag::accessor)
        .containsExactly("myThings", "myThings2", "close2");
  }

  @Test
  void operationsThatAreAlikeAfterRenamingHaveMethodsOfTheirOwn() {
    assertThat(method("get-thing").method()).isEqualTo("getThing");
    assertThat(method("getThing").method()).isEqualTo("getThing2");
    assertThat(method("withResponse").method()).isEqualTo("withResponse2");
  }

  @Test
  void argumentsHaveNamesOfTheirOwnThatAreNoKeywords() {
    assertThat(argumentNames(method("get-thing").required()))
        .containsExactly("id", "id2", "class_");
    assertThat(argumentNames(method("get-thing").optional()))
        .containsExactly("pageSize", "pageSize2", "options2");
  }

  @Test
  void aResultThatIsNotAlwaysThereIsOptional() {
    assertThat(method("get-thing").result().returned())
        .contains(JavaType.of("java.util.Optional", ClientResult.STRING));
  }

  @Test
  void resultsThatDifferAreATree() {
    assertThat(method("getThing").result().body().simpleName()).isEqualTo("JsonNode");
  }

  @Test
  void whatHasNoBodyReturnsNothing() {
    assertThat(method("withResponse").result().returned()).isEmpty();
  }

  @Test
  void whatIsNeitherJsonNorTextIsAStream() {
    assertThat(method("close").result().body().simpleName()).isEqualTo("Download");
  }

  @Test
  void whatCannotBeSentIsSaid() {
    assertThat(method("getThing").body().orElseThrow().kind()).isEqualTo(ClientBody.Kind.TEXT);
    assertThat(ClientLimits.of(names))
        .extracting(Finding::message)
        .containsExactly("getThing cannot be sent as application/xml");
  }

  private ClientOperation method(String id) {
    Operation operation =
        model.operations().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    return names.operation(operation);
  }

  private static List<String> argumentNames(List<ClientArgument> arguments) {
    return arguments.stream().map(ClientArgument::name).toList();
  }
}
