package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// One name spelled in two ways: two words, used as names only, that begin alike and differ by one
/// letter (by two where they are long), of which one is rare in the report.
///
/// Names of two people can be as close ("Hansen", "Hanson"); so two family names that stand behind
/// different given names, or a given name and a family name, are let be.
final class Spellings implements Check {
  private static final int SHORTEST = 4;
  private static final int LONG = 9;

  private static final Pattern COMPASS = Pattern.compile("(?:north|south)(?:east|west)(?:ern)?");

  /// How often a slip occurs against the right spelling.
  private static final int MOST_TIMES_RARER = 2;

  /// @param before the words of the same name before it, `after` those behind it
  private record Use(Span span, Set<String> before, Set<String> after) {}

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Map<String, List<Use>> names = new TreeMap<>();
    Set<String> words = new HashSet<>();
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.tells()) {
        collect(report, sentence, names, words);
      }
    }
    names.keySet().removeAll(words);
    names.keySet().removeIf(n -> n.length() < SHORTEST || !n.chars().allMatch(Character::isLetter));
    List<Contradiction> found = new ArrayList<>();
    for (String rare : names.keySet()) {
      names.keySet().stream()
          .filter(usual -> isSlip(rare, usual, names))
          .filter(
              usual -> isCapitals(report, names.get(rare)) == isCapitals(report, names.get(usual)))
          .findFirst()
          .ifPresent(usual -> found.addAll(told(report, names.get(rare), names.get(usual))));
    }
    return found;
  }

  /// Each place of the rare spelling, since each has to be put right.
  private static List<Contradiction> told(Report report, List<Use> rare, List<Use> usual) {
    Span right = usual.getFirst().span();
    return rare.stream()
        .map(u ->
            new Contradiction(
                report.id(),
                u.span(),
                Optional.of(right),
                "name",
                Inside.TWO_SPELLINGS.of(
                    Term.words(right.in(report.text())), Term.words(u.span().in(report.text())))))
        .toList();
  }

  private static void collect(
      Report report, Sentence sentence, Map<String, List<Use>> names, Set<String> words) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).span().in(report.text());
      String low = word.toLowerCase(Locale.ROOT);
      if (isCallSign(report, tokens.get(i))) {
        continue;
      }
      if (!isName(tokens, i) && !isInCapitals(tokens, i, word)) {
        words.add(low);
      } else {
        Set<String> before = run(report, tokens, i, -1);
        Set<String> after = run(report, tokens, i, 1);
        names
            .computeIfAbsent(low, _ -> new ArrayList<>())
            .add(new Use(tokens.get(i).span(), before, after));
      }
    }
  }

  private static boolean isName(List<Token> tokens, int at) {
    return 0 <= at && at < tokens.size() && tokens.get(at).tag().equals("NNP");
  }

  /// In a text of capitals a name may be taken for a noun.
  private static boolean isInCapitals(List<Token> tokens, int at, String word) {
    return tokens.get(at).tag().startsWith("NN")
        && word.length() >= LONG
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// The names that stand beside a name without a break, on one side of it.
  private static Set<String> run(Report report, List<Token> tokens, int from, int step) {
    Set<String> run = new HashSet<>();
    for (int i = from + step; isName(tokens, i); i += step) {
      run.add(tokens.get(i).span().in(report.text()).toLowerCase(Locale.ROOT));
    }
    return run;
  }

  /// "(KXYZ)": a station or agency behind the place of a dateline.
  private static boolean isCallSign(Report report, Token token) {
    String text = report.text();
    return token.span().start() > 0
        && text.charAt(token.span().start() - 1) == '('
        && token.span().end() < text.length()
        && text.charAt(token.span().end()) == ')';
  }

  /// An abbreviation ("IRNA") is not a slip of a name ("Iran").
  private static boolean isCapitals(Report report, List<Use> uses) {
    String word = uses.getFirst().span().in(report.text());
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isSlip(String rare, String usual, Map<String, List<Use>> names) {
    int few = names.get(rare).size();
    int many = names.get(usual).size();
    boolean rarer =
        few < many && few <= MOST_TIMES_RARER || few == many && rare.compareTo(usual) > 0;
    return rarer
        && rare.charAt(0) == usual.charAt(0)
        && !COMPASS.matcher(rare).matches()
        && !rare.startsWith(usual)
        && !usual.startsWith(rare)
        && isNear(rare, usual)
        && inOneRole(names.get(rare), names.get(usual));
  }

  private static boolean isNear(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int distance = distance(a, b);
    boolean onlyTheEnd =
        a.length() == b.length() && a.substring(0, shorter - 1).equals(b.substring(0, shorter - 1));
    return distance == 1 && !(onlyTheEnd && shorter < LONG) || distance == 2 && shorter >= LONG;
  }

  /// Whether both stand for a person or thing in the same way: beside a name that both have beside
  /// them, or one of them alone at least once and the other not known by another name beside it.
  private static boolean inOneRole(List<Use> rare, List<Use> usual) {
    boolean sameBeside =
        rare.stream()
            .anyMatch(r ->
                usual.stream()
                    .anyMatch(u ->
                        share(r.before, u.before) && !apart(r.after, u.after)
                            || share(r.after, u.after) && !apart(r.before, u.before)));
    boolean rareAlone = rare.stream().allMatch(u -> u.before.isEmpty() && u.after.isEmpty());
    boolean usualLast = usual.stream().anyMatch(u -> u.after.isEmpty());
    return sameBeside || rareAlone && usualLast;
  }

  private static boolean share(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !share(a, b);
  }

  /// Letters to change, insert, leave out or swap with a neighbour (optimal string alignment).
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
