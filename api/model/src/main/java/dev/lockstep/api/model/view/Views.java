package dev.lockstep.api.model.view;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.NamedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each direction its own view of the types that have {@code readOnly} or {@code writeOnly}
 * properties, themselves or in what they hold. A type that goes both ways becomes two: the response
 * keeps the name, the request is called {@code ...Input}.
 */
public final class Views {
  private final ApiModel model;
  private final KeptProperties kept;
  private final Set<String> differing = new HashSet<>();
  private final Set<String> asked;
  private final Set<String> answered;

  private Views(ApiModel model) {
    this.model = model;
    this.kept = new KeptProperties(model);
    for (Direction direction : Direction.values()) {
      differing.addAll(Differences.of(model.types().values(), kept, direction));
    }
    this.asked = Reach.of(model, kept, Direction.REQUEST);
    this.answered = Reach.of(model, kept, Direction.RESPONSE);
  }

  /** The same model in which no type has what does not go its way. */
  public static ApiModel of(ApiModel model) {
    Views views = new Views(model);
    return views.differing.isEmpty() && views.kept.findings().isEmpty() ? model : views.split();
  }

  private ApiModel split() {
    Map<String, String> inputs = inputs();
    View request = new View(kept, Direction.REQUEST, inputs);
    View response = new View(kept, Direction.RESPONSE, Map.of());
    Map<String, NamedType> types = new LinkedHashMap<>();
    for (NamedType type : model.types().values()) {
      boolean isAsked = differing.contains(type.name()) && asked.contains(type.name());
      boolean isAnswered = differing.contains(type.name()) && answered.contains(type.name());
      if (isAnswered || !isAsked) {
        types.put(type.name(), isAnswered ? response.of(type) : type);
      }
      if (isAsked) {
        NamedType input = request.of(type);
        types.put(input.name(), input);
      }
    }
    List<Finding> findings = new ArrayList<>(model.findings());
    findings.addAll(kept.findings());
    OperationViews operations = new OperationViews(request, response, types, findings);
    return new ApiModel(
        model.info(),
        model.servers(),
        model.operations().stream().map(operations::of).toList(),
        model.webhooks().stream().map(operations::of).toList(),
        types,
        model.securitySchemes(),
        List.copyOf(findings),
        model.document());
  }

  /** The names of the requests' views of the types that go both ways. */
  private Map<String, String> inputs() {
    Set<String> taken = new HashSet<>();
    model.types().keySet().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    Map<String, String> inputs = new LinkedHashMap<>();
    for (String name : model.types().keySet()) {
      if (differing.contains(name) && asked.contains(name) && answered.contains(name)) {
        String input = name + "Input";
        for (int n = 2; !taken.add(input.toLowerCase(Locale.ROOT)); n++) {
          input = name + "Input" + n;
        }
        inputs.put(name, input);
      }
    }
    return inputs;
  }
}
