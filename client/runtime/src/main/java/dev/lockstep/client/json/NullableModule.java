package dev.lockstep.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.io.Serial;

/** Teaches Jackson {@link Nullable}. */
final class NullableModule extends SimpleModule {
  @Serial private static final long serialVersionUID = 1L;

  NullableModule() {
    addSerializer(new Writer());
    addDeserializer(Nullable.class, new Reader(null));
  }

  @SuppressWarnings("rawtypes") // Jackson asks by raw class
  private static final class Writer extends StdSerializer<Nullable> {
    @Serial private static final long serialVersionUID = 1L;

    Writer() {
      super(Nullable.class);
    }

    @Override
    public void serialize(Nullable value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.hasValue()) {
        provider.defaultSerializeValue(value.value(), json);
      } else {
        json.writeNull();
      }
    }
  }

  @SuppressWarnings("rawtypes") // Jackson asks by raw class
  private static final class Reader extends JsonDeserializer<Nullable>
      implements ContextualDeserializer {
    private final @org.jspecify.annotations.Nullable JavaType type;

    Reader(@org.jspecify.annotations.Nullable JavaType type) {
      this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) throws JsonMappingException {
      JavaType self = property == null ? context.getContextualType() : property.getType();
      return new Reader(self.containedTypeOrUnknown(0));
    }

    @Override
    public Nullable<?> deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return Nullable.of(context.readValue(json, type));
    }

    @Override
    public Nullable<?> getNullValue(DeserializationContext context) {
      return Nullable.ofNull();
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.CONSTANT;
    }
  }
}
