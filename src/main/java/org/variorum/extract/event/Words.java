package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.variorum.model.Kind;

/// What WordNet 3.1 knows of nouns and verbs that news tells events with.
///
/// Only the first few senses of a word count: WordNet orders them by how common they are, and rare
/// senses join what does not belong together. Safe for use by several threads.
public final class Words {
  /// How many steps up a word is covered: a pistol is a handgun, a firearm and a gun; further up
  /// stand words that cover nearly everything.
  private static final int STEPS_UP = 3;

  /// Words of WordNet's upper levels that say next to nothing of what they cover.
  private static final Set<String> EVERYTHING =
      Set.of(
          "unit",
          "matter",
          "instrumentality",
          "instrumentation",
          "structure",
          "construction",
          "whole",
          "being",
          "organism",
          "causation",
          "happening",
          "occurrence",
          "content",
          "part",
          "piece",
          "covering",
          "system",
          "way",
          "area",
          "condition",
          "quality",
          "activity",
          "action",
          "change",
          "conveyance",
          "transport",
          "creation",
          "extremity",
          "appendage",
          "organ",
          "subject",
          "worker",
          "adult",
          "juvenile",
          "leader",
          "expert",
          "member",
          "representative",
          "communicator",
          "unfortunate",
          "contestant",
          "case",
          "indicator",
          "relation",
          "relative",
          "time",
          "work",
          "line",
          "end",
          "point",
          "device",
          "gathering");

  /// How many senses of a predicate are taken for possible.
  private static final int SENSES = 2;

  private static final int SENSES_OF_THINGS = 4;

  private static final Set<String> ACTS = Set.of("noun.act", "noun.event", "noun.process");

  /// Nouns of place as WordNet files them: locations, and buildings among artifacts by their
  /// hypernyms.
  private static final Set<String> BUILT =
      Set.of("structure", "facility", "way", "area", "vehicle");

  private final Dictionary dictionary;
  private final Map<String, Optional<Kind>> kinds = new ConcurrentHashMap<>();
  private final Map<String, Boolean> acts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> kin = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

  public Words() {
    try {
      dictionary = Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
  }

  /// What sort of thing a common noun names by its commonest sense: a person, an organisation or a
  /// place; empty for other things.
  public Optional<Kind> kind(String noun) {
    return kinds.computeIfAbsent(noun.toLowerCase(Locale.ROOT), this::findKind);
  }

  /// Whether a noun names an act or a happening by its commonest sense.
  public boolean isAct(String noun) {
    return acts.computeIfAbsent(
        noun.toLowerCase(Locale.ROOT),
        n -> senses(POS.NOUN, n, 1).stream().anyMatch(s -> ACTS.contains(s.getLexFileName())));
  }

  /// The single words that mean the same as a noun by its commonest sense, or cover it a few steps
  /// up, without the noun itself.
  public Set<String> above(String noun) {
    return above.computeIfAbsent(noun.toLowerCase(Locale.ROOT), this::findAbove);
  }

  private Set<String> findAbove(String noun) {
    Set<String> found = new TreeSet<>();
    List<Synset> level = senses(POS.NOUN, noun, 1);
    for (int step = 0; step <= STEPS_UP && !level.isEmpty(); step++) {
      List<Synset> next = new ArrayList<>();
      for (Synset sense : level) {
        if (!sense.getLexFileName().equals("noun.Tops")) {
          sense.getWords().forEach(w -> found.add(w.getLemma().toLowerCase(Locale.ROOT)));
          next.addAll(targets(sense, PointerType.HYPERNYM));
        }
      }
      level = next;
    }
    found.removeIf(w -> w.equals(noun) || w.contains(" ") || EVERYTHING.contains(w));
    return found;
  }

  /// Keys of the meanings of a predicate: its commonest synsets as a verb, and for a noun those of
  /// the verbs it derives from.
  public List<String> kin(String lemma, boolean noun) {
    return kin.computeIfAbsent((noun ? "n:" : "v:") + lemma, k -> findKin(lemma, noun));
  }

  /// A plant or a heavenly body is hardly ever meant where the word also names a person: "climber",
  /// "star".
  private boolean isRatherPerson(String noun) {
    List<Synset> senses = senses(POS.NOUN, noun, SENSES_OF_THINGS);
    return !senses.isEmpty()
        && Set.of("noun.plant", "noun.object").contains(senses.getFirst().getLexFileName())
        && senses.stream().anyMatch(s -> s.getLexFileName().equals("noun.person"));
  }

  private Optional<Kind> findKind(String noun) {
    if (isRatherPerson(noun)) {
      return Optional.of(Kind.PERSON);
    }
    for (Synset sense : senses(POS.NOUN, noun, 1)) {
      switch (sense.getLexFileName()) {
        case "noun.person" -> {
          return Optional.of(Kind.PERSON);
        }
        case "noun.group" -> {
          return Optional.of(isPeople(sense) ? Kind.PERSON : Kind.ORGANIZATION);
        }
        case "noun.location" -> {
          return Optional.of(Kind.PLACE);
        }
        case "noun.artifact" -> {
          return hasAbove(sense, BUILT) ? Optional.of(Kind.PLACE) : Optional.empty();
        }
        default -> {
          // The other files name neither people nor places.
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPeople(Synset sense) {
    return sense.containsWord("people") || sense.containsWord("family");
  }

  private boolean hasAbove(Synset sense, Set<String> wanted) {
    Set<Synset> seen = new LinkedHashSet<>(List.of(sense));
    List<Synset> open = new ArrayList<>(seen);
    while (!open.isEmpty()) {
      Synset next = open.removeLast();
      if (wanted.stream().anyMatch(next::containsWord)) {
        return true;
      }
      for (Synset above : targets(next, PointerType.HYPERNYM)) {
        if (seen.add(above)) {
          open.add(above);
        }
      }
    }
    return false;
  }

  private List<String> findKin(String lemma, boolean noun) {
    Set<String> keys = new LinkedHashSet<>();
    if (noun) {
      for (Synset sense : senses(POS.NOUN, lemma, SENSES)) {
        for (Pointer pointer : sense.getPointers(PointerType.DERIVATION)) {
          verbOf(pointer, lemma).ifPresent(s -> keys.add(key(s)));
        }
      }
    } else {
      senses(POS.VERB, lemma, SENSES).forEach(s -> keys.add(key(s)));
    }
    return List.copyOf(keys);
  }

  /// The verb synset that a derivation points to, if it starts at this noun and not at a synonym.
  private static Optional<Synset> verbOf(Pointer pointer, String noun) {
    boolean synonym =
        pointer.getSource() instanceof Word word && !word.getLemma().equalsIgnoreCase(noun);
    return synonym
        ? Optional.empty()
        : target(pointer).filter(target -> target.getPOS() == POS.VERB);
  }

  private static List<Synset> targets(Synset sense, PointerType type) {
    List<Synset> targets = new ArrayList<>();
    for (Pointer pointer : sense.getPointers(type)) {
      target(pointer).ifPresent(targets::add);
    }
    return targets;
  }

  private static Optional<Synset> target(Pointer pointer) {
    try {
      return Optional.ofNullable(pointer.getTargetSynset());
    } catch (JWNLException e) {
      return Optional.empty();
    }
  }

  private static String key(Synset synset) {
    return "v" + synset.getOffset();
  }

  private List<Synset> senses(POS pos, String lemma, int most) {
    try {
      // The dictionary caches without a lock of its own.
      synchronized (dictionary) {
        IndexWord word = dictionary.getIndexWord(pos, lemma);
        return word == null ? List.of() : word.getSenses().stream().limit(most).toList();
      }
    } catch (JWNLException e) {
      return List.of();
    }
  }
}
