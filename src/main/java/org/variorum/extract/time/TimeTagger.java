package org.variorum.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.amount.Atoms;
import org.variorum.extract.amount.Tagged;
import org.variorum.model.Sentence;

/// Finds the dates and times of day in a text.
///
/// A weekday or a day without a year is put in the past of the publication, the same weekday being
/// that day, unless the verb looks ahead ("will", "is scheduled") or the words say "next". Where a
/// date stands beside its weekday, the date wins; `WeekdayCheck` tells when the two do not fit.
public final class TimeTagger {

  /// The dates and times, in the order of the text, without overlap.
  ///
  /// @param sentences in the order of the text
  /// @param text that their spans point into
  /// @param published the day to which relative times are read; without it a weekday stays one
  public List<Tagged> tag(List<Sentence> sentences, String text, Optional<LocalDate> published) {
    List<Tagged> tagged = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Atoms atoms = Atoms.of(sentences.get(s), text);
      for (Found found : find(atoms, published)) {
        tagged.add(new Tagged(atoms.span(found.from(), found.until()), s, found.value()));
      }
    }
    return tagged;
  }

  static List<Found> find(Atoms atoms, Optional<LocalDate> published) {
    Optional<Anchor> anchor = published.map(Anchor::new);
    ClockReader clocks = new ClockReader();
    DateReader dates = new DateReader(anchor);
    NearReader near = new NearReader(anchor);
    RelativeReader relative = new RelativeReader(anchor);
    YearReader years = new YearReader(anchor);
    List<Found> all = new ArrayList<>();
    int index = 0;
    while (index < atoms.size()) {
      int at = index;
      Optional<Found> found =
          dates
              .read(atoms, at)
              .or(() -> clocks.read(atoms, at))
              .or(() -> near.read(atoms, at))
              .or(() -> relative.read(atoms, at))
              .or(() -> years.read(atoms, at));
      found.ifPresent(all::add);
      index = found.map(Found::until).orElse(index + 1);
    }
    return all;
  }
}
