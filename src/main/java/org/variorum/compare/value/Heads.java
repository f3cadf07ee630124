package org.variorum.compare.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.name.Spelling;

/// What nouns for people have to do with each other. The lists are ours, of words that reports use
/// for one another; a word that is not in them is only like itself.
final class Heads {

  enum Tie {
    /// One word, or two for one thing.
    SAME,
    /// One covers the other.
    WIDER,
    /// Nothing is both.
    EXCLUSIVE,
    NONE
  }

  private static final List<List<String>> SYNONYMS =
      sets(
          """
          spokesman spokesperson spokeswoman
          chairman chairwoman chairperson chair
          congressman congresswoman representative
          officer policeman policewoman cop
          fireman firefighter
          lawyer attorney counsel
          doctor physician
          mother mom mum mama
          father dad daddy
          grandmother grandma
          grandfather grandpa
          kid child
          veteran vet
          chief head director boss
          teenager teen adolescent
          gunman shooter
          attacker assailant
          killer murderer slayer
          insurgent rebel
          militant fighter
          employee staffer worker staff personnel
          person people individual
          inhabitant resident
          reporter journalist correspondent
          owner proprietor
          halfbrother stepbrother
          halfsister stepsister
          """);

  /// The first word covers the others.
  private static final Map<String, Set<String>> COVERS =
      covers(
          """
          brother halfbrother stepbrother
          sister halfsister stepsister
          sibling brother sister halfbrother halfsister stepbrother stepsister
          parent mother father stepmother stepfather
          child son daughter boy girl baby toddler infant student teenager
          relative mother father brother sister son daughter cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter wife husband parent sibling halfbrother halfsister
          spouse wife husband
          man boy father husband gunman
          woman girl mother wife
          person man woman boy girl child victim suspect officer tourist student worker teenager resident
          worker plumber carpenter driver clerk teacher nurse labourer laborer foreman
          coworker foreman
          official governor mayor minister spokesman secretary commissioner ambassador chief
          officer sergeant lieutenant captain detective deputy trooper
          soldier sergeant lieutenant captain private corporal
          militant insurgent terrorist
          criminal murderer killer robber thief
          member leader fighter soldier militant
          """);

  private static final Set<String> KIN =
      Set.of(
          "mother",
          "father",
          "brother",
          "sister",
          "son",
          "daughter",
          "cousin",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "grandmother",
          "grandfather",
          "grandson",
          "granddaughter",
          "wife",
          "husband",
          "stepmother",
          "stepfather",
          "halfbrother",
          "halfsister");

  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("man", "woman"),
          Set.of("boy", "girl"),
          Set.of("man", "girl"),
          Set.of("woman", "boy"));

  private Heads() {}

  static Tie tie(String a, String b) {
    String x = canonical(a);
    String y = canonical(b);
    if (x.equals(y)) {
      return Tie.SAME;
    }
    if (covers(x, y) || covers(y, x)) {
      return Tie.WIDER;
    }
    boolean kin = KIN.contains(x) && KIN.contains(y);
    boolean opposed = EXCLUSIVE.stream().anyMatch(s -> s.contains(x) && s.contains(y));
    return kin || opposed ? Tie.EXCLUSIVE : Tie.NONE;
  }

  private static boolean covers(String wide, String narrow) {
    return COVERS.getOrDefault(wide, Set.of()).contains(narrow);
  }

  private static String canonical(String word) {
    String folded = Spelling.fold(word).replace(" ", "");
    String singular = folded.replaceAll("(?<=\\p{L}{3})(?<!s)s$", "");
    return Stream.of(folded, singular)
        .flatMap(w -> SYNONYMS.stream().filter(s -> s.contains(w)))
        .map(List::getFirst)
        .findFirst()
        .orElse(singular);
  }

  private static List<List<String>> sets(String table) {
    return table.lines().map(line -> List.of(line.split(" "))).toList();
  }

  private static Map<String, Set<String>> covers(String table) {
    return table
        .lines()
        .map(line -> line.split(" "))
        .collect(
            Collectors.toUnmodifiableMap(
                words -> canonical(words[0]),
                words ->
                    Arrays.stream(words)
                        .skip(1)
                        .map(Heads::canonical)
                        .collect(Collectors.toUnmodifiableSet())));
  }
}
