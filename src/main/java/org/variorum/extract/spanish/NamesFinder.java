package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.extract.name.Names;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Span;
import org.variorum.model.Value;
import org.variorum.model.name.Spelling;

/// Finds the people and bodies that a report names, by the tags of the model, and whom each name means.
///
/// Bodies that are known under another name in English go by that one, so that they can be compared.
public final class NamesFinder {
  private static final Set<String> FILLERS = Set.of("de", "del", "la", "las", "los", "y", "e");

  private final Map<String, String> bodies = new HashMap<>();

  public NamesFinder() {
    for (List<String> row : Tables.rows("bodies.tsv")) {
      bodies.put(Spelling.fold(row.getFirst()), row.get(1));
    }
  }

  private record Found(Span span, int sentence, String words, Kind kind) {}

  /// The names in the sentences that tell something.
  ///
  /// @param places whose names are no one else's
  public Names find(String text, List<Line> lines, List<Tagged> places) {
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < lines.size(); s++) {
      if (lines.get(s).gloss().sentence().tells()) {
        found.addAll(tagged(text, lines.get(s), s));
      }
    }
    found.removeIf(f -> places.stream().anyMatch(p -> p.span().overlaps(f.span())));
    again(text, lines, found, places);
    found.sort(Comparator.comparing(Found::span));
    return named(found);
  }

  private List<Found> tagged(String text, Line line, int sentence) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      String tag = line.name(at);
      int until = at + 1;
      while (until < line.size() && line.name(until).equals(tag)) {
        until++;
      }
      Kind kind =
          tag.equals("PERSON")
              ? Kind.PERSON
              : tag.equals("ORGANIZATION") ? Kind.ORGANIZATION : null;
      if (kind != null) {
        int from = at;
        int end = until;
        while (end > from && FILLERS.contains(line.word(end - 1))) {
          end--;
        }
        if (end > from) {
          Span span = line.span(from, end);
          String words = span.in(text).replaceAll("\\s+", " ");
          if (Character.isUpperCase(words.charAt(0)) && words.length() > 1) {
            found.add(new Found(span, sentence, words, kind));
          }
        }
      }
      at = until;
    }
    return found;
  }

  /// The names of people that are sure in one sentence, where the model did not see them in another.
  private static void again(String text, List<Line> lines, List<Found> found, List<Tagged> places) {
    Set<String> sure = new HashSet<>();
    for (Found f : found) {
      if (f.kind() == Kind.PERSON && f.words().contains(" ")) {
        String[] words = f.words().split(" ");
        sure.add(words[words.length - 1]);
        sure.add(words[1]);
      }
    }
    sure.removeIf(w -> FILLERS.contains(w) || w.length() < 3);
    for (int s = 0; s < lines.size(); s++) {
      Line line = lines.get(s);
      for (int i = 0; i < line.size() && line.gloss().sentence().tells(); i++) {
        Span span = line.span(i);
        String word = span.in(text);
        boolean free =
            found.stream().noneMatch(f -> f.span().overlaps(span))
                && places.stream().noneMatch(p -> p.span().overlaps(span));
        if (free && line.isTagged(i, "NNP") && line.name(i).equals("O") && sure.contains(word)) {
          found.add(new Found(span, s, word, Kind.PERSON));
        }
      }
    }
  }

  private Names named(List<Found> found) {
    PeopleNames people =
        new PeopleNames(
            found.stream().filter(f -> f.kind() == Kind.PERSON).map(Found::words).toList());
    List<Tagged> mentions = new ArrayList<>();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, Names.Group> named = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      String name =
          f.kind() == Kind.PERSON
              ? people.of(f.words())
              : bodies.getOrDefault(Spelling.fold(f.words()), f.words());
      Value value =
          f.kind() == Kind.PERSON
              ? new Value.Person(name, PeopleNames.family(name))
              : new Value.Organization(name);
      mentions.add(new Tagged(f.span(), f.sentence(), value));
      String key = f.kind() + Spelling.fold(name);
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      named.putIfAbsent(key, new Names.Group(f.kind(), name, List.of()));
    }
    List<Names.Group> list = new ArrayList<>();
    groups.forEach((key, indices) -> {
      Names.Group group = named.get(key);
      if (group != null) {
        list.add(new Names.Group(group.kind(), group.name(), indices));
      }
    });
    return new Names(mentions, list);
  }
}
