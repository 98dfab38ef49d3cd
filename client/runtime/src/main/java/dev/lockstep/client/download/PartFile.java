package dev.lockstep.client.download;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is not complete yet, in the folder of the one that it will be. */
record PartFile(Path path) implements AutoCloseable {
  /** As many files of one name as a folder takes. */
  private static final int MOST = 10_000;

  static PartFile beside(Path file) throws IOException {
    return new PartFile(Files.createFile(file.resolveSibling("." + UUID.randomUUID() + ".part")));
  }

  /** Takes the place of a file. */
  Path become(Path file) throws IOException {
    return Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gets a name, or that name and a number, that no other file has. */
  Path becomeNew(Path file) throws IOException {
    Path taken = take(file);
    try {
      return become(taken);
    } catch (IOException e) {
      Files.deleteIfExists(taken);
      throw e;
    }
  }

  /** Deletes it if it has not become anything. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  private static Path take(Path file) throws IOException {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
    Path free = file;
    for (int number = 2; ; number++) {
      try {
        return Files.createFile(free);
      } catch (FileAlreadyExistsException e) {
        if (number > MOST) {
          throw e;
        }
        free =
            file.resolveSibling(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
      }
    }
  }
}
