package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnionTest {
  private static final String CATS_AND_DOGS =
      """
      Cat: {properties: {kind: {type: string}, lives: {type: integer}}}
      Dog: {properties: {kind: {type: string}, barks: {type: boolean}}}
      """;

  @Test
  void aChoiceIsAUnion() {
    Draft draft = Draft.schemas(CATS_AND_DOGS + "Pet: {oneOf: [" + ref("Cat") + ref("Dog") + "]}");
    NamedType.UnionType pet = draft.union("Pet");
    assertThat(pet.variants()).containsExactly(new Type.Ref("Cat"), new Type.Ref("Dog"));
    assertThat(pet.exactlyOne()).isTrue();
    assertThat(pet.discriminator()).isEmpty();
  }

  @Test
  void aChoiceThatTwoSchemasShareIsAnotherForEach() {
    Draft draft =
        Draft.schemas(
            """
            Page: {oneOf: [{properties: {page: {type: integer}}}, {properties: {limit: {}}}]}
            Books: {allOf: [{$ref: '#/components/schemas/Page'}, {properties: {books: {}}}]}
            Films: {allOf: [{$ref: '#/components/schemas/Page'}, {properties: {films: {}}}]}
            """);
    assertThat(names(draft, "Books")).containsExactly("books", "page");
    assertThat(names(draft, "Films")).containsExactly("films", "page");
  }

  private static List<String> names(Draft draft, String union) {
    Type.Ref first = (Type.Ref) draft.union(union).variants().get(0);
    return draft.object(first.name()).properties().stream().map(NamedType.Property::name).toList();
  }

  @Test
  void aListOfTypesIsAUnion() {
    Draft draft = Draft.schemas("A: {properties: {x: {type: [string, boolean], maxLength: 3}}}");
    assertThat(draft.type("A", "x")).isEqualTo(new Type.Ref("AX"));
    assertThat(draft.union("AX").variants()).hasSize(2).contains(new Type.Bool());
  }

  @Test
  void oneMemberThatIsLeftIsTheType() {
    Draft draft = Draft.schemas("A: {properties: {x: {anyOf: [{type: boolean}]}}}");
    assertThat(draft.type("A", "x")).isEqualTo(new Type.Bool());
  }

  @Test
  void aMappingNamesVariantsByReferenceOrName() {
    Draft draft =
        Draft.schemas(
            CATS_AND_DOGS
                + "Pet:\n  oneOf: ["
                + ref("Cat")
                + ref("Dog")
                + "]\n  discriminator: {propertyName: kind, mapping: {cat: Cat, "
                + "hound: '#/components/schemas/Dog', none: Bird}}");
    NamedType.Discriminator found = draft.union("Pet").discriminator().orElseThrow();
    assertThat(found.property()).isEqualTo("kind");
    assertThat(found.mapping())
        .containsOnlyKeys("cat", "hound")
        .containsEntry("hound", new Type.Ref("Dog"));
    assertThat(draft.rules()).containsExactly("discriminator");
  }

  @Test
  void anExtensionNamesThoseThatExtend() {
    Draft draft =
        Draft.schemas(
            """
            Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
            Cat:
              x-ms-discriminator-value: '#Cat'
              allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]
            Lion:
              x-ms-discriminator-value: lion
              allOf: [{$ref: '#/components/schemas/Cat'}]
            Dog:
              allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {barks: {type: boolean}}}]
            """);
    assertThat(draft.union("Pet").discriminator().orElseThrow().mapping())
        .containsEntry("#Cat", new Type.Ref("Cat"))
        .containsEntry("lion", new Type.Ref("Lion"))
        .containsEntry("Dog", new Type.Ref("Dog"))
        .doesNotContainKeys("Cat", "Lion");
    assertThat(draft.rules()).isEmpty();
  }

  @Test
  void withoutAMappingTheNameOfTheSchemaTellsOrItsConstant() {
    Draft draft =
        Draft.schemas(
            CATS_AND_DOGS
                + "Bird: {properties: {kind: {const: tweety}}}\nPet:\n  oneOf: ["
                + ref("Cat")
                + ref("Bird")
                + "]\n  discriminator: {propertyName: kind}");
    assertThat(draft.union("Pet").discriminator().orElseThrow().mapping())
        .containsOnlyKeys("Cat", "tweety");
  }

  @Test
  void whatHasNoNameInTheDocumentHasNoValueOfADiscriminator() {
    Draft draft =
        Draft.schemas(
            CATS_AND_DOGS
                + "Pet:\n  oneOf: ["
                + ref("Cat")
                + "{title: Bird, properties: {kind: {type: string}, sings: {type: boolean}}}]"
                + "\n  discriminator: {propertyName: kind}");
    assertThat(draft.union("Pet").variants())
        .containsExactly(new Type.Ref("Cat"), new Type.Ref("PetBird"));
    assertThat(draft.union("Pet").discriminator().orElseThrow().mapping()).containsOnlyKeys("Cat");
    assertThat(draft.rules()).containsExactly("discriminator");
  }

  @Test
  void whoExtendsAnObjectWithADiscriminatorIsAVariantOfIt() {
    Draft draft =
        Draft.oldSchemas(
            """
            Pet:
              type: object
              discriminator: {propertyName: kind, mapping: {cat: Cat}}
              properties: {kind: {type: string}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {lives: {type: integer}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            Owner: {properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            """);
    NamedType.UnionType pet = draft.union("Pet");
    assertThat(pet.variants())
        .containsExactly(new Type.Ref("Cat"), new Type.Ref("Dog"), new Type.Ref("PetBase"));
    assertThat(pet.discriminator().orElseThrow().mapping()).containsOnlyKeys("cat", "Dog", "Pet");
    assertThat(draft.object("Cat").properties()).hasSize(2);
    assertThat(draft.object("Dog").properties()).hasSize(1);
    assertThat(draft.type("Owner", "pet")).isEqualTo(new Type.Ref("Pet"));
  }

  @Test
  void aParentThatListsItsChildrenIsNoPartOfThem() {
    Draft draft =
        Draft.schemas(
            """
            Pet:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              properties: {name: {type: string}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {lives: {}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {barks: {}}}
            """);
    assertThat(draft.object("Cat").properties()).hasSize(2);
    assertThat(draft.union("Pet").variants()).hasSize(2);
  }

  @Test
  void propertiesAroundAChoiceAreInEveryVariant() {
    Draft draft =
        Draft.schemas(
            CATS_AND_DOGS
                + "Pet:\n  properties: {name: {type: string}}\n  oneOf: ["
                + ref("Cat")
                + ref("Dog")
                + "]");
    assertThat(draft.union("Pet").variants())
        .containsExactly(new Type.Ref("PetCat"), new Type.Ref("PetDog"));
    assertThat(draft.object("PetCat").properties()).hasSize(3);
  }

  @Test
  void aChoiceOfRequiredPropertiesIsReported() {
    Draft draft =
        Draft.schemas("A: {properties: {x: {}, y: {}}, anyOf: [{required: [x]}, {required: [y]}]}");
    assertThat(draft.object("A").properties()).hasSize(2);
    assertThat(draft.rules()).containsExactly("anyOf");
  }

  @Test
  void variantsThatJavaCannotTellApartAreOne() {
    Draft draft = Draft.schemas("A: {properties: {x: {anyOf: [{format: ipv4}, {format: ipv6}]}}}");
    assertThat(draft.type("A", "x")).isInstanceOf(Type.Text.class);
    assertThat(draft.rules()).contains("variant-limits");
  }

  private static String ref(String name) {
    return "{$ref: '#/components/schemas/" + name + "'}, ";
  }
}
