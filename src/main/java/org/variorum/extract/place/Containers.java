package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Joins a name with what its report says holds it: "Mastung, Balochistan", "Albuquerque, N.M.",
/// "Lahore, Punjab, Pakistan" are one mention each.
///
/// "Kabul, Nangarhar and Faryab" is three: a name is joined only with a place that can hold it, and a
/// list of places of one rank stays a list.
final class Containers {
  private static final Set<String> LISTING = Set.of("and", "or", "&");

  private final Gazetteer gazetteer;

  Containers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param spotted the sightings of one sentence, in its order
  List<Sighting> join(List<Sighting> spotted) {
    List<Sighting> joined = new ArrayList<>();
    for (int i = 0; i < spotted.size(); ) {
      Sighting place = spotted.get(i);
      int next = i + 1;
      boolean more = true;
      while (more) {
        int to = place.to();
        Sighting after =
            next < spotted.size() && spotted.get(next).from() == to + 1 ? spotted.get(next) : null;
        Sighting whole = place.words().at(to).equals(",") ? joined(place, after) : place;
        more = whole != place;
        if (more && after != null && whole.to() >= after.to()) {
          next++;
        }
        place = whole;
      }
      joined.add(place);
      i = next;
    }
    return joined;
  }

  /// The place with its container, or the same place where none follows.
  private Sighting joined(Sighting place, @org.jspecify.annotations.Nullable Sighting after) {
    Words words = place.words();
    int at = place.to() + 1;
    for (int length = 2; length > 0; length--) {
      if (at + length <= words.size()) {
        var code = gazetteer.abbreviated(words.text(at, at + length));
        if (code.isPresent()) {
          Sighting held = held(place, at + length, List.of(code.get()));
          if (held != place) {
            return held;
          }
        }
      }
    }
    if (after == null || after.readings().isEmpty() || listed(place, after)) {
      return place;
    }
    List<String> holders =
        after.readings().stream()
            .filter(e -> e.level() != Entry.Level.TOWN)
            .map(Entry::code)
            .toList();
    return held(place, after.to(), holders);
  }

  private Sighting held(Sighting place, int end, List<String> holders) {
    List<Entry> inside =
        place.readings().stream()
            .filter(e -> holders.stream().anyMatch(h -> gazetteer.inside(e, h)))
            .toList();
    if (!inside.isEmpty()) {
      return place.inside(end, inside, place.said());
    }
    boolean unknown = place.readings().isEmpty() || !place.readings().getFirst().level().isWide();
    if (unknown && !holders.isEmpty()) {
      List<String> said = new ArrayList<>(List.of(holders.getFirst()));
      said.addAll(gazetteer.containers(holders.getFirst()));
      return place.inside(end, List.of(), said);
    }
    return place;
  }

  /// Whether the two stand in a list, as "Kabul, Faryab and Balkh" do.
  private boolean listed(Sighting place, Sighting after) {
    Words words = place.words();
    boolean goesOn =
        LISTING.contains(words.lower(after.to()))
            || words.at(after.to()).equals(",") && LISTING.contains(words.lower(after.to() + 2));
    boolean inList =
        LISTING.contains(words.lower(place.from() - 1)) || words.at(place.from() - 1).equals(",");
    boolean sameRank =
        !place.readings().isEmpty()
            && place.readings().getFirst().level().isWide()
            && !gazetteer.inside(place.readings().getFirst(), after.readings().getFirst().code());
    return sameRank && (goesOn || inList);
  }
}
