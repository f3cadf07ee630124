package org.variorum.extract.spanish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Value;

/// Finds the days and times of day in Spanish text.
///
/// A weekday or a day without a year is put in the past of the publication, unless the verb stands in
/// the future or the words say "próximo".
public final class Times {
  private final Days days = new Days();
  private final Clocks clocks = new Clocks();

  /// A value in the words `[from, until)`.
  record Found(int from, int until, Value value) {}

  /// The dates and times, in the order of the text, without overlap.
  ///
  /// @param published the day to which relative times are read; without it a weekday stays one
  public List<Tagged> tag(List<Line> lines, Optional<LocalDate> published) {
    List<Tagged> found = new ArrayList<>();
    for (int s = 0; s < lines.size(); s++) {
      Line line = lines.get(s);
      int index = 0;
      while (index < line.size()) {
        int at = index;
        Optional<Found> time = days.read(line, at, published).or(() -> clocks.read(line, at));
        int sentence = s;
        time.ifPresent(
            t -> found.add(new Tagged(line.span(t.from(), t.until()), sentence, t.value())));
        index = time.map(Found::until).orElse(index + 1);
      }
    }
    return found;
  }
}
