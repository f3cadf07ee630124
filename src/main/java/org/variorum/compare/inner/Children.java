package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// One parent with two numbers of children: a report that calls someone a mother of three and later
/// speaks of her four children.
final class Children implements Check {
  private static final List<String> NUMBERS =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");
  private static final String NUMBER = "(?<n>\\d{1,2}|" + String.join("|", NUMBERS) + ")";

  /// "Other", "younger" and the like count some of the children only.
  private static final Pattern MOTHER =
      Pattern.compile(
          "\\b(?:mother|mom|mum) of "
              + NUMBER
              + "\\b(?! (?:of|young|small|grown|other))"
              + "|\\bher "
              + "(?<m>\\d{1,2}|"
              + String.join("|", NUMBERS)
              + ") (?:children|kids)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FATHER =
      Pattern.compile(
          "\\b(?:father|dad) of "
              + NUMBER
              + "\\b(?! (?:of|young|small|grown|other))"
              + "|\\bhis "
              + "(?<m>\\d{1,2}|"
              + String.join("|", NUMBERS)
              + ") (?:children|kids)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>(of(report, extraction, MOTHER));
    found.addAll(of(report, extraction, FATHER));
    return found;
  }

  private static List<Contradiction> of(Report report, Extraction extraction, Pattern pattern) {
    int first = 0;
    List<Contradiction> found = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      if (!sentence.tells()) {
        continue;
      }
      Matcher matcher =
          pattern.matcher(report.text()).region(sentence.span().start(), sentence.span().end());
      while (matcher.find()) {
        String group = matcher.group("n") != null ? "n" : "m";
        int number = number(matcher.group(group));
        if (first == 0) {
          first = number;
        } else if (first != number) {
          found.add(
              new Contradiction(
                  report.id(),
                  new Span(matcher.start(group), matcher.end(group)),
                  "quantity",
                  Inside.TWO_NUMBERS_OF_CHILDREN.of(Term.figure(first), Term.figure(number))));
          return found;
        }
      }
    }
    return found;
  }

  private static int number(String word) {
    int at = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return at >= 0 ? at + 2 : Integer.parseInt(word);
  }
}
