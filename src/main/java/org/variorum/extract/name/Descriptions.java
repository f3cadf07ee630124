package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Value;

/// Finds people described rather than named: a noun for a person with an age or a modifier.
final class Descriptions {
  private static final Set<String> NO_MODIFIERS =
      Set.of(
          "other", "same", "own", "more", "several", "many", "few", "such", "another", "first",
          "second", "third", "last", "next", "former", "late", "two", "old");

  private final TaggedLine tagged;
  private final Line line;

  Descriptions(TaggedLine tagged) {
    this.tagged = tagged;
    this.line = tagged.line();
  }

  List<Traits.Described> find() {
    List<Traits.Described> found = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (int head = 0; head < line.size(); head++) {
      boolean noun = line.pos(head).equals("NN") || line.pos(head).equals("NNS");
      if (noun && PersonNouns.isPerson(line.lemma(head)) && isHead(head)) {
        described(head, told).ifPresent(found::add);
      }
    }
    for (TaggedLine.Item age : tagged.ages()) {
      boolean old = new AgeLinks(tagged).isOld(age);
      if (old && !told.contains(age.index()) && tagged.personStartingAt(age.until()).isEmpty()) {
        found.add(
            new Traits.Described(
                new Tagged(
                    age.tagged().span(),
                    line.index,
                    new Value.Description(Kind.PERSON, "person", List.of())),
                Optional.of(age.tagged())));
      }
    }
    return found;
  }

  private boolean isHead(int i) {
    return !line.pos(i + 1).startsWith("NN")
        && !line.isPossessive(i + 1)
        && tagged.personStartingAt(i + 1).isEmpty()
        && !(line.word(i + 1).equals("-") && line.touches(i + 1));
  }

  private Optional<Traits.Described> described(int head, Set<Integer> told) {
    List<String> modifiers = new ArrayList<>();
    Optional<TaggedLine.Item> age = Optional.empty();
    int start = head;
    while (start > 0) {
      int at = start - 1;
      Optional<TaggedLine.Item> here = tagged.ageAt(at);
      if (here.isPresent()) {
        age = here;
        start = here.get().from();
      } else if (isModifier(at)) {
        boolean counts = !NO_MODIFIERS.contains(line.lower(at)) && !line.word(at).equals("-");
        if (counts) {
          modifiers.addFirst(line.lemma(at).isEmpty() ? line.lower(at) : modifier(at));
        }
        start = at;
      } else {
        break;
      }
    }
    int end = head + 1;
    if (age.isEmpty() && line.word(end).matches("[,(]") && tagged.ageAt(end + 1).isPresent()) {
      age = tagged.ageAt(end + 1);
    }
    age.ifPresent(a -> told.add(a.index()));
    if (age.isEmpty() && modifiers.isEmpty()) {
      return Optional.empty();
    }
    Value.Description value = new Value.Description(Kind.PERSON, line.lemma(head), modifiers);
    return Optional.of(
        new Traits.Described(
            new Tagged(line.span(start, end), line.index, value),
            age.map(TaggedLine.Item::tagged)));
  }

  private String modifier(int i) {
    return line.pos(i).startsWith("JJ")
        ? line.word(i).equals(line.lemma(i))
            ? line.word(i)
            : line.isHigh(i) && i > 0 ? line.word(i) : line.lemma(i)
        : line.lemma(i);
  }

  private boolean isModifier(int i) {
    String pos = line.pos(i);
    return (pos.startsWith("JJ")
            || pos.startsWith("NN")
            || pos.equals("VBN")
            || pos.equals("VBG")
            || pos.equals("HYPH")
            || line.word(i).equals("-") && line.touches(i))
        && tagged.personAt(i).isEmpty()
        && !line.isPossessive(i);
  }
}
