package org.variorum.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.extract.amount.Atoms;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds weekdays that do not fit the date they are written with.
public final class WeekdayCheck {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// A date whose weekday is another.
  ///
  /// @param span of weekday and date together
  /// @param sentence the index of its sentence
  /// @param written the weekday in the text
  public record Misfit(Span span, int sentence, DayOfWeek written, LocalDate date) {
    /// "29 September 2024 was a Sunday".
    public String why() {
      return DAY.format(date)
          + " was a "
          + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
  }

  /// The misfits, in the order of the text.
  ///
  /// @param published to fill in the year where a date has none; without it such a date is not
  ///     checked
  public List<Misfit> check(List<Sentence> sentences, String text, Optional<LocalDate> published) {
    List<Misfit> misfits = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Atoms atoms = Atoms.of(sentences.get(s), text);
      for (Found found : TimeTagger.find(atoms, published)) {
        if (found.weekday().isPresent()
            && found.value() instanceof Value.Date date
            && date.from().getDayOfWeek() != found.weekday().get()) {
          Span span = atoms.span(found.from(), found.until());
          misfits.add(new Misfit(span, s, found.weekday().get(), date.from()));
        }
      }
    }
    return misfits;
  }
}
