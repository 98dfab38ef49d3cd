package dev.lockstep.api.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks values against the schemas of one document, in the dialect of its version. Formats are
 * checked as well, and the ranges of {@code int32} and {@code int64}.
 */
public final class SchemaChecker {
  private static final String HERE = "urn:document";

  private final JsonNode document;
  private final Map<Direction, Schema> wholes = new EnumMap<>(Direction.class);
  private final Map<String, Schema> schemas = new HashMap<>();

  /**
   * A checker for a document in one file.
   *
   * @param document of OpenAPI 3.0 or 3.1, as {@link dev.lockstep.api.model.ApiModel#document()}
   */
  public SchemaChecker(JsonNode document) {
    this.document = document;
  }

  /** A checker for a document that was read. */
  public static SchemaChecker of(ApiModel model) {
    return new SchemaChecker(model.document());
  }

  /**
   * Everything that is wrong with a value; empty if it is valid.
   *
   * @param schemaPointer where the schema is in the document
   */
  public synchronized List<Fault> check(String schemaPointer, JsonNode value, Direction direction) {
    Schema schema =
        schemas.computeIfAbsent(direction + schemaPointer, key -> schema(schemaPointer, direction));
    return schema.validate(value.toString(), InputFormat.JSON).stream()
        .map(SchemaChecker::fault)
        .toList();
  }

  private static Fault fault(Error error) {
    return new Fault(
        error.getInstanceLocation().toString(), error.getKeyword(), error.getMessage());
  }

  private Schema schema(String pointer, Direction direction) {
    if (document.at(pointer).isMissingNode()) {
      throw new IllegalArgumentException("The document has no schema at " + pointer);
    }
    Schema whole = wholes.computeIfAbsent(direction, this::whole);
    return whole.getRefSchema(SchemaLocation.of(HERE + "#" + pointer).getFragment());
  }

  /** The document itself, as if it were a schema: it is parsed only once this way. */
  private Schema whole(Direction direction) {
    String text = CheckedDocument.of(document, direction).toString();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();
    return SchemaRegistry.withDefaultDialect(
            dialect(), b -> b.schemaRegistryConfig(config).schemas(Map.of(HERE, text)))
        .getSchema(SchemaLocation.of(HERE));
  }

  /** The rest of the document is full of keywords that no dialect knows. */
  private Dialect dialect() {
    boolean old = document.path("openapi").asText().startsWith("3.0");
    return Dialect.builder(old ? Dialects.getOpenApi30() : Dialects.getOpenApi31())
        .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
        .build();
  }
}
