package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ObjectTest {
  @Test
  void propertiesKeepTheirOrderAndWhatIsSaidOfThem() {
    Draft draft =
        Draft.schemas(
            """
            A:
              required: [b]
              properties:
                b: {type: string, description: Bee., readOnly: true}
                a: {type: integer, default: 3, writeOnly: true, deprecated: true}
            """);
    assertThat(names(draft, "A")).containsExactly("b", "a");
    NamedType.Property b = draft.property("A", "b");
    assertThat(b.required()).isTrue();
    assertThat(b.readOnly()).isTrue();
    assertThat(b.description()).isEqualTo("Bee.");
    NamedType.Property a = draft.property("A", "a");
    assertThat(a.required()).isFalse();
    assertThat(a.writeOnly()).isTrue();
    assertThat(a.deprecated()).isTrue();
    assertThat(a.defaultValue().orElseThrow().intValue()).isEqualTo(3);
  }

  @Test
  void allOfIsFlattened() {
    Draft draft =
        Draft.schemas(
            """
            Base: {type: object, required: [id], properties: {id: {type: string}, kind: {}}}
            A:
              allOf:
                - $ref: '#/components/schemas/Base'
                - {required: [name], properties: {name: {type: string}}}
              required: [kind]
              properties: {more: {type: boolean}}
            """);
    assertThat(names(draft, "A")).containsExactly("id", "kind", "name", "more");
    assertThat(draft.object("A").properties())
        .filteredOn(NamedType.Property::required)
        .extracting(NamedType.Property::name)
        .containsExactly("id", "kind", "name");
  }

  @Test
  void aMemberMayNarrowAProperty() {
    Draft draft =
        Draft.schemas(
            """
            Base: {properties: {kind: {type: string}, size: {type: integer}}}
            A:
              allOf: [{$ref: '#/components/schemas/Base'}]
              properties: {kind: {const: a}, size: {description: How big.}}
            """);
    assertThat(draft.type("A", "kind")).isEqualTo(new Type.Ref("AKind"));
    assertThat(draft.type("A", "size")).isInstanceOf(Type.Int.class);
    assertThat(draft.property("A", "size").description()).isEqualTo("How big.");
  }

  @Test
  void allOfWithOneReferenceIsThatReference() {
    Draft draft =
        Draft.oldSchemas(
            """
            B: {properties: {x: {}}}
            A: {properties: {b: {description: A bee., allOf: [{$ref: '#/components/schemas/B'}]}}}
            """);
    assertThat(draft.type("A", "b")).isEqualTo(new Type.Ref("B"));
    assertThat(draft.property("A", "b").description()).isEqualTo("A bee.");
    assertThat(draft.model().types()).containsOnlyKeys("A", "B");
  }

  @Test
  void whatIsBesideAReferenceRefinesItSince31() {
    String schemas =
        """
        B: {properties: {x: {}}}
        A: {properties: {b: {$ref: '#/components/schemas/B', required: [x]}}}
        """;
    assertThat(Draft.schemas(schemas).property("AB", "x").required()).isTrue();
    Draft old = Draft.oldSchemas(schemas);
    assertThat(old.type("A", "b")).isEqualTo(new Type.Ref("B"));
    assertThat(old.rules()).contains("beside-reference");
  }

  @Test
  void otherPropertiesAreOfTheTypeThatIsNamed() {
    Draft draft =
        Draft.schemas(
            """
            Open: {properties: {x: {}}}
            Closed: {properties: {x: {}}, additionalProperties: false}
            Typed: {properties: {x: {}}, additionalProperties: {type: boolean}}
            Empty: {type: object, additionalProperties: false}
            """);
    assertThat(draft.object("Open").additional()).isEqualTo(new Type.Any());
    assertThat(draft.object("Open").closed()).isFalse();
    assertThat(draft.object("Closed").closed()).isTrue();
    assertThat(draft.object("Typed").additional()).isEqualTo(new Type.Bool());
    assertThat(draft.object("Empty").closed()).isTrue();
  }

  @Test
  void anObjectWithoutPropertiesIsAMap() {
    Draft draft =
        Draft.schemas(
            """
            A:
              properties:
                free: {type: object}
                flags: {additionalProperties: {type: boolean}}
                nested: {additionalProperties: {additionalProperties: {type: boolean}}}
                patterns: {patternProperties: {'^x': {type: boolean}}}
            """);
    assertThat(((Type.Map) draft.type("A", "free")).values()).isEqualTo(new Type.Any());
    assertThat(((Type.Map) draft.type("A", "flags")).values()).isEqualTo(new Type.Bool());
    assertThat(((Type.Map) draft.type("A", "nested")).values()).isInstanceOf(Type.Map.class);
    assertThat(((Type.Map) draft.type("A", "patterns")).values()).isEqualTo(new Type.Bool());
    assertThat(draft.rules()).containsExactly("patternProperties");
  }

  @Test
  void aRequiredPropertyWithoutASchemaIsStillAProperty() {
    Draft draft = Draft.schemas("A: {required: [x], properties: {y: {}}}");
    assertThat(names(draft, "A")).containsExactly("y", "x");
    assertThat(draft.rules()).containsExactly("required-undeclared");
  }

  @Test
  void typesMayBeRecursive() {
    Draft draft =
        Draft.schemas(
            """
            Node: {properties: {next: {$ref: '#/components/schemas/Node'}}}
            Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            """);
    assertThat(draft.type("Node", "next")).isEqualTo(new Type.Ref("Node"));
    assertThat(draft.rules()).containsExactly("recursive-alias");
  }

  @Test
  void arraysKnowTheirItemsAndLimits() {
    Draft draft =
        Draft.schemas(
            "A: {properties: {x: {items: {type: boolean}, minItems: 1, uniqueItems: true}, "
                + "y: {prefixItems: [{}]}}}");
    Type.Array array = (Type.Array) draft.type("A", "x");
    assertThat(array.items()).isEqualTo(new Type.Bool());
    assertThat(array.limits().minItems()).contains(1);
    assertThat(array.limits().uniqueItems()).isTrue();
    assertThat(draft.rules()).containsExactly("tuple");
  }

  @Test
  void whatNoTypeExpressesIsReported() {
    Draft draft = Draft.schemas("A: {properties: {x: {}}, not: {required: [y]}, if: {}, then: {}}");
    assertThat(draft.rules()).containsExactly("not", "if", "then");
  }

  private static List<String> names(Draft draft, String object) {
    return draft.object(object).properties().stream().map(NamedType.Property::name).toList();
  }

  @Test
  void aPropertyThatTwoSchemasNarrowIsAnotherForEach() {
    Draft draft =
        Draft.schemas(
            """
            Base: {properties: {at: {type: object, properties: {x: {type: integer}}}}}
            A: {allOf: [{properties: {at: {properties: {a: {}}}}}, {$ref: '#/components/schemas/Base'}]}
            B: {allOf: [{properties: {at: {properties: {b: {}}}}}, {$ref: '#/components/schemas/Base'}]}
            """);
    Type.Ref a = (Type.Ref) draft.type("A", "at");
    Type.Ref b = (Type.Ref) draft.type("B", "at");
    assertThat(draft.object(a.name()).properties()).extracting("name").containsExactly("a", "x");
    assertThat(draft.object(b.name()).properties()).extracting("name").containsExactly("b", "x");
  }
}
