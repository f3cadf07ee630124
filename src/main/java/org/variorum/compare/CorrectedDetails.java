package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Corrections;

/// Details as the user says that their answers belong together: readings put to another question,
/// linked, or told apart. A place that is no longer in its report corrects nothing.
final class CorrectedDetails {
  private final Matter matter;
  private List<Detail> details;

  private CorrectedDetails(Matter matter, List<Detail> details) {
    this.matter = matter;
    this.details = details;
  }

  static List<Detail> of(List<Detail> found, Matter matter, Corrections corrections) {
    CorrectedDetails corrected = new CorrectedDetails(matter, found);
    for (Correction correction : corrections.all()) {
      switch (correction) {
        case Correction.Belongs(Anchor reading, Kind kind, String topic) ->
            corrected.move(reading, kind, topic);
        case Correction.SameThing(Anchor one, Anchor other) -> corrected.link(one, other);
        case Correction.NotSameThing(Anchor one, Anchor other) -> corrected.split(one, other);
        case Correction.SameName _,
            Correction.NotSameName _,
            Correction.OfThisEvent _,
            Correction.OneOrigin _ -> {
          // Of these the alignment knows already.
        }
      }
    }
    return corrected.details;
  }

  /// Takes the answers at a place out of every detail and puts them to one question.
  private void move(Anchor anchor, Kind kind, String topic) {
    Place reading = place(anchor);
    Set<Answer> moved = new LinkedHashSet<>();
    List<Detail> changed = new ArrayList<>();
    for (Detail detail : details) {
      List<Answer> there = at(detail, reading).stream().filter(a -> fits(a, kind)).toList();
      moved.addAll(there);
      changed.add(without(detail, there));
    }
    if (moved.isEmpty()) {
      return;
    }
    int target = -1;
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).kind() == kind && changed.get(i).topic().equals(topic)) {
        target = i;
        break;
      }
    }
    if (target < 0) {
      changed.add(new Detail(kind, topic, List.copyOf(moved), true));
    } else {
      changed.set(target, with(changed.get(target), moved));
    }
    keep(changed);
  }

  private static boolean fits(Answer answer, Kind kind) {
    return answer.value().kind() == kind;
  }

  /// Puts two readings to one question, and ties them, so that they are compared.
  private void link(Anchor first, Anchor second) {
    Place one = place(first);
    Place other = place(second);
    Optional<Detail> home = first(one);
    Optional<Detail> there = first(other);
    if (home.isEmpty() || there.isEmpty()) {
      return;
    }
    Set<String> tie = Set.of("said " + one + other);
    List<Answer> left = at(home.get(), one).stream().map(a -> a.with(tie)).toList();
    List<Answer> right = at(there.get(), other).stream().map(a -> a.with(tie)).toList();
    List<Detail> changed = new ArrayList<>();
    for (Detail detail : details) {
      Detail rest = without(without(detail, at(detail, other)), at(detail, one));
      if (detail == home.get()) {
        List<Answer> linked = new ArrayList<>(left);
        linked.addAll(right);
        rest =
            new Detail(
                rest.kind(), rest.topic(), with(rest, linked).answers(), true, rest.backed());
      }
      changed.add(rest);
    }
    keep(changed);
  }

  /// Gives the second of two readings a detail of its own wherever both are answers.
  private void split(Anchor first, Anchor second) {
    Place one = place(first);
    Place other = place(second);
    List<Detail> changed = new ArrayList<>();
    for (Detail detail : details) {
      List<Answer> apart = at(detail, other);
      if (apart.isEmpty() || at(detail, one).isEmpty()) {
        changed.add(detail);
      } else {
        changed.add(without(detail, apart));
        changed.add(detail.with(apart));
      }
    }
    keep(changed);
  }

  private void keep(List<Detail> changed) {
    details = changed.stream().filter(d -> !d.answers().isEmpty()).toList();
  }

  /// The detail that a place answers most narrowly; of several the one with most company.
  private Optional<Detail> first(Place place) {
    return details.stream()
        .filter(d -> !at(d, place).isEmpty())
        .min(
            Comparator.comparingInt((Detail d) ->
                    at(d, place).stream().mapToInt(a -> a.span().length()).min().orElseThrow())
                .thenComparing(CorrectedDetails::reports, Comparator.reverseOrder()));
  }

  private static long reports(Detail detail) {
    return detail.answers().stream().map(Answer::report).distinct().count();
  }

  /// Where an anchor is now.
  ///
  /// @param span empty where it is lost
  /// @param exact whether some answer stands exactly there: then only such are meant, else all that
  ///     share text with it
  private record Place(ReportId report, Optional<Span> span, boolean exact) {
    boolean holds(Answer answer) {
      return answer.report().equals(report)
          && span.filter(s -> exact ? answer.span().equals(s) : answer.span().overlaps(s))
              .isPresent();
    }
  }

  private Place place(Anchor anchor) {
    ReportId report = anchor.report();
    Optional<Span> span =
        matter.reports().contains(report)
            ? anchor.find(matter.report(report).text())
            : Optional.empty();
    Place exact = new Place(report, span, true);
    boolean any = details.stream().flatMap(d -> d.answers().stream()).anyMatch(exact::holds);
    return any ? exact : new Place(report, span, false);
  }

  private static List<Answer> at(Detail detail, Place place) {
    return detail.answers().stream().filter(place::holds).toList();
  }

  private static Detail without(Detail detail, List<Answer> gone) {
    return gone.isEmpty()
        ? detail
        : detail.with(detail.answers().stream().filter(a -> !gone.contains(a)).toList());
  }

  private static Detail with(Detail detail, Iterable<Answer> more) {
    List<Answer> answers = new ArrayList<>(detail.answers());
    more.forEach(answers::add);
    return detail.with(answers);
  }
}
