package dev.lockstep.server.input;

import dev.lockstep.server.request.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** Reads {@code multipart/form-data} (RFC 7578). The server's limit on bodies bounds it. */
final class MultipartReader extends MultiPart.AbstractPartsListener {
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_HEADER_BYTES = 8 * 1024;

  private final List<Part> parts = new ArrayList<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private boolean complete;

  private MultipartReader() {}

  static List<Part> read(String contentType, InputStream body)
      throws IOException, MalformedException {
    @Nullable String boundary = MultiPart.extractBoundary(contentType);
    if (boundary == null) {
      throw new MalformedException("the Content-Type names no boundary");
    }
    MultipartReader reader = new MultipartReader();
    MultiPart.Parser parser = new MultiPart.Parser(boundary, reader);
    parser.setMaxParts(MOST_PARTS);
    parser.setPartHeadersMaxLength(MOST_HEADER_BYTES);
    parser.parse(Content.Chunk.from(ByteBuffer.wrap(body.readAllBytes()), true));
    if (!reader.complete) {
      throw new MalformedException("not multipart/form-data, or cut off");
    }
    return List.copyOf(reader.parts);
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    ByteBuffer bytes = chunk.getByteBuffer().slice();
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    content.writeBytes(copy);
  }

  @Override
  public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    headers.forEach(
        field ->
            byName
                .computeIfAbsent(field.getLowerCaseName(), n -> new ArrayList<>())
                .add(field.getValue()));
    parts.add(
        new Part(
            name == null ? "" : name,
            Optional.ofNullable(fileName),
            byName.getOrDefault("content-type", List.of()).stream().findFirst(),
            byName,
            content.toByteArray()));
    content.reset();
  }

  @Override
  public void onComplete() {
    super.onComplete();
    complete = true;
  }
}
