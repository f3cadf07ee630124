package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Argument;
import org.variorum.model.Contradiction;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Modality;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// An act that the title tells as done and the body only as not done: "Driver identified" above "has
/// not been identified".
final class HeadActs implements Check {
  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event above : extraction.events()) {
      if (isIn(extraction, above, Sentence.Role.TITLE)
          && isDone(above)
          && seen.add(above.act().sense())) {
        List<Event> below =
            extraction.events().stream()
                .filter(e -> isIn(extraction, e, Sentence.Role.BODY))
                .filter(e -> e.act().sense().equals(above.act().sense()))
                .toList();
        Optional<Event> denied =
            below.stream()
                .filter(e -> e.act().negated() && e.act().modality() == Modality.ASSERTED)
                .filter(e -> isDoneToSame(report, above, e))
                .findFirst();
        if (denied.isPresent() && below.stream().noneMatch(HeadActs::isDone)) {
          found.add(
              new Contradiction(
                  report.id(),
                  above.trigger(),
                  denied.map(Event::trigger),
                  "headline",
                  Inside.DENIED_BELOW.of(Term.words(above.trigger().in(report.text())))));
        }
      }
    }
    return found;
  }

  /// Whether both name the same thing that it befell, or one of them none.
  private static boolean isDoneToSame(Report report, Event above, Event below) {
    Set<String> heads = patients(report, above);
    Set<String> others = patients(report, below);
    return heads.isEmpty() || others.isEmpty() || heads.stream().anyMatch(others::contains);
  }

  /// The last words of what it befell.
  private static Set<String> patients(Report report, Event event) {
    return event
        .arguments(Argument.Role.PATIENT)
        .map(a -> a.span().in(report.text()).toLowerCase(Locale.ROOT))
        .map(w -> w.substring(w.lastIndexOf(' ') + 1).replaceAll("s$", ""))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Extraction extraction, Event event, Sentence.Role role) {
    return extraction.sentences().get(event.sentence()).role() == role;
  }

  private static boolean isDone(Event event) {
    return !event.act().negated() && event.act().modality() == Modality.ASSERTED;
  }
}
