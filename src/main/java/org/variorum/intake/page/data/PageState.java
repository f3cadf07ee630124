package org.variorum.intake.page.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The text of a page that is made by its scripts from what they are given: the strings that stand in
/// one place of that, by the names on the way to them, and hold the most sentences.
public final class PageState {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?:window|self|globalThis)(?:\\.[\\w$]+|\\[[\"'][\\w$]+[\"']])\\s*=\\s*(?=\\{)");
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*[.!?…。！？؟।][\"”’'»)\\]\\s]*(?:</\\w+>\\s*)*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 5_000_000;
  private static final int DEEPEST = 60;
  private static final int FEWEST_WORDS = 8;

  private final Map<String, List<String>> byPlace = new LinkedHashMap<>();

  private PageState() {}

  /// The sentences, perhaps with tags of HTML in them, with blank lines between.
  public static Optional<String> text(Element page) {
    PageState state = new PageState();
    for (Element script : page.select("script")) {
      String data = script.data();
      if (data.length() > LONGEST) {
        continue;
      }
      if (script.attr("type").equals("application/json")) {
        state.read(data);
      } else if (script.attr("type").isEmpty() || script.attr("type").endsWith("javascript")) {
        Matcher assigned = ASSIGNED.matcher(data);
        while (assigned.find()) {
          state.read(data.substring(assigned.end()));
        }
      }
    }
    return state.byPlace.values().stream()
        .max(Comparator.comparingInt(PageState::words))
        .map(strings -> String.join("\n\n", strings));
  }

  private static int words(List<String> strings) {
    return strings.stream().mapToInt(s -> BLANKS.split(s).length).sum();
  }

  private void read(String json) {
    try {
      collect(JSON.readTree(json), "", 0);
    } catch (JsonProcessingException e) {
      // A script and no data.
    }
  }

  private void collect(JsonNode node, String place, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isTextual()) {
      String text = node.textValue().strip();
      if (BLANKS.split(text).length >= FEWEST_WORDS && SENTENCE.matcher(text).matches()) {
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(text);
      }
    } else if (node.isArray()) {
      node.forEach(inner -> collect(inner, place + "[]", depth + 1));
    } else {
      node.properties()
          .forEach(field -> collect(field.getValue(), place + "." + field.getKey(), depth + 1));
    }
  }
}
