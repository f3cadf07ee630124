package org.variorum.intake.page.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.variorum.model.Provenance;

/// The meta tags of a page by their names, in lower case.
public final class MetaTags {
  private final Map<String, List<Stated>> byName = new HashMap<>();

  public static MetaTags of(Element page) {
    MetaTags tags = new MetaTags();
    for (Element tag : page.select("meta[content]")) {
      String content = tag.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.byName
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(new Stated(content, from(key, name)));
        }
      }
    }
    return tags;
  }

  private static Provenance from(String key, String name) {
    boolean isGraph = name.startsWith("og:") || name.startsWith("article:");
    return key.equals("itemprop")
        ? Provenance.MICRODATA
        : isGraph ? Provenance.OPEN_GRAPH : Provenance.META;
  }

  /// What is stated by these names, in their order.
  public Stream<Stated> of(String... names) {
    return Stream.of(names).flatMap(n -> byName.getOrDefault(n, List.of()).stream());
  }

  /// What tags of one name state together, for each of these names: several tags name several
  /// authors.
  List<Stated> together(Predicate<String> isValue, String... names) {
    List<Stated> found = new ArrayList<>();
    for (String name : names) {
      List<Stated> same = of(name).filter(s -> isValue.test(s.value())).toList();
      if (!same.isEmpty()) {
        String joined = String.join("; ", same.stream().map(Stated::value).distinct().toList());
        found.add(new Stated(joined, same.getFirst().from()));
      }
    }
    return found;
  }

  /// The values of pairs such as `twitter:label1` and `twitter:data1`, by their labels.
  Stream<Stated> labelled(String label) {
    return Stream.of("1", "2")
        .filter(i -> of("twitter:label" + i).anyMatch(s -> s.value().strip().matches(label)))
        .flatMap(i -> of("twitter:data" + i));
  }
}
