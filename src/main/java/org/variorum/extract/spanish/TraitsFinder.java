package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.extract.name.Names;
import org.variorum.extract.name.Traits;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds the ages and offices of the people whom a report names, where the words leave no doubt whose
/// they are: "Ana Ruiz, de 34 años", "Ana Ruiz tenía 34 años", "la ministra de Sanidad, Ana Ruiz".
public final class TraitsFinder {

  /// @param values the amounts of the report, of which the ages are linked
  public Traits find(List<Line> lines, Names names, List<Tagged> values) {
    List<Traits.Linked> linked = new ArrayList<>();
    for (int i = 0; i < names.mentions().size(); i++) {
      Tagged name = names.mentions().get(i);
      Optional<Integer> group = names.groupOf(i);
      if (name.value().kind() != Kind.PERSON || group.isEmpty()) {
        continue;
      }
      int mention = i;
      Line line = lines.get(name.sentence());
      age(line, names, name, values)
          .ifPresent(a -> linked.add(new Traits.Linked(group.get(), mention, a, "age")));
      role(line, name)
          .ifPresent(r -> linked.add(new Traits.Linked(group.get(), mention, r, "role")));
    }
    linked.sort(
        Comparator.comparing((Traits.Linked l) -> l.said().span())
            .thenComparing(Traits.Linked::name)
            .thenComparing(Traits.Linked::topic));
    return new Traits(linked, List.of());
  }

  private static Optional<Tagged> age(Line line, Names names, Tagged name, List<Tagged> values) {
    return values.stream()
        .filter(v -> v.sentence() == name.sentence() && v.value() instanceof Value.Age)
        .filter(v -> v.span().start() >= name.span().end())
        .filter(v -> isOf(line, names, name, v.span()))
        .findFirst();
  }

  /// Whether nothing stands between a name and an age but what joins them.
  private static boolean isOf(Line line, Names names, Tagged name, Span age) {
    List<String> between =
        IntStream.range(0, line.size())
            .filter(i -> line.span(i).start() >= name.span().end())
            .filter(i -> line.span(i).end() <= age.start())
            .mapToObj(line::word)
            .toList();
    String words = String.join(" ", between);
    boolean beside = words.matches("(?:[,(] )?(?:de|[,(])(?: unos)?|[,(]|, (?:un|una) \\p{L}+ de");
    boolean has = words.matches("(?:, )?(?:que )?(?:tenía|tiene|cumplió|cumple)");
    boolean alone =
        names.mentions().stream()
            .noneMatch(n ->
                n != name
                    && n.value().kind() == Kind.PERSON
                    && n.span().start() >= name.span().end()
                    && n.span().end() <= age.start());
    return alone && (beside || has);
  }

  /// The noun of an office before a name ("la ministra Ana Ruiz", "la ministra de Sanidad, Ana Ruiz,")
  /// or behind it ("Ana Ruiz, ministra de Sanidad").
  private static Optional<Tagged> role(Line line, Tagged name) {
    int first = -1;
    int behind = -1;
    for (int i = 0; i < line.size(); i++) {
      if (line.span(i).equals(name.span()) || line.span(i).start() == name.span().start()) {
        first = i;
      }
      if (line.span(i).end() == name.span().end()) {
        behind = i + 1;
      }
    }
    if (first < 0 || behind < 0) {
      return Optional.empty();
    }
    Optional<Integer> noun = before(line, first);
    if (noun.isEmpty() && line.is(behind, ",") && isOffice(line, behind + 1)) {
      noun = Optional.of(behind + 1);
    }
    return noun.map(n ->
        new Tagged(
            line.span(n),
            name.sentence(),
            new Value.Role(line.english(n), Optional.of(name.value().normal()))));
  }

  private static Optional<Integer> before(Line line, int first) {
    if (isOffice(line, first - 1)) {
      return Optional.of(first - 1);
    }
    if (!line.is(first - 1, ",")) {
      return Optional.empty();
    }
    int at = first - 2;
    while (at > 0
        && first - at < 9
        && (line.isTagged(at, "NNP") || line.is(at, "de", "del", "la", "y", "el"))) {
      at--;
    }
    return isOffice(line, at) ? Optional.of(at) : Optional.empty();
  }

  private static boolean isOffice(Line line, int index) {
    return People.isPerson(line.meaning(index))
        && line.meaning(index).flatMap(Meaning::state).isEmpty()
        && !line.isTagged(index, "NNS")
        && !line.isTagged(index, "NNP");
  }
}
