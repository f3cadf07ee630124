package org.variorum.compare.inner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// A day after the report's own date that it speaks of as past, or dates an update by.
final class LaterDays implements Check {
  /// The text has to name the day itself: a weekday is read to the date, so it cannot refute it.
  private static final Pattern NAMES_MONTH =
      Pattern.compile(
          "\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\d\\s+(?:of\\s+)?"
              + "(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\\d{4}-\\d{2}-\\d{2}",
          Pattern.CASE_INSENSITIVE);

  /// The head of a part that was added later.
  private static final Pattern UPDATE =
      Pattern.compile("[\\W_]*update\\b", Pattern.CASE_INSENSITIVE);

  /// The page's own line of when it was put up and changed.
  private static final Pattern STAMP =
      Pattern.compile(
          "\\b(?:posted|published)\\b.*\\bupdated\\b|\\b(?:posted|published|updated):",
          Pattern.CASE_INSENSITIVE);

  /// Later dates than this are of another edition or misread, not of an update.
  private static final int MOST_DAYS = 60;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "plan",
          "schedule",
          "expect",
          "set",
          "due",
          "until",
          "till",
          "by",
          "before",
          "next",
          "upcoming",
          "would",
          "expire",
          "deadline",
          "slate",
          "await",
          "face",
          "begin",
          "start",
          "through",
          "hearing",
          "arraignment",
          "trial",
          "court",
          "sentencing",
          "return",
          "vigil",
          "funeral",
          "'ll",
          "could",
          "may",
          "to");

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Optional<LocalDate> published = report.metadata().publishedOn();
    if (published.isEmpty()) {
      return List.of();
    }
    LocalDate last =
        report
            .metadata()
            .updated()
            .map(u -> u.value())
            .filter(u -> u.isAfter(published.get()))
            .orElse(published.get());
    List<Contradiction> found = new ArrayList<>();
    Set<LocalDate> said = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      Sentence sentence = extraction.sentences().get(mention.sentence());
      if (mention.value() instanceof Value.Date date
          && date.isDay()
          && isLittleAfter(date.from(), last)
          && sentence.tells()
          && NAMES_MONTH.matcher(mention.span().in(report.text())).find()
          && isPast(sentence, report.text())
          && said.add(date.from())) {
        found.add(contradiction(report, mention.span(), last, date.from()));
      }
    }
    for (Sentence sentence : extraction.sentences()) {
      String words = sentence.span().in(report.text());
      if (sentence.tells() && UPDATE.matcher(words).lookingAt() && !STAMP.matcher(words).find()) {
        WrittenDay.in(report.text(), sentence.span(), published).stream()
            .filter(d -> isLittleAfter(d.date(), last) && said.add(d.date()))
            .forEach(d -> found.add(contradiction(report, d.span(), last, d.date())));
      }
    }
    return found;
  }

  private static boolean isLittleAfter(LocalDate day, LocalDate last) {
    return day.isAfter(last) && day.isBefore(last.plusDays(MOST_DAYS));
  }

  private static Contradiction contradiction(
      Report report, Span span, LocalDate last, LocalDate day) {
    return new Contradiction(
        report.id(), span, "date", Inside.LATER_DAY.of(Term.day(last), Term.day(day)));
  }

  private static boolean isPast(Sentence sentence, String text) {
    String words = sentence.span().in(text);
    if (UPDATE.matcher(words).lookingAt() || STAMP.matcher(words).find()) {
      return !STAMP.matcher(words).find();
    }
    boolean past = false;
    for (Token token : sentence.tokens()) {
      if (AHEAD.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        return false;
      }
      past |= token.tag().equals("VBD");
    }
    return past;
  }
}
