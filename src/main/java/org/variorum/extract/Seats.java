package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.extract.place.PlaceTagger;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Span;

/// The places that public bodies carry in their names: "Dayton" in "Dayton Police Department". Local
/// news often names the town of an event in no other way.
final class Seats {
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:[Tt]he\\s+)?(.+?)\\s+"
              + "(?:[Pp]olice|Fire|Sheriff|Mayor|City|Council|Prosecutor|District|Court)\\b");

  /// What may part the town from the body, if it is not part of the town's name as in "Kansas City".
  private static final Pattern RANK = Pattern.compile("^(.+?)\\s+(?:Metropolitan|Metro|City)$");

  private Seats() {}

  /// @param told the places that are mentions already
  /// @param places all that was spotted in the report, which tells how an ambiguous name is meant
  static List<Tagged> of(
      List<Tagged> names, List<Tagged> told, PlaceTagger.Found places, String text) {
    List<Tagged> seats = new ArrayList<>();
    for (Tagged name : names) {
      Matcher matcher = BODY.matcher(name.span().in(text));
      if (name.value().kind() == Kind.ORGANIZATION && matcher.find()) {
        seat(matcher.group(1), name.span().start() + matcher.start(1), name.sentence(), places)
            .filter(s -> told.stream().noneMatch(t -> t.span().overlaps(s.span())))
            .ifPresent(seats::add);
      }
    }
    return seats;
  }

  private static Optional<Tagged> seat(
      String town, int start, int sentence, PlaceTagger.Found places) {
    Span span = new Span(start, start + town.length());
    Matcher rank = RANK.matcher(town);
    return places
        .named(town)
        .map(p -> new Tagged(span, sentence, p))
        .or(() -> rank.find() ? seat(rank.group(1), start, sentence, places) : Optional.empty());
  }
}
