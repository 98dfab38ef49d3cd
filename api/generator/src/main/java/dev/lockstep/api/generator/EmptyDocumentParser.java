package dev.lockstep.api.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.parser.core.extensions.SwaggerParserExtension;
import io.swagger.v3.parser.core.models.AuthorizationValue;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/**
 * Lets openapi-generator go on where its own parser gives up, for instance on very large YAML: the
 * generators here read the document by themselves and say what is wrong with it.
 */
public final class EmptyDocumentParser implements SwaggerParserExtension {
  @Override
  public SwaggerParseResult readLocation(
      String url, List<AuthorizationValue> auth, ParseOptions options) {
    return empty();
  }

  @Override
  public SwaggerParseResult readContents(
      String contents, List<AuthorizationValue> auth, ParseOptions options) {
    return empty();
  }

  private static SwaggerParseResult empty() {
    SwaggerParseResult result = new SwaggerParseResult();
    Info info = new Info().title("").version("");
    result.setOpenAPI(new OpenAPI().info(info).paths(new Paths()));
    return result;
  }
}
