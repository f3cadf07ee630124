package org.variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.align.event.Judgement;
import org.variorum.model.Dependence;
import org.variorum.model.Located;
import org.variorum.model.Origin;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.SameEvent.Verdict;
import org.variorum.model.Span;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.OneEvent;

/// What the user said of whole reports: which of them tell of the event, and which rest on one
/// origin. It holds against what was found.
record Said(Corrections corrections) {
  private static final SameEvent YES = new SameEvent(Verdict.SAME, OneEvent.YOU_SAID_SO.of());
  private static final SameEvent NO = new SameEvent(Verdict.DIFFERENT, OneEvent.YOU_SAID_NOT.of());

  Judgement events(Judgement found) {
    Map<ReportId, SameEvent> each = new TreeMap<>(found.each());
    each.replaceAll((report, judged) ->
        corrections.ofThisEvent(report).map(is -> is ? YES : NO).orElse(judged));
    if (each.equals(found.each())) {
      return found;
    }
    SameEvent worst =
        each.values().stream().max(Comparator.comparing(SameEvent::verdict)).orElse(found.story());
    return new Judgement(worst, each);
  }

  /// Origins, and the places that rest on them.
  record Shared(List<Origin> origins, List<Dependence> dependences) {}

  Shared origins(List<Report> reports, Shared found) {
    List<Origin> origins = new ArrayList<>();
    List<Dependence> dependences = new ArrayList<>();
    for (Set<ReportId> together : groups(reports)) {
      String id = "said " + (origins.size() + 1);
      List<Report> members = reports.stream().filter(r -> together.contains(r.id())).toList();
      List<ReportId> ids = members.stream().map(Report::id).toList();
      origins.add(new Origin(id, Origin.Sort.GIVEN, "you said so", ids));
      members.forEach(r ->
          dependences.add(
              new Dependence(
                  id, Origin.Sort.GIVEN, new Located(r.id(), new Span(0, r.text().length())))));
    }
    Map<String, List<Dependence>> byOrigin =
        found.dependences().stream().collect(Collectors.groupingBy(Dependence::origin));
    found
        .origins()
        .forEach(o -> keep(o, byOrigin.getOrDefault(o.id(), List.of()), origins, dependences));
    Map<String, String> numbers = new HashMap<>();
    origins.forEach(o -> numbers.put(o.id(), "o" + (numbers.size() + 1)));
    return new Shared(
        origins.stream()
            .map(o -> new Origin(numbers.get(o.id()), o.sort(), o.who(), o.reports()))
            .toList(),
        dependences.stream()
            .map(d -> new Dependence(numbers.get(d.origin()), d.sort(), d.place()))
            .toList());
  }

  /// Of two reports that do not rest on it together, the second that was named leaves an origin.
  ///
  /// @param found the places that rest on the origin
  private void keep(
      Origin origin, List<Dependence> found, List<Origin> origins, List<Dependence> dependences) {
    List<ReportId> left = new ArrayList<>(origin.reports());
    for (Correction.OneOrigin said : corrections.of(Correction.OneOrigin.class)) {
      if (!said.isOne() && left.contains(said.one())) {
        left.remove(said.other());
      }
    }
    boolean alone = origin.reports().size() == 1;
    if (alone || left.size() > 1) {
      origins.add(new Origin(origin.id(), origin.sort(), origin.who(), left));
      Set<ReportId> stay = Set.copyOf(left);
      found.stream().filter(d -> stay.contains(d.place().report())).forEach(dependences::add);
    }
  }

  /// The reports that were said to rest on one origin.
  private List<Set<ReportId>> groups(List<Report> reports) {
    Set<ReportId> there = new HashSet<>(reports.stream().map(Report::id).toList());
    List<Set<ReportId>> groups = new ArrayList<>();
    for (Correction.OneOrigin said : corrections.of(Correction.OneOrigin.class)) {
      if (said.isOne() && there.contains(said.one()) && there.contains(said.other())) {
        Set<ReportId> joined = new TreeSet<>(List.of(said.one(), said.other()));
        groups.removeIf(group -> {
          boolean meets = group.contains(said.one()) || group.contains(said.other());
          return meets && joined.addAll(group) | meets;
        });
        groups.add(joined);
      }
    }
    return groups;
  }
}
