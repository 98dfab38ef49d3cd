package dev.lockstep.server.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a multipart body.
 *
 * @param name of the form field
 * @param filename as the client calls the file; never to be used as a path
 * @param contentType empty if the part does not say
 * @param headers by name in lower case
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a part is read once, not compared
public record Part(
    String name,
    Optional<String> filename,
    Optional<String> contentType,
    Map<String, List<String>> headers,
    byte[] content) {}
