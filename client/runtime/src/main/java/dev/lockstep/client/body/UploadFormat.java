package dev.lockstep.client.body;

/** Bytes as they are. */
record UploadFormat(String mediaType) implements BodyFormat {
  @Override
  public Encoded write(Object value) {
    if (!(value instanceof Upload upload)) {
      throw new IllegalArgumentException("The body is to be an Upload");
    }
    // The document may leave the type open, such as image/* or */*.
    return new Encoded(mediaType.contains("*") ? upload.contentType() : mediaType, upload);
  }
}
