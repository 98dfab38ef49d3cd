package dev.lockstep.api.generator.java;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import java.util.Set;

/** The Java types of a document's types. */
public final class JavaTypes {
  private static final JavaType STRING = JavaType.of("java.lang.String");
  private static final JavaType BYTES = JavaType.of("byte[]");
  private static final JavaType TREE = JavaType.of("com.fasterxml.jackson.databind.JsonNode");

  private final String modelPackage;
  private final UniqueNames classNames;
  private final Set<String> allClassNames;
  private final JavaType binary;

  /**
   * For one document whose named types become classes of one package.
   *
   * @param modelPackage the package of the classes
   */
  public JavaTypes(ApiModel model, String modelPackage) {
    this.modelPackage = modelPackage;
    this.classNames =
        JavaNames.unique(model.types().keySet(), JavaNames::modelName, Set.of("package-info"));
    this.allClassNames = Set.copyOf(classNames.all());
    this.binary = BYTES;
  }

  private JavaTypes(JavaTypes same, JavaType binary) {
    this.modelPackage = same.modelPackage;
    this.classNames = same.classNames;
    this.allClassNames = same.allClassNames;
    this.binary = binary;
  }

  /** The same with another type for bytes that are not inside JSON. */
  public JavaTypes holding(JavaType files) {
    return new JavaTypes(this, files);
  }

  /** The simple name of the class of a named type. */
  public String className(NamedType type) {
    return className(type.name());
  }

  /** The simple names of all classes of the model's package. */
  public Set<String> classNames() {
    return allClassNames;
  }

  /** The Java type of a value that is present and not null. */
  public JavaType of(Type type) {
    if (type instanceof Type.Nullable nullable) {
      return of(nullable.of()).boxed();
    }
    if (type instanceof Type.Ref ref) {
      return JavaType.of(modelPackage + "." + className(ref.name()));
    }
    if (type instanceof Type.Array array) {
      return JavaType.of("java.util.List", of(array.items()));
    }
    if (type instanceof Type.Map map) {
      return JavaType.of("java.util.Map", STRING, of(map.values()));
    }
    return ofScalar(type);
  }

  private JavaType ofScalar(Type type) {
    if (type instanceof Type.Bool) {
      return JavaType.of("boolean");
    }
    if (type instanceof Type.Binary) {
      return binary;
    }
    if (type instanceof Type.Int number) {
      return ofInt(number.width());
    }
    if (type instanceof Type.Num number) {
      return ofNum(number.precision());
    }
    return type instanceof Type.Text text ? ofText(text.format()) : TREE;
  }

  private static JavaType ofInt(Type.Int.Width width) {
    return switch (width) {
      case INT32 -> JavaType.of("int");
      case INT64 -> JavaType.of("long");
      case UNBOUNDED -> JavaType.of("java.math.BigInteger");
    };
  }

  private static JavaType ofNum(Type.Num.Precision precision) {
    return switch (precision) {
      case FLOAT -> JavaType.of("float");
      case DOUBLE -> JavaType.of("double");
      case DECIMAL -> JavaType.of("java.math.BigDecimal");
    };
  }

  private static JavaType ofText(Type.Text.Format format) {
    return switch (format) {
      case PLAIN -> STRING;
      case DATE -> JavaType.of("java.time.LocalDate");
      case DATE_TIME -> JavaType.of("java.time.OffsetDateTime");
      case UUID -> JavaType.of("java.util.UUID");
      case URI -> JavaType.of("java.net.URI");
      case BYTE -> BYTES;
    };
  }

  private String className(String typeName) {
    return classNames.of(typeName);
  }
}
