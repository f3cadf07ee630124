package org.variorum.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atoms;
import org.variorum.extract.amount.Numbers;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Sentence;

/// Finds the dates and times of day in a text.
///
/// A weekday or a day without a year is put in the past of the publication, the same weekday being
/// that day, unless the verb looks ahead ("will", "is scheduled") or the words say "next". Where a
/// date stands beside its weekday, the date wins; `WeekdayCheck` tells when the two do not fit.
public final class TimeTagger {
  /// The words that a time can start with, besides figures, numerals, months and weekdays.
  private static final Set<String> STARTS =
      Set.of(
          """
          early late earlier later last this next past today yesterday tomorrow tonight tonite the
          that in over within during previous recent coming recently lately about around
          approximately roughly circa nearly almost some more a an several few couple day days week
          weeks month months year years decade decades hour hours minute minutes just shortly soon
          sometime moments between from noon midday midnight dawn daybreak sunrise predawn dusk
          sunset nightfall morning mornings lunchtime afternoon evening night overnight spring
          summer autumn fall winter christmas boxing new valentine independence fourth halloween
          half
          """
              .strip()
              .split("\\s+"));

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
        tagged.add(new Tagged(atoms.span(found.from(), found.until()), s, found.written()));
      }
    }
    return tagged;
  }

  private static boolean starts(Atoms atoms, int index) {
    return atoms.at(index).isFigures()
        || STARTS.contains(atoms.at(index).lower())
        || Numbers.isNumeral(atoms.at(index).lower())
        || CalendarWords.month(atoms, index).isPresent()
        || CalendarWords.day(atoms, index).isPresent();
  }

  static List<Found> find(Atoms atoms, Optional<LocalDate> published) {
    Optional<PublicationDay> publication = published.map(PublicationDay::new);
    ClockReader clocks = new ClockReader();
    DateReader dates = new DateReader(publication);
    NearReader near = new NearReader(publication);
    RelativeReader relative = new RelativeReader(publication);
    YearReader years = new YearReader(publication);
    List<Found> all = new ArrayList<>();
    int index = 0;
    while (index < atoms.size()) {
      int at = index;
      if (!starts(atoms, at)) {
        index++;
        continue;
      }
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
