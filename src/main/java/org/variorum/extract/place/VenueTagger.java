package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds places that are on no map of ours: streets, intersections, blocks, rooms, and venues whose
/// name says what they are.
final class VenueTagger {
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "st.",
          "avenue",
          "ave",
          "ave.",
          "drive",
          "dr.",
          "road",
          "rd",
          "rd.",
          "boulevard",
          "blvd",
          "blvd.",
          "highway",
          "hwy",
          "hwy.",
          "lane",
          "ln.",
          "parkway",
          "terrace",
          "circle",
          "way",
          "expressway",
          "freeway",
          "turnpike",
          "alley",
          "trail",
          "place");

  private static final Set<String> STREETS_PLURAL =
      Set.of("streets", "avenues", "drives", "roads", "boulevards", "highways", "lanes", "places");

  private static final Set<String> VENUES =
      Set.of(
          "park",
          "hospital",
          "school",
          "airport",
          "hotel",
          "motel",
          "inn",
          "bridge",
          "church",
          "mosque",
          "university",
          "college",
          "stadium",
          "arena",
          "mall",
          "plaza",
          "station",
          "prison",
          "jail",
          "penitentiary",
          "courthouse",
          "library",
          "museum",
          "theater",
          "theatre",
          "cathedral",
          "temple",
          "synagogue",
          "shrine",
          "square",
          "clinic",
          "apartments",
          "dam",
          "tunnel",
          "beach",
          "lake",
          "river",
          "island",
          "mountain",
          "mountains",
          "valley",
          "academy",
          "center",
          "centre",
          "cemetery",
          "monastery",
          "palace",
          "market",
          "bazaar",
          "harbor",
          "harbour",
          "port",
          "zoo",
          "farm",
          "ranch",
          "restaurant",
          "cafe",
          "café",
          "nightclub",
          "tavern",
          "supermarket");

  /// What is run by people is a place only where something happens at it.
  private static final Set<String> ALSO_ORGANIZATIONS =
      Set.of(
          "hospital",
          "school",
          "university",
          "college",
          "church",
          "academy",
          "center",
          "centre",
          "clinic",
          "museum",
          "library",
          "theater",
          "theatre",
          "station",
          "market",
          "supermarket",
          "restaurant",
          "zoo",
          "hotel",
          "mosque",
          "temple",
          "park",
          "plaza",
          "square",
          "arena");

  private static final Set<String> NUMBERED =
      Set.of(
          "room",
          "interstate",
          "highway",
          "route",
          "terminal",
          "gate",
          "pier",
          "apartment",
          "suite",
          "exit",
          "checkpoint");

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> AT =
      Set.of(
          "at", "in", "near", "outside", "inside", "on", "to", "from", "into", "around", "behind",
          "across", "along", "of", "off");

  /// @param taken gets the tokens of what is found
  List<Tagged> tag(Words words, Set<Integer> taken) {
    List<Tagged> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Span> tokens = at(words, i);
      if (tokens.isPresent()) {
        int from = tokens.get().start();
        int to = tokens.get().end();
        for (int t = from; t < to; t++) {
          taken.add(t);
        }
        Value.Place place = new Value.Place(Optional.empty(), words.text(from, to), List.of());
        found.add(new Tagged(words.span(from, to), words.sentence(), place));
        i = to;
      } else {
        i++;
      }
    }
    return found;
  }

  /// What streets are called: "Corwen" for "1600 block of Corwen Road", "Corwen" and "Lund" for
  /// "Corwen and Lund streets"; none for other places.
  static List<String> streets(String venue) {
    List<String> names = new ArrayList<>();
    boolean streets = false;
    for (String part : venue.replaceFirst("^[\\d,]+ (?:block of )?", "").split(" (?:and|&) ")) {
      int end = part.lastIndexOf(' ');
      String last = part.substring(end + 1).toLowerCase(Locale.ROOT);
      boolean street = end > 0 && (STREETS.contains(last) || STREETS_PLURAL.contains(last));
      names.add(street ? part.substring(0, end) : part);
      streets |= street;
    }
    return streets ? names : List.of();
  }

  /// The tokens of the venue that begins at `i`.
  private static Optional<Span> at(Words words, int i) {
    return block(words, i)
        .or(() -> numbered(words, i))
        .or(() -> intersection(words, i))
        .or(() -> named(words, i));
  }

  /// "1600 block of Fairmount Avenue".
  private static Optional<Span> block(Words words, int i) {
    if (!isNumber(words.at(i))
        || !words.lower(i + 1).equals("block")
        || !words.lower(i + 2).equals("of")) {
      return Optional.empty();
    }
    int to = names(words, i + 3);
    return to > i + 3 ? Optional.of(new Span(i, to)) : Optional.empty();
  }

  /// "room 140", "Interstate 40", "Public School 298", "I-40".
  private static Optional<Span> numbered(Words words, int i) {
    if (NUMBERED.contains(words.lower(i)) && isNumber(words.at(i + 1))) {
      return Optional.of(new Span(i, i + 2));
    }
    if (words.lower(i).equals("public")
        && words.lower(i + 1).equals("school")
        && isNumber(words.at(i + 2))) {
      return Optional.of(new Span(i, i + 3));
    }
    return words.at(i).matches("I-\\d{1,3}") ? Optional.of(new Span(i, i + 1)) : Optional.empty();
  }

  /// "Eubank and Lomas boulevards", "the corner of First Street and Main".
  private static Optional<Span> intersection(Words words, int i) {
    int first = names(words, i);
    if (first == i || !(words.lower(first).equals("and") || words.lower(first).equals("&"))) {
      return Optional.empty();
    }
    int second = names(words, first + 1);
    if (second == first + 1) {
      return Optional.empty();
    }
    if (STREETS_PLURAL.contains(words.lower(second))) {
      return Optional.of(new Span(i, second + 1));
    }
    boolean streets =
        STREETS_PLURAL.contains(words.lower(second - 1))
            || STREETS.contains(words.lower(first - 1))
                && STREETS.contains(words.lower(second - 1));
    return streets && first - i > 0 ? Optional.of(new Span(i, second)) : Optional.empty();
  }

  /// "Los Altos Skate Park", "Fairmount Avenue", "2200 Lomas Boulevard", "University of X".
  private static Optional<Span> named(Words words, int i) {
    boolean number = isNumber(words.at(i));
    int start = number ? i + 1 : i;
    int end = names(words, start);
    for (int to = end; to > start; to--) {
      String last = words.lower(to - 1);
      boolean alone = to - start == 1;
      if (STREETS.contains(last) && !alone && (number || isStreet(words, start, to))) {
        return Optional.of(new Span(i, to));
      }
      if (!number && VENUES.contains(last) && !alone && isVenue(words, start, to, last)) {
        return Optional.of(new Span(start, to));
      }
    }
    boolean of =
        !number
            && words.lower(start).equals("university")
            && words.lower(start + 1).equals("of")
            && isAt(words, start);
    if (of) {
      int to = names(words, start + 2);
      return to > start + 2 ? Optional.of(new Span(start, to)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isStreet(Words words, int from, int to) {
    String last = words.lower(to - 1);
    boolean vague =
        last.equals("way") || last.equals("place") || last.equals("trail") || last.equals("st");
    return !words.any(from, to, "PERSON") && (!vague || isAt(words, from))
        || isAt(words, from) && !last.equals("st.");
  }

  private static boolean isVenue(Words words, int from, int to, String last) {
    // "Lake County" and "Park Police" go on; the venue is then part of another name.
    boolean goesOn =
        words.isName(to)
            && words.isCapital(to)
            && !words.isTitleCase()
            && !DAYS.contains(words.lower(to));
    boolean location = words.all(from, to, "LOCATION");
    boolean place = location || !ALSO_ORGANIZATIONS.contains(last) || isAt(words, from);
    return !goesOn && place && (!words.isTitleCase() || isAt(words, from) || location);
  }

  private static boolean isAt(Words words, int i) {
    String before = words.lower(i - 1);
    boolean article = before.equals("the") || before.equals("a") || before.equals("'s");
    return AT.contains(article ? words.lower(i - 2) : before);
  }

  /// The end of the capitalised names that begin at `from`.
  private static int names(Words words, int from) {
    int to = from;
    while (to < words.size()
        && (words.isName(to) && words.isCapital(to)
            || words.isJoint(to) && to > from
            || to > from && STREETS.contains(words.lower(to)) && words.isCapital(to)
            || words.at(to).matches("\\d+(st|nd|rd|th)"))) {
      to++;
    }
    return to;
  }

  private static boolean isNumber(String word) {
    return word.matches("\\d[\\d,]*[A-Za-z]?");
  }
}
