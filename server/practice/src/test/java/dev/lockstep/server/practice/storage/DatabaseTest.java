package dev.lockstep.server.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
  private final Path folder;

  DatabaseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void opensInAFolderThatIsNotThereYetWhateverItsName() {
    Path strange = folder.resolve("a b").resolve("ü%20");

    Database.open(DatabaseUrl.embedded(strange)).close();

    assertThat(strange.resolve("practice.mv.db")).exists();
  }

  @Test
  void folderThatIsAFileIsAnErrorWithAReason() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> Database.open(DatabaseUrl.embedded(file)))
        .isInstanceOf(DatabaseException.class);
  }
}
