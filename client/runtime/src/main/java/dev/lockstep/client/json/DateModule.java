package dev.lockstep.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** Dates as RFC 3339 writes them, without the weight of a module for all of java.time. */
final class DateModule extends SimpleModule {
  @Serial private static final long serialVersionUID = 1L;

  DateModule() {
    add(LocalDate.class, LocalDate::parse, LocalDate::toString);
    add(
        OffsetDateTime.class,
        OffsetDateTime::parse,
        // Not as a reference to a method, which would have the formats made before they are needed.
        value -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
  }

  private <T> void add(Class<T> type, Function<String, T> parse, Function<T, String> format) {
    addDeserializer(type, new Reader<>(type, parse));
    addSerializer(type, new Writer<>(type, format));
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    Reader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // handledType is the class that this was made for
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(handledType(), json);
      }
      try {
        return parse.apply(json.getText());
      } catch (DateTimeException e) {
        return (T) context.handleWeirdStringValue(handledType(), json.getText(), e.getMessage());
      }
    }
  }

  private static final class Writer<T> extends StdSerializer<T> {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Function<T, String> format;

    Writer(Class<T> type, Function<T, String> format) {
      super(type);
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(format.apply(value));
    }
  }
}
