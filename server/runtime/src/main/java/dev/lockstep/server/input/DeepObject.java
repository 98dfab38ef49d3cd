package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.server.request.Percent;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.validate.ArrayShape;
import dev.lockstep.server.validate.ObjectShape;
import dev.lockstep.server.validate.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Objects and arrays in the style of {@code filter[status]=open&filter[owner][id]=1}. There is no
 * rule for items of arrays: {@code tags[0]=a}, {@code tags[]=a} and {@code tags=a} are all read.
 */
final class DeepObject {
  private static final Pattern KEY = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

  private final List<String> texts = new ArrayList<>();
  private final Map<String, DeepObject> members = new LinkedHashMap<>();

  private DeepObject() {}

  /** Empty if the query has no member of the object, and nothing that stands for it. */
  static Optional<JsonNode> read(String name, Shape shape, QueryString query) {
    DeepObject root = new DeepObject();
    for (QueryString.Pair pair : query.pairs()) {
      if (pair.name().startsWith(name + "[") && pair.name().endsWith("]")) {
        root.add(pair.name().substring(name.length()), Percent.formDecode(pair.value()));
      } else if (pair.name().equals(name)) {
        root.texts.add(Percent.formDecode(pair.value()));
      }
    }
    boolean absent = root.members.isEmpty() && root.texts.isEmpty();
    return absent ? Optional.empty() : Optional.of(root.toTree(shape));
  }

  private void add(String keys, String text) {
    DeepObject place = this;
    Matcher key = KEY.matcher(keys);
    while (key.find()) {
      // Empty brackets are how some write one item of an array.
      if (!key.group(1).isEmpty()) {
        place = place.members.computeIfAbsent(key.group(1), k -> new DeepObject());
      }
    }
    place.texts.add(text);
  }

  private JsonNode toTree(Shape shape) {
    if (members.isEmpty()) {
      return Members.value(shape, texts);
    }
    Optional<ArrayShape> array = Members.arrayIn(shape);
    if (array.isPresent() && members.keySet().stream().allMatch(k -> INDEX.matcher(k).matches())) {
      return items(array.get().items());
    }
    Optional<ObjectShape> object = Members.objectIn(shape);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    members.forEach(
        (name, member) ->
            tree.set(
                name, member.toTree(object.map(o -> Members.property(o, name)).orElse(shape))));
    return object.map(o -> Members.completed(o, tree)).orElse(tree);
  }

  /** In the order of their numbers, which may have gaps. */
  private ArrayNode items(Shape item) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    new TreeMap<>(
            members.keySet().stream().collect(Collectors.toMap(Integer::valueOf, members::get)))
        .values()
        .forEach(member -> items.add(member.toTree(item)));
    return items;
  }
}
