package org.variorum.extract.amount;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of those who are counted, by the lemma of the verb, adjective or noun that says it.
/// Words that news uses for one outcome share its state.
public final class StateWords {
  private static final Map<String, String> VERBS =
      table(
          """
          killed: kill slay murder eliminate execute massacre assassinate perish neutralize neutralise
          died: die
          injured: injure wound hurt maim
          shot: shoot shot
          stabbed: stab
          beaten: beat
          arrested: arrest detain apprehend capture nab
          charged: charge indict arraign
          convicted: convict
          sentenced: sentence imprison jail
          displaced: displace uproot
          evacuated: evacuate
          rescued: rescue save
          hospitalized: hospitalize hospitalise
          released: release free
          kidnapped: kidnap abduct
          trapped: trap
          destroyed: destroy demolish flatten raze level
          damaged: damage
          burned: burn torch
          stolen: steal
          fired: fire
          seized: seize confiscate
          treated: treat
          stranded: strand
          sickened: sicken infect
          drowned: drown
          taking-part: march demonstrate rally gather protest participate
          """);
  private static final Map<String, String> ADJECTIVES =
      table(
          """
          killed: dead deceased slain lifeless
          missing: missing unaccounted
          homeless: homeless
          injured: injured wounded hurt
          held: captive hostage
          """);
  private static final Map<String, String> NOUNS =
      table(
          """
          killed: body corpse death killing slaying murder fatality elimination assassination execution
          injured: injury wounding injuring
          shot: shooting
          arrested: arrest detention capture apprehension
          displaced: displacement
          kidnapped: kidnapping abduction
          rescued: rescue
          released: release
          taking-part: crowd
          """);

  /// The state of those who make up a crowd, which they are the subject of.
  static final String TAKING_PART = "taking part";

  private StateWords() {}

  /// A line: state, colon, lemmas. A state of several words has hyphens between them there.
  private static Map<String, String> table(String lines) {
    return lines
        .strip()
        .lines()
        .map(line -> line.split(":", 2))
        .flatMap(row ->
            Stream.of(row[1].strip().split("\\s+"))
                .map(word -> Map.entry(word, row[0].strip().replace('-', ' '))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The state that the verb puts its object in: "kill" gives "killed".
  ///
  /// @param lemma in lower case
  public static Optional<String> ofVerb(String lemma) {
    return Optional.ofNullable(VERBS.get(lemma)).map(s -> s.equals("died") ? "killed" : s);
  }

  /// The state that the adjective names: "dead" gives "killed", as counts of the dead do not tell
  /// how they died.
  public static Optional<String> ofAdjective(String lemma) {
    return Optional.ofNullable(ADJECTIVES.get(lemma));
  }

  /// The state of those whom the noun is about: "the arrest of three" gives "arrested".
  public static Optional<String> ofNoun(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  /// The state that a counted thing names by itself: "12 deaths", "four lives", "20 casualties".
  public static Optional<String> ofCounted(String lemma) {
    return switch (lemma) {
      case "death", "fatality", "body", "corpse", "killing", "life" -> Optional.of("killed");
      case "injury" -> Optional.of("injured");
      case "casualty" -> Optional.of("killed or injured");
      default -> Optional.empty();
    };
  }

  /// The state of a participle whose lemma a tagger did not find: "wounded".
  static Optional<String> ofWord(Atom atom) {
    String lemma = atom.lemma().toLowerCase(Locale.ROOT);
    Optional<String> adjective = ofAdjective(atom.lower());
    if (adjective.isPresent()) {
      return adjective;
    }
    return ofVerb(lemma).or(() -> ofVerb(stem(atom.lower())));
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ed", "s"}) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        if (VERBS.containsKey(stem)) {
          return stem;
        }
        if (VERBS.containsKey(stem + "e")) {
          return stem + "e";
        }
      }
    }
    return word;
  }
}
