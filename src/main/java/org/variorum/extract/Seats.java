package org.variorum.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.extract.place.Entry;
import org.variorum.extract.place.Gazetteer;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// The places that public bodies carry in their names: "Dayton" in "Dayton Police Department". Local
/// news often names the town of an event in no other way.
final class Seats {
  private static final Pattern BODY =
      Pattern.compile(
          "^(.+?)\\s+(?:Metropolitan\\s+|Metro\\s+|City\\s+)?"
              + "(?:Police|Fire|Sheriff|Mayor|City|Council|Prosecutor|District|Court)\\b");

  private static final Pattern DIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private final Gazetteer gazetteer;

  Seats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param places found by themselves, which tell how an ambiguous name is meant
  List<Tagged> of(List<Tagged> names, List<Tagged> places, String text) {
    Map<String, Value> known = new HashMap<>();
    places.forEach(p -> {
      if (p.value() instanceof Value.Place place) {
        known.putIfAbsent(place.name(), place);
      }
    });
    Set<String> divisions = divisions(places);
    List<Tagged> seats = new ArrayList<>();
    for (Tagged name : names) {
      Matcher matcher = BODY.matcher(name.span().in(text));
      if (name.value().kind() == Kind.ORGANIZATION && matcher.find()) {
        String seat = matcher.group(1);
        Span span = new Span(0, seat.length()).shift(name.span().start());
        Optional<Value> value =
            Optional.ofNullable(known.get(seat)).or(() -> only(seat, divisions));
        value.ifPresent(v -> seats.add(new Tagged(span, name.sentence(), v)));
      }
    }
    return seats;
  }

  /// The place of a name that only one place has, or only one in the divisions that the report tells
  /// of.
  private Optional<Value> only(String name, Set<String> divisions) {
    List<Entry> entries = gazetteer.named(name);
    if (entries.size() > 1) {
      entries =
          entries.stream()
              .filter(e -> gazetteer.containers(e).stream().anyMatch(divisions::contains))
              .toList();
    }
    return entries.size() == 1
        ? Optional.of(gazetteer.place(entries.getFirst()))
        : Optional.empty();
  }

  /// The first-level divisions that places lie in, by their ISO 3166-2 codes.
  private static Set<String> divisions(List<Tagged> places) {
    Set<String> divisions = new HashSet<>();
    for (Tagged tagged : places) {
      if (tagged.value() instanceof Value.Place place) {
        place.within().stream().filter(c -> DIVISION.matcher(c).matches()).forEach(divisions::add);
        place.code().filter(c -> DIVISION.matcher(c).matches()).ifPresent(divisions::add);
      }
    }
    return divisions;
  }
}
