package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;

/// The noun phrase that stands after a number.
///
/// @param until the index after its head
/// @param head the index of its head noun
/// @param lemma of the head
/// @param others whether it sets itself apart from what was counted before: "others", "more people"
record NounPhrase(int until, int head, String lemma, boolean others) {
  private static final Set<String> APART =
      Set.of("other", "others", "more", "additional", "further", "another");
  private static final Set<String> DETERMINERS =
      Set.of("the", "of", "these", "those", "his", "her", "their", "its", "our", "my");
  private static final int LONGEST = 9;

  /// The phrase whose first word stands at `index`, if it has a head.
  static Optional<NounPhrase> read(Atoms atoms, int index) {
    int at = index;
    boolean others = false;
    int head = -1;
    while (at < index + LONGEST && at < atoms.size()) {
      Atom atom = atoms.at(at);
      String tag = atom.tag();
      if (head >= 0 && atoms.is(at, "ages", "age", "aged")) {
        // "two males ages 17 and 28"
        break;
      }
      if (APART.contains(atom.lower())
          && !(atom.lower().equals("more") && atoms.is(at + 1, "than"))) {
        others = true;
        if (atom.lower().equals("others")) {
          return Optional.of(new NounPhrase(at + 1, at, "person", true));
        }
      } else if (atom.isNoun() && atom.isWord() && !sign(atom)) {
        boolean proper = tag.startsWith("NNP");
        if (head >= 0
            && atoms.at(head).tag().equals("NNS")
            && !tag.equals("NNS")
            && head == at - 1) {
          // "shot him three times execution-style"
          break;
        }
        boolean capitals =
            atom.text().equals(atom.text().toUpperCase(java.util.Locale.ROOT))
                && atom.text().length() > 1;
        // A name ends the phrase unless a noun follows: "18 ISIS members".
        if (!proper || capitals || head < 0 && nounFollows(atoms, at + 1)) {
          head = at;
        } else if (head >= 0 && proper) {
          break;
        }
      } else if (tag.equals("POS") || atom.lower().equals("'")) {
        head = -1;
      } else if (tag.equals("HYPH") || atom.lower().equals("-") && atoms.joined(at)) {
        // inside a compound
        if (!atoms.joined(at + 1)) {
          break;
        }
      } else if (DETERMINERS.contains(atom.lower()) && at <= index + 1 && head < 0) {
        // "two of the men"
      } else if (modifier(atom) && (head < 0 || compound(atoms, at))) {
        head = -1;
      } else if (tag.startsWith("RB") && head < 0 && describes(atoms, at + 1)) {
        // "the worst-hit villages", "critically injured men"
      } else if (atom.lower().equals(",")
          && head < 0
          && adjective(atoms.at(at - 1))
          && adjective(atoms.at(at + 1))) {
        // "three young, armed men"
      } else if (atom.lower().equals("and")
          && head < 0
          && adjective(atoms.at(at - 1))
          && adjective(atoms.at(at + 1))) {
        // "dead and wounded soldiers"
      } else {
        break;
      }
      at++;
    }
    if (head < 0) {
      return others && APART.contains(atoms.at(at - 1).lower())
          ? Optional.of(new NounPhrase(at, at - 1, "person", true))
          : Optional.empty();
    }
    return Optional.of(new NounPhrase(head + 1, head, lemma(atoms.at(head)), others));
  }

  private static boolean sign(Atom atom) {
    return atom.lower().equals("%") || atom.lower().equals("percent");
  }

  private static boolean nounFollows(Atoms atoms, int index) {
    int at = index;
    while (atoms.at(at).tag().startsWith("NNP") || modifier(atoms.at(at)) || atoms.is(at, "-")) {
      at++;
    }
    Atom atom = atoms.at(at);
    return atom.tag().equals("NN") || atom.tag().equals("NNS");
  }

  private static boolean describes(Atoms atoms, int index) {
    int at = index + (atoms.is(index, "-") ? 1 : 0);
    return modifier(atoms.at(at));
  }

  private static boolean compound(Atoms atoms, int index) {
    return atoms.joined(index) && atoms.is(index - 1, "-");
  }

  private static boolean adjective(Atom atom) {
    return atom.tag().startsWith("JJ") || atom.tag().equals("VBN");
  }

  private static boolean modifier(Atom atom) {
    return switch (atom.tag()) {
      case "JJ", "JJR", "JJS", "VBN", "VBG", "AFX", "FW", "CD" -> true;
      default -> false;
    };
  }

  /// The head's lemma in lower case; "person" for words that say no more than that.
  private static String lemma(Atom head) {
    String lemma = head.lemma().toLowerCase(java.util.Locale.ROOT);
    return switch (lemma) {
      case "people", "persons", "peoples", "individual", "individuals" -> "person";
      case "men" -> "man";
      case "women" -> "woman";
      case "children", "kid", "kids" -> "child";
      case "lives" -> "life";
      default -> singular(lemma, head);
    };
  }

  /// A tagger keeps the plural of a word in capitals as its lemma.
  private static String singular(String lemma, Atom head) {
    boolean plural = head.tag().equals("NNS") || head.tag().startsWith("NNP");
    if (!plural
        || !lemma.equals(head.lower())
        || !lemma.endsWith("s")
        || lemma.endsWith("ss")
        || lemma.length() < 4) {
      return lemma;
    }
    if (lemma.endsWith("ies")) {
      return lemma.substring(0, lemma.length() - 3) + "y";
    }
    return lemma.substring(0, lemma.length() - 1);
  }
}
