package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds what a report says of the people in it: ages, roles, homes and nationalities, and people
/// whom it describes without naming them.
///
/// Whose age an age is decides what conflicts, so `AgeLinks` gives an age to a name only where the
/// words leave no doubt.
public final class TraitTagger {

  /// @param sentences all sentences of the report, in order
  /// @param names of the report
  /// @param ages the mentions with a `Value.Age`
  /// @param places the mentions with a `Value.Place`
  public Traits tag(
      String text, List<Parsed> sentences, Names names, List<Tagged> ages, List<Tagged> places) {
    List<Traits.Linked> linked = new ArrayList<>();
    List<Traits.Described> described = new ArrayList<>();
    Optional<TaggedLine.Item> subject = Optional.empty();
    int[] groups = groups(names);
    for (int s = 0; s < sentences.size(); s++) {
      Parsed parsed = sentences.get(s);
      if (!parsed.sentence().tells() || parsed.sentence().tokens().isEmpty()) {
        continue;
      }
      TaggedLine tagged = TaggedLine.of(new Line(s, parsed, text), names, ages, places);
      Set<Span> owned = new HashSet<>();
      for (TaggedLine.Item age : tagged.ages()) {
        AgeLinks links = new AgeLinks(tagged);
        List<TaggedLine.Item> holders =
            isTakenBack(tagged.line(), age) ? List.of() : links.holders(age);
        boolean refers =
            isOfPronoun(tagged, age)
                || links.standsAlone(age)
                    && subject
                        .filter(p -> isOfAnotherAge(linked, groups[p.index()], age))
                        .isEmpty();
        if (holders.isEmpty() && refers && subject.isPresent()) {
          holders = List.of(subject.get());
        }
        for (TaggedLine.Item holder : holders) {
          owned.add(age.tagged().span());
          linked.add(
              new Traits.Linked(groups[holder.index()], holder.index(), age.tagged(), "age"));
        }
      }
      for (TaggedLine.Item person : tagged.people()) {
        RoleLinks roles = new RoleLinks(tagged, text);
        for (Tagged role : roles.roles(person)) {
          linked.add(new Traits.Linked(groups[person.index()], person.index(), role, "role"));
          roles
              .nationality(role)
              .ifPresent(n ->
                  linked.add(
                      new Traits.Linked(groups[person.index()], person.index(), n, "nationality")));
        }
        home(tagged, person)
            .ifPresent(h ->
                linked.add(new Traits.Linked(groups[person.index()], person.index(), h, "home")));
      }
      for (Traits.Described d : new Descriptions(tagged).find()) {
        boolean named = d.age().filter(a -> owned.contains(a.span())).isPresent();
        boolean bare = d.said().value() instanceof Value.Description v && v.modifiers().isEmpty();
        if (!named) {
          described.add(d);
        } else if (!bare) {
          described.add(new Traits.Described(d.said(), Optional.empty()));
        }
      }
      subject = subject(tagged, groups).or(() -> Optional.empty());
    }
    linked.sort(
        Comparator.comparing((Traits.Linked l) -> l.said().span())
            .thenComparing(Traits.Linked::name)
            .thenComparing(Traits.Linked::topic));
    described.sort(Comparator.comparing((Traits.Described d) -> d.said().span()));
    return new Traits(linked.stream().distinct().toList(), described);
  }

  private static int[] groups(Names names) {
    int[] groups = new int[names.mentions().size()];
    for (int g = 0; g < names.groups().size(); g++) {
      for (int mention : names.groups().get(g).indices()) {
        groups[mention] = g;
      }
    }
    return groups;
  }

  /// Whether the sentence tells what was said first and corrected since: "police initially said
  /// Tull was 37, but later corrected her age".
  private static boolean isTakenBack(Line line, TaggedLine.Item age) {
    boolean first = false;
    boolean corrected = false;
    for (int i = 0; i < line.size(); i++) {
      first |=
          i < age.from() && line.lower(i).matches("initially|originally|earlier|previously|first");
      corrected |= line.lower(i).startsWith("correct");
    }
    return first && corrected;
  }

  private static boolean isOfAnotherAge(
      List<Traits.Linked> linked, int group, TaggedLine.Item age) {
    return linked.stream()
        .filter(l -> l.group() == group && l.topic().equals("age"))
        .anyMatch(l -> !l.said().value().normal().equals(age.tagged().value().normal()));
  }

  /// Whether a pronoun at the head of the sentence has this age: "She was 34."
  private static boolean isOfPronoun(TaggedLine tagged, TaggedLine.Item age) {
    Line line = tagged.line();
    int verb = age.from() - 1;
    while (verb > 0 && line.lower(verb).matches("just|only|about|a|an|the")) {
      verb--;
    }
    return line.lower(verb).matches("was|is|turned")
        && verb == 1
        && line.lower(0).matches("he|she");
  }

  /// The one person whom a sentence is about, if it names one only.
  private static Optional<TaggedLine.Item> subject(TaggedLine tagged, int[] groups) {
    return tagged.people().stream().map(p -> groups[p.index()]).distinct().count() == 1
        ? Optional.of(tagged.people().getFirst())
        : Optional.empty();
  }

  /// "Ann Tull, 23, of Dover", "Ann Tull of Dover", "Ann Tull, from Dover", "Dover resident Ann
  /// Tull".
  private static Optional<Tagged> home(TaggedLine tagged, TaggedLine.Item person) {
    Line line = tagged.line();
    int at = person.until();
    for (int step = 0; step < 2; step++) {
      if (line.word(at).matches("[,(]")) {
        at++;
      }
      Optional<TaggedLine.Item> age = tagged.ageAt(at);
      if (age.isPresent()) {
        at = age.get().until();
      }
    }
    if (line.lower(at).equals("who")
        && line.lower(at + 1).matches("lives|lived")
        && line.lower(at + 2).equals("in")) {
      at += 2;
    }
    if (line.lower(at).matches("both|formerly|originally|previously")) {
      at++;
    }
    if (line.lower(at).matches("of|from|in")
        && (!line.lower(at).equals("in") || line.lower(at - 1).startsWith("live"))) {
      int of = at;
      int place = line.lower(at + 1).equals("the") ? at + 2 : at + 1;
      Optional<Tagged> home =
          tagged
              .placeStartingAt(place)
              .map(TaggedLine.Item::tagged)
              .filter(p ->
                  place == of + 1 || p.value() instanceof Value.Place v && v.code().isPresent());
      if (home.isPresent()) {
        return home;
      }
    }
    if (line.lower(person.from() - 1).matches("resident|native")) {
      return tagged.placeEndingAt(person.from() - 1).map(TaggedLine.Item::tagged);
    }
    return Optional.empty();
  }
}
