package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a Java value says by its types what the document says: what falls into a catch-all is
 * written again as it came, and so goes unnoticed where JSON is compared.
 */
final class Typing {
  private final List<String> faults = new ArrayList<>();

  private Typing() {}

  /** What is in a catch-all although the document names it. */
  static List<String> faults(Object value) {
    Typing typing = new Typing();
    typing.look("", value);
    return typing.faults;
  }

  private void look(String path, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> look(path, v));
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> look(path + "[]", item));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> look(path + '.' + key, item));
    } else if (value != null && isOurs(value.getClass())) {
      lookInside(path + '(' + value.getClass().getSimpleName() + ')', value);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("awkward.") || type.getSimpleName().equals("Nullable");
  }

  private void lookInside(String path, Object value) {
    Class<?> type = value.getClass();
    boolean enumLike =
        Arrays.stream(type.getDeclaredClasses()).anyMatch(c -> c.getSimpleName().equals("Known"));
    if (type.isRecord() && type.getSimpleName().equals("Unknown")) {
      faults.add(path + " is none of the known variants");
    } else if (enumLike) {
      if (String.valueOf(call(value, "known")).equals("UNKNOWN")) {
        faults.add(path + " is none of the known values");
      }
    } else if (!type.isEnum()) {
      List<Field> fields =
          Arrays.stream(type.getDeclaredFields())
              .filter(f -> !Modifier.isStatic(f.getModifiers()))
              .toList();
      AccessibleObject.setAccessible(fields.toArray(Field[]::new), true);
      Set<String> named =
          fields.stream()
              .map(Typing::nameOf)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toSet());
      for (Field field : fields) {
        Object held = get(field, value);
        if (nameOf(field).isEmpty() && held instanceof Map<?, ?> others) {
          others.keySet().stream()
              .filter(named::contains)
              .forEach(name -> faults.add(path + '.' + name + " is among what has no name"));
        }
        look(path + '.' + field.getName(), held);
      }
    }
  }

  private static String nameOf(Field field) {
    JsonProperty property = field.getAnnotation(JsonProperty.class);
    return property == null ? "" : property.value();
  }

  private static Object get(Field field, Object value) {
    try {
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object value, String method) {
    try {
      return value.getClass().getMethod(method).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
