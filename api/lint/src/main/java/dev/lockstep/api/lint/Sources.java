package dev.lockstep.api.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Location;
import java.util.Set;

/** The files of a document as they were written. */
public interface Sources {

  /** The file that the document begins with. */
  String root();

  /** Every file that was read. */
  Set<String> files();

  /** The content of a file. */
  JsonNode tree(String file);

  /** The place of a value, with its line. */
  Location locate(String file, String pointer);
}
