package dev.lockstep.client.practice;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods that the README shows to those who know Python's requests, ready to be run. */
final class Examples implements AutoCloseable {
  private static final String AROUND =
      """
      import com.example.shop.*;
      import com.example.shop.model.*;
      import dev.lockstep.client.auth.*;
      import dev.lockstep.client.body.*;
      import dev.lockstep.client.call.*;
      import dev.lockstep.client.cookie.*;
      import dev.lockstep.client.download.*;
      import dev.lockstep.client.error.*;
      import java.io.IOException;
      import java.nio.file.*;
      import java.time.Duration;
      import java.util.*;

      public final class Requests {
        public Requests() {}

      %s
      }
      """;

  private final URLClassLoader loader;
  private final Object instance;

  Examples(Path folder) throws Exception {
    String methods = String.join("\n", Readme.blocks("java requests"));
    List<String> faults = Javac.compile(folder, "Requests", AROUND.formatted(methods));
    if (!faults.isEmpty()) {
      throw new IllegalStateException("The README does not compile: " + faults);
    }
    URL[] classes = {folder.toUri().toURL()};
    loader = new URLClassLoader(classes, Examples.class.getClassLoader());
    instance = loader.loadClass("Requests").getConstructor().newInstance();
  }

  List<String> names() {
    return Arrays.stream(instance.getClass().getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .map(Method::getName)
        .toList();
  }

  /** Runs an example; what it throws is thrown. */
  @Nullable Object run(String name, Object... arguments) throws Exception {
    Method method =
        Arrays.stream(instance.getClass().getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    try {
      return method.invoke(instance, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
