package org.variorum.compare.inner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Token;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// Two weekdays told in the order of time that cannot both lie before publication: "was hurt on
/// Friday and died on Sunday" in a report of Saturday.
final class DayOrder implements Check {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*", Pattern.CASE_INSENSITIVE);

  /// Two acts in the order in which they happened.
  private static final Pattern THEN =
      Pattern.compile(
          "[^.;:]*\\b(?:and|then)(?: (?:he|she|they|it))?(?: then| later)? $",
          Pattern.CASE_INSENSITIVE);

  /// Words by which the second act lies before the first, or ahead.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:after|following|follow(?:s|ed)|since|before|until|had|will|would|to|next|last"
              + "|previous|earlier|if|from|because)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Optional<LocalDate> published = report.metadata().publishedOn();
    List<Contradiction> found = new ArrayList<>();
    if (published.isEmpty()) {
      return found;
    }
    for (int i = 0; i + 1 < extraction.mentions().size(); i++) {
      Mention first = extraction.mentions().get(i);
      if (!(first.value() instanceof Value.Date)) {
        continue;
      }
      Optional<Mention> second =
          extraction.mentions().stream()
              .skip(i + 1L)
              .filter(m -> m.kind() == first.kind() && m.sentence() == first.sentence())
              .findFirst();
      if (second.isPresent() && isBackwards(report, extraction, first, second.get())) {
        String a = first.span().in(report.text());
        String b = second.get().span().in(report.text());
        found.add(
            new Contradiction(
                report.id(),
                second.get().span(),
                Optional.of(first.span()),
                "order",
                Inside.ORDER.of(Term.words(a), Term.words(b), Term.day(published.get()))));
      }
    }
    return found;
  }

  private static boolean isBackwards(Report report, Extraction all, Mention a, Mention b) {
    Sentence sentence = all.sentences().get(a.sentence());
    return sentence.tells()
        && a.value() instanceof Value.Date first
        && b.value() instanceof Value.Date second
        && first.isDay()
        && second.isDay()
        && second.from().isBefore(first.from())
        && isWeekday(report, a)
        && isWeekday(report, b)
        && isThen(report, sentence, a, b);
  }

  private static boolean isWeekday(Report report, Mention mention) {
    return WEEKDAY.matcher(mention.span().in(report.text())).matches();
  }

  /// Whether a joint and then a past verb stand between the two, and nothing that turns them round.
  private static boolean isThen(Report report, Sentence sentence, Mention a, Mention b) {
    String text = report.text();
    String lower = sentence.span().in(text).toLowerCase(Locale.ROOT);
    if (OTHERWISE.matcher(lower).find()) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= a.span().end() && t.span().end() <= b.span().start())
        .filter(t -> t.tag().equals("VBD"))
        .map(Token::span)
        .anyMatch(v -> THEN.matcher(text.substring(a.span().end(), v.start())).matches());
  }
}
