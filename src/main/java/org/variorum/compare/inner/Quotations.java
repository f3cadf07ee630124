package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// One quotation given twice with other words in the middle of it, or as said by two people.
///
/// Words that are left out at an end or anywhere else make no other quotation.
final class Quotations implements Check {
  /// With fewer words two sayings can be alike by chance.
  private static final int FEWEST_WORDS = 7;

  /// How much of the shorter one both must share, in order.
  private static final double SHARED = 0.75;

  private record Said(Mention mention, List<String> words, Optional<String> speaker) {}

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Said> said = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Quote quote
          && extraction.sentences().get(mention.sentence()).tells()) {
        List<String> words = words(quote.words());
        if (words.size() >= FEWEST_WORDS) {
          said.add(new Said(mention, words, quote.speaker()));
        }
      }
    }
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (int j = i + 1; j < said.size(); j++) {
        Said a = said.get(i);
        Said b = said.get(j);
        why(a, b)
            .ifPresent(why ->
                found.add(
                    new Contradiction(
                        report.id(),
                        b.mention.span(),
                        Optional.of(a.mention.span()),
                        "quote",
                        why)));
      }
    }
    return found;
  }

  private static Optional<Reason> why(Said a, Said b) {
    int shorter = Math.min(a.words.size(), b.words.size());
    int shared = shared(a.words, b.words);
    if (shared == shorter) {
      return a.speaker
          .filter(s -> a.words.size() == b.words.size() && b.speaker.isPresent())
          .filter(s -> !isPart(s, b.speaker.get()))
          .map(s -> Inside.TWO_SPEAKERS.of(Term.words(s), Term.words(b.speaker.get())));
    }
    return shared >= SHARED * shorter ? Optional.of(Inside.TWO_WORDINGS.of()) : Optional.empty();
  }

  private static boolean isPart(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    return x.contains(y) || y.contains(x);
  }

  private static List<String> words(String quote) {
    return List.of(
        quote.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]", "").strip().split("\\s+"));
  }

  /// The length of the longest row of words that stand in both in the same order.
  private static int shared(List<String> a, List<String> b) {
    int[][] most = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        most[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? most[i - 1][j - 1] + 1
                : Math.max(most[i - 1][j], most[i][j - 1]);
      }
    }
    return most[a.size()][b.size()];
  }
}
