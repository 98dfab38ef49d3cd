package dev.lockstep.api.model;

/**
 * A place in the files that make up a document.
 *
 * @param file the file as it was named by whoever read it, relative to the root document's folder
 * @param line the line in that file, from 1
 * @param pointer the JSON pointer (RFC 6901) inside that file
 */
public record Location(String file, int line, String pointer) {
  @Override
  public String toString() {
    return file + ":" + line + " #" + pointer;
  }
}
