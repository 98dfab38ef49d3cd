package dev.lockstep.contracts.pact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.client.json.Json;
import dev.lockstep.contracts.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Pact file of a contract. It is written whole: nothing of an earlier build survives in it. */
public final class PactFile {
  private PactFile() {}

  /** Writes it; the same interactions give the same bytes. */
  public static void write(Contract contract, List<ObjectNode> interactions, Path folder) {
    JsonNode file = new Interactions(contract).file(interactions);
    try {
      Files.createDirectories(folder);
      Files.writeString(path(contract, folder), pretty(file) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(Contract contract, Path folder) {
    return folder.resolve(contract.consumer() + "-" + contract.provider() + ".json");
  }

  private static String pretty(JsonNode file) throws JsonProcessingException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return Json.mapper().writer(printer).writeValueAsString(file);
  }
}
