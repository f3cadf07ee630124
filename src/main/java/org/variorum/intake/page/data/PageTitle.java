package org.variorum.intake.page.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// The title of the article of a page: the heading that readers see, where the page states the same
/// for machines, or else what it states.
final class PageTitle {
  private static final Pattern TAIL = Pattern.compile("\\s+(?:[|»·•]|::|[-–—])\\s+");
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_SITE = 5;
  private static final double ALIKE = 0.6;

  private final Document page;
  private final JsonLd json;
  private final MetaTags tags;

  PageTitle(Document page, JsonLd json, MetaTags tags) {
    this.page = page;
    this.json = json;
    this.tags = tags;
  }

  Optional<Metadatum<String>> find() {
    Optional<Metadatum<String>> stated =
        json.text("headline")
            .map(t -> Metadatum.given(t, Provenance.JSON_LD))
            .or(() ->
                tags.of("og:title", "twitter:title", "dc.title", "title", "headline")
                    .findFirst()
                    .map(s -> cut(s.value(), s.from())));
    Optional<Metadatum<String>> window =
        Optional.of(page.title())
            .filter(t -> !t.isBlank())
            .map(t -> cut(t, Provenance.WINDOW_TITLE));
    String known = stated.or(() -> window).map(Metadatum::value).orElse("");
    List<String> headings =
        page.select("h1, [itemprop=headline], h2.headline, .entry-title, .article-title").stream()
            .map(Element::text)
            .filter(t -> !t.isBlank() && t.length() < 300)
            .toList();
    Optional<Metadatum<String>> shown =
        headings.stream()
            .filter(h -> known.isEmpty() || likeness(h, known) >= ALIKE)
            .findFirst()
            .or(() ->
                headings.size() == 1
                        && headings.getFirst().split(" ").length > FEWEST_WORDS
                        && likeness(headings.getFirst(), known) > 0.2
                    ? Optional.of(headings.getFirst())
                    : Optional.empty())
            .map(h -> Metadatum.given(h, Provenance.PAGE));
    return shown.or(() -> stated).or(() -> window);
  }

  /// The name of the site, where the window's title is the article's with one name more.
  Optional<Stated> site() {
    String window = page.title().strip();
    String own = find().map(Metadatum::value).orElse("");
    Matcher m = TAIL.matcher(window);
    int end = -1;
    while (m.find()) {
      end = m.end();
    }
    if (end < 0 || own.isEmpty() || likeness(window.substring(0, end), own) < ALIKE) {
      return Optional.empty();
    }
    String site = window.substring(end).strip();
    return Optional.of(site)
        .filter(s -> !s.isEmpty() && s.split("\\s+").length <= LONGEST_SITE && !own.contains(s))
        .map(s -> new Stated(s, Provenance.WINDOW_TITLE));
  }

  /// The title of a window without the name of the site before or behind it.
  private static Metadatum<String> cut(String title, Provenance from) {
    String best = title.strip();
    Matcher m = TAIL.matcher(title);
    int from0 = 0;
    String longest = "";
    while (m.find()) {
      String piece = title.substring(from0, m.start());
      longest = piece.length() > longest.length() ? piece : longest;
      from0 = m.end();
    }
    String last = title.substring(from0);
    longest = last.length() > longest.length() ? last : longest;
    if (longest.split("\\s+").length >= FEWEST_WORDS) {
      best = longest.strip();
    }
    Metadatum<String> found = Metadatum.given(best, from);
    return best.equals(title) ? found : found.readFrom(title);
  }

  private static double likeness(String heading, String known) {
    Set<String> words = words(heading);
    Set<String> others = words(known);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    long shared = words.stream().filter(others::contains).count();
    return (double) shared / Math.min(words.size(), others.size()) * (words.size() > 1 ? 1 : 0.5);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(
        new java.util.HashSet<>(
            List.of(text.toLowerCase(java.util.Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"))));
  }
}
