package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.Map;

/** Reads how arrays and objects are written where there is no JSON. */
final class Styles {
  private static final Map<String, Parameter.Style> STYLES =
      Map.of(
          "simple", Parameter.Style.SIMPLE,
          "form", Parameter.Style.FORM,
          "label", Parameter.Style.LABEL,
          "matrix", Parameter.Style.MATRIX,
          "spaceDelimited", Parameter.Style.SPACE_DELIMITED,
          "pipeDelimited", Parameter.Style.PIPE_DELIMITED,
          "deepObject", Parameter.Style.DEEP_OBJECT);

  private Styles() {}

  static Parameter.Style of(Place place, Parameter.In in, Findings findings) {
    String style = place.text("style");
    Parameter.Style known = STYLES.get(style);
    if (known != null) {
      return known;
    }
    if (!style.isEmpty()) {
      findings.warn("style", place.at("style"), "There is no style " + style);
    }
    return in == Parameter.In.QUERY || in == Parameter.In.COOKIE
        ? Parameter.Style.FORM
        : Parameter.Style.SIMPLE;
  }

  static boolean explode(Place place, Parameter.Style style) {
    return place.has("explode") ? place.flag("explode") : style == Parameter.Style.FORM;
  }
}
