package org.variorum.intake.page.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern OF_ARTICLE =
      Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:\\w*Article|\\w*Posting)\"");

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(author|creator|datePublished|dateModified|dateCreated)\"\\s*:\\s*"
              + "(\"[^\"]{1,200}\"|\\[[^\\]]{1,2000}\\]|\\{[^{}]{1,2000}\\})");

  /// Under these terms other articles stand.
  private static final Set<String> OF_OTHERS =
      Set.of(
          "itemListElement",
          "hasPart",
          "mentions",
          "isBasedOn",
          "citation",
          "comment",
          "relatedLink",
          "review");

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

  /// A field of an object that stands as text, such as in a meta tag.
  static List<String> field(String object, String name) {
    return parse(object).map(n -> texts(n.path(name))).orElse(List.of());
  }

  private static Optional<JsonNode> parse(String data) {
    String text = data.strip();
    for (String wrap : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
      text = text.startsWith(wrap) ? text.substring(wrap.length()) : text;
    }
    text = text.replaceFirst("(?:-->|(?://|/\\*)?\\]\\]>(?:\\*/)?|;)\\s*$", "");
    ArrayNode roots = JSON.createArrayNode();
    try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNextValue()) {
        roots.add(values.nextValue());
      }
    } catch (IOException e) {
      return roots.isEmpty() ? salvaged(text) : Optional.of(roots);
    }
    return Optional.of(roots).filter(r -> !r.isEmpty()).map(r -> r.size() == 1 ? r.get(0) : r);
  }

  /// What can be read of an article whose JSON a wrong sign broke: mostly a quotation mark in its
  /// title.
  private static Optional<JsonNode> salvaged(String text) {
    ObjectNode article = JSON.createObjectNode();
    if (!OF_ARTICLE.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      try {
        JsonNode value = JSON.readTree(field.group(2));
        if (!article.has(field.group(1))) {
          article.set(field.group(1), value);
        }
      } catch (JsonProcessingException e) {
        // This one is broken too.
      }
    }
    return article.isEmpty() ? Optional.empty() : Optional.of(article.put("@type", "Article"));
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
    if (node.isObject()) {
      node.properties().stream()
          .filter(f -> f.getValue().isContainerNode() && !OF_OTHERS.contains(f.getKey()))
          .forEach(f -> collect(f.getValue(), depth + 1));
      return;
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
      List<String> whole = texts(name.path("name"));
      names.addAll(whole.isEmpty() ? inParts(name) : whole);
    }
    return names.stream().filter(n -> !n.isBlank()).toList();
  }

  private static List<String> inParts(JsonNode person) {
    String given = String.join(" ", texts(person.path("givenName")));
    String family = String.join(" ", texts(person.path("familyName")));
    return given.isEmpty() || family.isEmpty() ? List.of() : List.of(given + " " + family);
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
