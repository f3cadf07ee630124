package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.compare.value.Opposites;
import org.variorum.model.Argument;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Kind;
import org.variorum.model.Modality;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// What became of somebody or something, where one report tells only one outcome and another only
/// one that excludes it: "surrendered" and "was found hiding".
///
/// A report that tells both tells of a course of things, and is not set against anybody.
public final class OutcomeDetails implements DetailFinder {
  private static final String SAME_ONE = "the same one";

  private final Opposites opposites = Opposites.load();

  /// An outcome with the place that tells it.
  private record Told(ReportId report, Event event, Span one, Opposites.Outcome outcome) {}

  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    byOne(matter).values().forEach(told -> details.addAll(opposed(matter, told)));
    return details;
  }

  /// The outcomes by whom or what they happened to: a name, a thing described by a seldom noun, or an
  /// act that several reports tell once, "the inspection". "Three children" need not be the same three
  /// in two reports, so descriptions alone are left out.
  private Map<String, List<Told>> byOne(Matter matter) {
    Map<ReportId, Map<Span, String>> ones = new HashMap<>();
    put(matter, ones, matter.alignment().things(), "thing ");
    put(matter, ones, matter.names().chains(), "name ");
    Map<ReportId, Map<Integer, String>> acts = acts(matter);
    Map<String, List<Told>> told = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      for (Event event : matter.extraction(report).events()) {
        if (event.act().modality() != Modality.ASSERTED) {
          continue;
        }
        for (Argument argument : event.arguments()) {
          Opposites.Outcome outcome =
              new Opposites.Outcome(event.act().sense(), argument.role(), event.act().negated());
          String act = acts.getOrDefault(report, Map.of()).get(argument.span().end());
          String one = ones.getOrDefault(report, Map.of()).getOrDefault(argument.span(), act);
          if (one != null && opposites.isKnown(outcome)) {
            told.computeIfAbsent(one, _ -> new ArrayList<>())
                .add(new Told(report, event, argument.span(), outcome));
          }
        }
      }
    }
    return told;
  }

  /// The acts that are told with a noun, once in each of several reports, by where the noun ends.
  private static Map<ReportId, Map<Integer, String>> acts(Matter matter) {
    Map<ReportId, Map<Integer, String>> acts = new HashMap<>();
    List<EventGroup> groups = matter.alignment().groups();
    for (int i = 0; i < groups.size(); i++) {
      List<EventGroup.Link> links = groups.get(i).events();
      boolean once =
          links.size() > 1
              && links.stream().map(EventGroup.Link::report).distinct().count() == links.size();
      for (EventGroup.Link link : once ? links : List.<EventGroup.Link>of()) {
        acts.computeIfAbsent(link.report(), _ -> new HashMap<>())
            .put(matter.event(link).trigger().end(), "act " + i);
      }
    }
    return acts;
  }

  private static void put(
      Matter matter, Map<ReportId, Map<Span, String>> ones, List<Chain> chains, String sort) {
    for (int i = 0; i < chains.size(); i++) {
      for (Chain.Link link : chains.get(i).mentions()) {
        ones.computeIfAbsent(link.report(), _ -> new HashMap<>())
            .put(matter.mention(link.report(), link.mention()).span(), sort + i);
      }
    }
  }

  private List<Detail> opposed(Matter matter, List<Told> told) {
    List<Detail> details = new ArrayList<>();
    Set<Opposites.Outcome> done = new LinkedHashSet<>();
    for (Told first : told) {
      if (!done.add(first.outcome())) {
        continue;
      }
      Set<ReportId> both = tellersOfBoth(told, first.outcome());
      List<Told> against =
          told.stream()
              .filter(t -> opposites.exclude(first.outcome(), t.outcome()))
              .filter(t -> !both.contains(t.report()))
              .toList();
      List<Told> with =
          told.stream()
              .filter(t -> t.outcome().equals(first.outcome()))
              .filter(t -> !both.contains(t.report()))
              .toList();
      if (!with.isEmpty() && !against.isEmpty()) {
        against.forEach(t -> done.add(t.outcome()));
        details.add(detail(matter, with, against));
      }
    }
    return details;
  }

  private Set<ReportId> tellersOfBoth(List<Told> told, Opposites.Outcome outcome) {
    Set<ReportId> tellers =
        told.stream()
            .filter(t -> t.outcome().equals(outcome))
            .map(Told::report)
            .collect(Collectors.toSet());
    return told.stream()
        .filter(t -> opposites.exclude(outcome, t.outcome()))
        .map(Told::report)
        .filter(tellers::contains)
        .collect(Collectors.toSet());
  }

  private static Detail detail(Matter matter, List<Told> with, List<Told> against) {
    List<Answer> answers = new ArrayList<>();
    for (Told told : with) {
      answers.add(answer(told));
    }
    against.forEach(t -> answers.add(answer(t)));
    Told first = with.getFirst();
    String one = first.one().in(matter.report(first.report()).text()).replace('\n', ' ');
    String topic =
        one + " · " + first.event().lemma() + " or " + against.getFirst().event().lemma();
    return new Detail(Kind.EVENT, topic, answers, true);
  }

  private static Answer answer(Told told) {
    return new Answer(
        told.report(),
        told.event().trigger(),
        told.event().act(),
        Optional.empty(),
        Set.of(SAME_ONE));
  }
}
