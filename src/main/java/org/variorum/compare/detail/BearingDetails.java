package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.compare.value.Compass;
import org.variorum.model.Chain;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;

/// In which direction from a named place something lies: "12 km south of Ashby", "near Ashby".
///
/// Asked where each report gives one such direction from the place only, so that both are likely of
/// one thing. Two conflict that lie at a right angle or more, in one passage; "near" says less. How
/// far it is, is asked with the amounts.
public final class BearingDetails implements DetailFinder {
  private static final Set<String> LINKS = Set.of("of", "from");

  private static final Set<String> NEAR = Set.of("near", "off", "outside");

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    for (Chain chain : matter.alignment().chains()) {
      Map<ReportId, List<Answer>> byReport = new TreeMap<>();
      for (Chain.Link link : chain.mentions()) {
        Mention place = matter.mention(link.report(), link.mention());
        if (place.value().isName()) {
          bearing(matter, link.report(), place, chain.name())
              .ifPresent(
                  a -> byReport.computeIfAbsent(link.report(), _ -> new ArrayList<>()).add(a));
        }
      }
      detail(chain, byReport).ifPresent(details::add);
    }
    return details;
  }

  private static Optional<Detail> detail(Chain chain, Map<ReportId, List<Answer>> byReport) {
    List<Answer> answers = new ArrayList<>();
    Map<ReportId, Set<String>> points = new HashMap<>();
    byReport.forEach((report, own) -> {
      Set<String> told = own.stream().flatMap(a -> point(a).stream()).collect(Collectors.toSet());
      points.put(report, told);
      if (told.size() <= 1) {
        own.stream().filter(a -> told.isEmpty() || point(a).isPresent()).forEach(answers::add);
      }
    });
    boolean any = points.values().stream().anyMatch(p -> !p.isEmpty());
    long reports = answers.stream().map(Answer::report).distinct().count();
    return any && reports > 1
        ? Optional.of(new Detail(Kind.PLACE, chain.name() + " · in which direction", answers, true))
        : Optional.empty();
  }

  private static Optional<String> point(Answer answer) {
    return ((Value.Description) answer.value()).modifiers().stream().findFirst();
  }

  private static Optional<Answer> bearing(
      Matter matter, ReportId report, Mention place, String name) {
    Extraction extraction = matter.extraction(report);
    List<Token> tokens = extraction.sentences().get(place.sentence()).tokens();
    int at = before(tokens, place.span());
    if (!extraction.sentences().get(place.sentence()).tells() || at < 0) {
      return Optional.empty();
    }
    String word = word(tokens.get(at));
    if (NEAR.contains(word)) {
      return Optional.of(
          answer(matter, report, tokens.get(at).span().cover(place.span()), List.of(), name));
    }
    if (at < 1 || !LINKS.contains(word)) {
      return Optional.empty();
    }
    Token way = tokens.get(at - 1);
    return Compass.point(way.span().in(matter.report(report).text()))
        .map(p -> answer(matter, report, way.span().cover(place.span()), List.of(p), name));
  }

  /// The last token before a place.
  private static int before(List<Token> tokens, Span place) {
    int before = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).span().end() <= place.start(); i++) {
      before = i;
    }
    return before;
  }

  private static Answer answer(
      Matter matter, ReportId report, Span span, List<String> point, String name) {
    String near = "near " + name;
    return new Answer(
        report,
        span,
        point.isEmpty()
            ? new Value.Description(Kind.PLACE, near, point)
            : new Value.Description(Kind.PLACE, "of " + name, point, Set.of(near)),
        Optional.empty(),
        new HashSet<>(matter.passages(report, span)));
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
