package org.variorum.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Span;
import org.variorum.model.Value;
import org.variorum.model.name.Demonyms;

/// Finds the roles of one mention of a person: words for a person right before the name ("police
/// chief Ann Tull", "her cousin, Ann Tull"), and right behind it ("Ann Tull, a spokeswoman for the
/// ministry", "Ann Tull is the mayor of Dover").
final class RoleLinks {
  private static final int LONGEST = 12;

  private static final Set<String> ON = Set.of("of", "for", "at", "in", "with", "to");

  private final TaggedLine tagged;
  private final Line line;
  private final String text;

  RoleLinks(TaggedLine tagged, String text) {
    this.tagged = tagged;
    this.line = tagged.line();
    this.text = text;
  }

  List<Tagged> roles(TaggedLine.Item person) {
    List<Tagged> roles = new ArrayList<>();
    before(person).ifPresent(roles::add);
    behind(person).ifPresent(roles::add);
    return roles;
  }

  /// The nationality that a role's words give: "Tajik" of "Tajik national".
  Optional<Tagged> nationality(Tagged role) {
    for (int i = 0; i + 1 < line.size(); i++) {
      Span span = line.tokenSpan(i);
      if (role.span().contains(span)
          && Demonyms.isDemonym(line.word(i))
          && PersonNouns.isPerson(line.lemma(i + 1))) {
        return Optional.of(
            new Tagged(span, line.index, new Value.Role(line.word(i), holder(role))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> holder(Tagged role) {
    return role.value() instanceof Value.Role r ? r.holder() : Optional.empty();
  }

  private Optional<Tagged> before(TaggedLine.Item person) {
    int end = person.from();
    if (line.word(end - 1).equals(",")) {
      // "his cousin, Ann Tull,": the name must be set off on both sides, and the noun be kin or a
      // single part such as "the driver".
      boolean closed = line.word(person.until()).matches("[,.;]|");
      if (!closed
          || !PersonNouns.isPerson(line.lemma(end - 2))
          || line.pos(end - 2).equals("NNS")) {
        return Optional.empty();
      }
      end--;
    }
    int head = end - 1;
    if (head < 0 || !isHead(head)) {
      return Optional.empty();
    }
    int start = head;
    while (start > 0 && head - start < LONGEST && isModifier(start - 1)) {
      start--;
    }
    while (start < head
        && (tagged.ageAt(start).isPresent() || line.lower(start).matches("-|old|then|now|,"))) {
      start++;
    }
    if (start == head && Vocabulary.isHonorific(line.word(head))) {
      return military(head) ? Optional.of(role(start, head + 1, person, "")) : Optional.empty();
    }
    return Optional.of(role(start, head + 1, person, possessor(start)));
  }

  private boolean military(int i) {
    return line.lower(i)
        .replace(".", "")
        .matches("gen|lt|col|capt|sgt|cpl|maj|sen|rep|gov|adm|rev|det|prof");
  }

  /// " of Jeremy Lewis" where "Lewis'" stands before the role.
  private String possessor(int start) {
    if (!line.isPossessive(start - 1)) {
      return "";
    }
    return tagged
        .personEndingAt(start - 1)
        .map(p -> " of " + p.tagged().value().normal())
        .orElse("");
  }

  private boolean isHead(int i) {
    String word = line.word(i).equals(".") ? line.word(i - 1) : line.word(i);
    return PersonNouns.isPerson(line.lemma(i))
        || PersonNouns.isPerson(word)
        || Vocabulary.isTitle(word) && line.isHigh(i);
  }

  private boolean isModifier(int i) {
    if (tagged.personAt(i).isPresent()) {
      return false;
    }
    // "State's Attorney", "County Sheriff's Department spokesman": the possessive is part of it.
    if (line.isPossessive(i)) {
      return line.isHigh(i - 1) && tagged.personAt(i - 1).isEmpty() && line.isHigh(i + 1);
    }
    String pos = line.pos(i);
    boolean age = tagged.ageAt(i).isPresent();
    return age
        || pos.startsWith("NN")
        || pos.startsWith("JJ")
        || pos.equals("HYPH")
        || pos.equals("AFX")
        || line.word(i).equals("-") && line.touches(i)
        || pos.equals("RB") && line.lower(i).matches("then|now");
  }

  private Optional<Tagged> behind(TaggedLine.Item person) {
    int at = person.until();
    boolean comma = line.word(at).equals(",");
    boolean copula = line.lower(at).matches("is|was") && !line.shouting;
    if (!comma && !copula) {
      return Optional.empty();
    }
    at++;
    Optional<TaggedLine.Item> age = tagged.ageAt(at);
    if (comma
        && age.isPresent()
        && line.word(age.get().until()).equals(",")
        && age.get().until() - age.get().from() <= 2) {
      at = age.get().until() + 1;
    }
    if (comma && line.lower(at).equals("who") && line.lower(at + 1).matches("is|was")) {
      at += 2;
      copula = true;
    }
    boolean article = line.lower(at).matches("a|an|the|one") || line.pos(at).equals("PRP$");
    if (article) {
      at++;
    } else if (copula) {
      return Optional.empty();
    }
    int start = at;
    while (at < line.size() && at - start < LONGEST && (isModifier(at) || line.isPossessive(at))) {
      at++;
    }
    int head = at - 1;
    if (head < start || !isHead(head) || tagged.personStartingAt(at).isPresent()) {
      return Optional.empty();
    }
    while (start < head
        && (tagged.ageAt(start).isPresent() || line.lower(start).matches("-|old"))) {
      start++;
    }
    int end = complement(head + 1);
    if (!article && !line.word(end).matches("[,.;]|")) {
      return Optional.empty();
    }
    return Optional.of(role(start, end, person, ""));
  }

  /// The end of "for the ministry in Tirna" behind a noun: prepositions with their noun phrases.
  private int complement(int from) {
    int at = from;
    while (at < line.size() && ON.contains(line.lower(at))) {
      int next = at + 1;
      while (next < line.size() && next - at < LONGEST && isInside(next)) {
        next++;
      }
      if (next == at + 1) {
        break;
      }
      at = next;
    }
    return at;
  }

  private boolean isInside(int i) {
    String pos = line.pos(i);
    return pos.startsWith("NN")
        || pos.startsWith("JJ")
        || pos.equals("DT")
        || pos.equals("CD")
        || pos.equals("PRP$")
        || pos.equals("HYPH")
        || line.isPossessive(i)
        || tagged.bodyAt(i).isPresent();
  }

  private Tagged role(int from, int until, TaggedLine.Item person, String added) {
    Span span = line.span(from, until);
    String title = span.in(text).replaceAll("\\s+", " ") + added;
    return new Tagged(
        span, line.index, new Value.Role(title, Optional.of(person.tagged().value().normal())));
  }
}
