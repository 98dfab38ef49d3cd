package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.LockstepCodegen;
import dev.lockstep.api.generator.models.ModelSources;
import dev.lockstep.api.generator.models.Side;
import dev.lockstep.api.generator.xml.XmlExpressions;
import dev.lockstep.api.generator.xml.XmlSources;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The generator {@code lockstep-client}: a Java client on top of the client runtime. */
public final class ClientCodegen extends LockstepCodegen {
  private static final Logger LOG = LoggerFactory.getLogger(ClientCodegen.class);

  /** For the service loader. */
  public ClientCodegen() {
    super("lockstep-client", "A Java client on the JDK's HTTP client and Jackson.", Map.of());
  }

  @Override
  protected void generate(Generation generation) {
    ClientNames names =
        new ClientNames(
            generation.model(),
            generation.settings().basePackage(),
            generation.settings().apiName());
    List<String> reflected =
        new ModelSources(generation, names.modelPackage(), Side.CLIENT, names.forms()).write();
    new ReflectionSources(generation.output(), names).write(reflected);
    generateClient(generation, names);
    ClientLimits.of(names).forEach(finding -> LOG.info("{}", finding));
  }

  /** Everything but the models. */
  static void generateClient(Generation generation, ClientNames names) {
    new RootSources(generation, names).write();
    XmlExpressions xml =
        new XmlExpressions(generation, names.packageName(), "dev.lockstep.client.xml");
    new WebhookSources(generation, names, xml).write();
    new XmlSources(generation, xml, false).write(names.xml());
    TagSources tags = new TagSources(generation, names, xml);
    names.tags().forEach(tags::write);
  }
}
