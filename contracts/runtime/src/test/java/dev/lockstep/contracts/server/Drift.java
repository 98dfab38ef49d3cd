package dev.lockstep.contracts.server;

/** What a server may do that its document does not say. */
enum Drift {
  NONE("", ""),
  RENAMED_PROPERTY("getNote", "/text: expected by the document, but it is missing"),
  WRONG_TYPE("getNote", "/id: expected a whole number"),
  WRONG_STATUS("createNote", "status: expected 201, but there is 200"),
  WRONG_MEDIA_TYPE("getNote", "header Content-Type: expected application/json"),
  LOST_HEADER("createNote", "header Location: expected by the document, but it is missing"),
  EXTRA_PROPERTY("getNote", "/secret: is not declared by the document"),
  NULL("getNote", "/text: expected Text, but there is null"),
  OUTSIDE_ENUM("getNote", "/colour: expected one of"),
  BAD_FORMAT("getNote", "/on: expected the format DATE"),
  NO_AUTHENTICATION("getNote 401", "status: expected 401, but there is 200"),
  NO_VALIDATION("createNote 422", "status: expected 422, but there is 201"),
  NO_PARSING("createNote 400", "status: expected 400, but there is 201"),
  WRONG_PROBLEM("getNote 404", "/status: expected by the document, but it is missing");

  private final String operation;
  private final String message;

  Drift(String operation, String message) {
    this.operation = operation;
    this.message = message;
  }

  String operation() {
    return operation;
  }

  String message() {
    return message;
  }
}
