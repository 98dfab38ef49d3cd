package dev.lockstep.api.cases.wire;

/** A name and a value, as they stand on the wire: percent-encoded in a query, plain in a header. */
public record Field(String name, String value) {}
