package org.variorum.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.amount.AmountTagger;
import org.variorum.extract.name.NameTagger;
import org.variorum.extract.name.Names;
import org.variorum.extract.name.TraitTagger;
import org.variorum.extract.name.Traits;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.place.Gazetteer;
import org.variorum.extract.place.PlaceTagger;
import org.variorum.extract.tag.Tagged;
import org.variorum.extract.time.TimeTagger;
import org.variorum.model.Kind;
import org.variorum.model.Sentence;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

/// Runs the taggers of names, places, times, amounts and traits over a parsed report, and settles
/// which of two that claim the same words is right: a place that the gazetteer knows goes before a
/// name, a name before a place that is only guessed, and what is longer before what is inside it.
final class Tagging {
  private final TimeTagger times = new TimeTagger();
  private final AmountTagger amounts = new AmountTagger(VaguePolicy.standard());
  private final NameTagger names;
  private final PlaceTagger places;
  private final TraitTagger traits = new TraitTagger();

  Tagging(Gazetteer gazetteer) {
    names = new NameTagger(n -> isPlace(gazetteer, n));
    places = new PlaceTagger(gazetteer);
  }

  /// What was found in a report, without overlap between names, places and values, but for the
  /// places inside the names of public bodies.
  record Found(Names names, List<Tagged> places, List<Tagged> values, Traits traits) {}

  Found tag(String text, List<Parsed> parsed, Optional<LocalDate> published) {
    List<Sentence> sentences = parsed.stream().map(Parsed::sentence).toList();
    List<Tagged> timed = times.tag(sentences, text, published);
    List<Tagged> values = new ArrayList<>(timed);
    values.addAll(amounts.tag(sentences, text, timed));
    Names named = names.tag(text, parsed);
    PlaceTagger.Found spotted = places.tag(parsed, text);
    List<Tagged> placed =
        spotted.mentions().stream()
            .map(t -> new Tagged(t.span(), t.sentence(), t.value()))
            .filter(p -> named.mentions().stream().noneMatch(n -> yields(p, n)))
            .toList();
    Names kept = without(named, placed);
    List<Tagged> ages = values.stream().filter(v -> v.value().kind() == Kind.AGE).toList();
    Traits said = traits.tag(text, parsed, kept, ages, placed);
    List<Tagged> all = new ArrayList<>(placed);
    all.addAll(Seats.of(kept.mentions(), placed, spotted, text));
    return new Found(kept, all, values, said);
  }

  /// Whether a name is a place's rather than a person's: of two words and more always, since few
  /// people are called like a town, and of one word where no person's name is known to be the same.
  private static boolean isPlace(Gazetteer gazetteer, String name) {
    return gazetteer.lookup(name).isPresent()
        && (name.indexOf(' ') > 0 || !gazetteer.needsEvidence(name));
  }

  /// Whether a place gives way to a name that claims some of its words.
  private static boolean yields(Tagged place, Tagged name) {
    if (!place.span().overlaps(name.span())) {
      return false;
    }
    boolean known = place.value() instanceof Value.Place p && p.code().isPresent();
    boolean longer = name.span().length() > place.span().length();
    boolean same = name.span().length() == place.span().length();
    return longer || same && (!known || isResolved(name));
  }

  /// Whether the mention is the family or given name alone of somebody whom the report names in
  /// full, so that "Jordan" is Scott Jordan and not the country.
  private static boolean isResolved(Tagged name) {
    return name.value() instanceof Value.Person p && p.name().length() > name.span().length();
  }

  /// The names that overlap no place, with their groups.
  private static Names without(Names names, List<Tagged> places) {
    List<Tagged> mentions = new ArrayList<>();
    int[] moved = new int[names.mentions().size()];
    for (int i = 0; i < moved.length; i++) {
      Tagged name = names.mentions().get(i);
      boolean free = places.stream().noneMatch(p -> p.span().overlaps(name.span()));
      moved[i] = free ? mentions.size() : -1;
      if (free) {
        mentions.add(name);
      }
    }
    List<Names.Group> groups = new ArrayList<>();
    for (Names.Group group : names.groups()) {
      List<Integer> indices =
          group.indices().stream().map(i -> moved[i]).filter(i -> i >= 0).toList();
      if (!indices.isEmpty()) {
        groups.add(new Names.Group(group.kind(), group.name(), indices));
      }
    }
    return new Names(mentions, groups);
  }
}
