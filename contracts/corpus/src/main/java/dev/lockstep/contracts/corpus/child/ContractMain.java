package dev.lockstep.contracts.corpus.child;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the test classes that it is given the names of, in their order. Its status is 0 whenever it
 * comes to the end; what failed is in a file.
 */
public final class ContractMain {
  private ContractMain() {}

  /** With the names of classes. */
  public static void main(String[] classes) throws IOException {
    try (Failures failures = new Failures(Path.of("").toAbsolutePath())) {
      Launcher launcher = LauncherFactory.create();
      for (String name : classes) {
        launcher.execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(name)).build(),
            new FailureListener(failures));
      }
    }
    // Whatever thread a library has left running must not keep a finished run alive.
    System.exit(0);
  }
}
