package org.variorum.align;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Extraction;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Makes reports and extractions from plain words for tests that need no grammar: a line is a
/// sentence, a word with a capital inside it a name, and the base form is the word without its
/// ending.
public final class Texts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "by", "to", "and", "or", "for", "from", "with",
          "was", "were", "is", "are", "had", "has", "have", "it", "its", "his", "her", "their",
          "who", "that", "this", "as", "after", "when", "he", "she", "they", "not", "but", "into",
          "near");

  private Texts() {}

  public static Report report(String id, String... lines) {
    String text = String.join("\n", lines);
    return new Report(
        new ReportId(id),
        new Source(id + ".txt", Instant.EPOCH, "0".repeat(64), text.length(), "UTF-8"),
        Metadata.none("en"),
        text);
  }

  public static Extraction extraction(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : report.text().split("\n")) {
      if (!line.isBlank()) {
        Span span = new Span(at, at + line.length());
        sentences.add(
            new Sentence(span, Sentence.Role.BODY, sentences.size(), tokens(report.text(), span)));
      }
      at += line.length() + 1;
    }
    return new Extraction(
        report.id(),
        new Extraction.Basis("test", Optional.empty(), 0),
        sentences,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Token> tokens(String text, Span line) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(line.start(), line.end());
    while (words.find()) {
      String word = words.group();
      boolean first = words.start() == line.start();
      tokens.add(new Token(new Span(words.start(), words.end()), lemma(word), tag(word, first)));
    }
    return tokens;
  }

  private static String tag(String word, boolean first) {
    if (FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
      return "DT";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    return !first && Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
  }

  private static String lemma(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.length() > 4 ? low.replaceAll("(?:ed|ing|es|s)$", "") : low;
  }
}
