package org.variorum.intake.page.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says in JSON-LD of its article, by the terms of schema.org.
public final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /// Pages nest a few levels; more is an attack or a mistake.
  private static final int DEEPEST = 12;

  private static final int MOST_NODES = 20_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private int seen;

  /// Reads all that a page says; what is no JSON is passed over.
  public static JsonLd of(Element page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(node -> found.collect(node, 0));
    }
    return found;
  }

  private static Optional<JsonNode> parse(String data) {
    String text = data.strip();
    for (String wrap : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
      text = text.startsWith(wrap) ? text.substring(wrap.length()) : text;
    }
    text = text.replaceFirst("(?:-->|(?://|/\\*)?\\]\\]>(?:\\*/)?|;)\\s*$", "");
    try {
      return Optional.ofNullable(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST || seen++ > MOST_NODES) {
      return;
    }
    if (node.isObject()) {
      String id = node.path("@id").asText("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      String type = type(node);
      if (type.endsWith("Article") || type.endsWith("Posting") && !type.startsWith("Job")) {
        articles.add(node);
      } else if (type.endsWith("Page")) {
        pages.add(node);
      }
    }
    node.forEach(child -> {
      if (child.isContainerNode()) {
        collect(child, depth + 1);
      }
    });
  }

  /// A text about the article; the first that is stated by any of these terms.
  public Optional<String> text(String... terms) {
    for (String term : terms) {
      for (JsonNode article : inOrder(term)) {
        Optional<String> found = texts(article.path(term)).stream().findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The names of the persons or bodies that stand under a term, such as `author`.
  public List<String> names(String term) {
    for (JsonNode article : inOrder(term)) {
      List<String> names = names(article.path(term), 0);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /// Articles before pages: a page may be dated by its template.
  private List<JsonNode> inOrder(String term) {
    List<JsonNode> nodes = new ArrayList<>(articles);
    nodes.addAll(pages);
    return nodes.stream().filter(n -> n.has(term)).toList();
  }

  private List<String> names(JsonNode node, int depth) {
    List<String> names = new ArrayList<>();
    if (depth > 3) {
      return names;
    }
    if (node.isTextual()) {
      String text = clean(node.asText());
      JsonNode named = byId.getOrDefault(text, MissingNode.getInstance());
      names.addAll(named.isMissingNode() ? List.of(text) : names(named, depth + 1));
    } else if (node.isArray()) {
      node.forEach(one -> names.addAll(names(one, depth + 1)));
    } else if (node.isObject()) {
      JsonNode name =
          node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(""), node);
      names.addAll(texts(name.path("name")));
    }
    return names.stream().filter(n -> !n.isBlank()).toList();
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
      texts.add(clean(node.asText()));
    } else if (node.isArray()) {
      node.forEach(one -> texts.addAll(texts(one)));
    } else if (node.isObject() && node.has("@value")) {
      texts.addAll(texts(node.path("@value")));
    } else if (node.isObject() && node.has("@id")) {
      texts.addAll(texts(node.path("@id")));
    }
    return texts;
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = type.isArray() && !type.isEmpty() ? type.get(0).asText("") : type.asText("");
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// Many pages escape the letters of HTML inside of JSON too.
  private static String clean(String text) {
    return text.contains("&") ? Parser.unescapeEntities(text, false).strip() : text.strip();
  }
}
