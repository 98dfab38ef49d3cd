package dev.lockstep.server;

import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.stub.Examples;
import java.util.List;

/** One document's operations, tied to their handlers. Generated code implements it. */
public interface Api {

  /** What the API is called, for the realm of credentials. */
  String name();

  /** Everything that the document promises. */
  List<Operation> operations();

  /** The resource classes that Jersey is to know, with their handlers. */
  List<Object> resources(Endpoint endpoint);

  /** What is answered where nobody has written a handler. */
  default Examples examples() {
    return Examples.none();
  }
}
