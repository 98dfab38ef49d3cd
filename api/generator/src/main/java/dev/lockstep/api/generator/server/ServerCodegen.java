package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.LockstepCodegen;
import dev.lockstep.api.generator.models.ModelSources;
import dev.lockstep.api.generator.models.Side;
import dev.lockstep.api.generator.stub.ExampleFile;
import dev.lockstep.api.generator.xml.XmlSources;
import java.util.Map;

/** The generator {@code lockstep-server}. */
public final class ServerCodegen extends LockstepCodegen {

  /** For openapi-generator's service loader. */
  public ServerCodegen() {
    super(
        "lockstep-server",
        "Typed interfaces and Jersey resources on dev.lockstep.server.",
        Map.of());
  }

  @Override
  protected void generate(Generation generation) {
    ServerContext context = ServerContext.of(generation);
    new ModelSources(generation, context.modelPackage(), Side.SERVER).write();
    generateServer(context);
    new ExampleFile(generation).write();
  }

  /** Everything but the models. */
  static void generateServer(ServerContext context) {
    new ShapeSources(context).write();
    new XmlSources(context.generation(), context.xml(), true)
        .write(XmlSources.contents(context.generation().model()));
    new ResponseSources(context).write();
    new RequestSources(context).write();
    new OperationSources(context).write();
    new ResourceSources(context).write();
    new ApiSources(context).write();
  }
}
