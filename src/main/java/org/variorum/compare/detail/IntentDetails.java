package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Kind;
import org.variorum.model.Modality;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// What somebody is to do, and what he is not: one report says that the minister would appeal, the
/// other that she would not.
///
/// Asked are acts that each report tells of in one way only, in sentences that name the same person
/// or body, and that befall the same where both say whom or what.
public final class IntentDetails implements DetailFinder {
  private static final Set<Modality> INTENDED = Set.of(Modality.CONDITIONAL, Modality.PLANNED);

  @Override
  public List<Detail> find(Matter matter) {
    Map<String, Map<ReportId, List<Event>>> bySense = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      for (Event event : matter.extraction(report).events()) {
        bySense
            .computeIfAbsent(event.act().sense(), _ -> new TreeMap<>())
            .computeIfAbsent(report, _ -> new ArrayList<>())
            .add(event);
      }
    }
    List<Detail> details = new ArrayList<>();
    bySense.forEach((sense, byReport) -> {
      byReport.values().removeIf(events -> !isOneIntent(events));
      Set<Boolean> said =
          byReport.values().stream()
              .map(events -> events.getFirst().act().negated())
              .collect(Collectors.toSet());
      if (said.size() > 1) {
        details.add(new Detail(Kind.EVENT, sense, answers(matter, byReport), true));
      }
    });
    return details;
  }

  /// Whether all of a report's mentions of an act say the one that it will be, or that it will not.
  private static boolean isOneIntent(List<Event> events) {
    boolean negated = events.getFirst().act().negated();
    return events.stream()
        .map(Event::act)
        .allMatch(a -> INTENDED.contains(a.modality()) && a.negated() == negated);
  }

  private static List<Answer> answers(Matter matter, Map<ReportId, List<Event>> byReport) {
    Set<String> befallen = new HashSet<>();
    byReport.values().forEach(events -> events.forEach(e -> befallen.addAll(heads(e))));
    befallen.add("");
    List<Answer> answers = new ArrayList<>();
    byReport.forEach((report, events) -> {
      for (Event event : events) {
        Set<String> heads = heads(event).isEmpty() ? befallen : heads(event);
        Set<String> context = new HashSet<>();
        for (String name : named(matter, report, event.sentence())) {
          heads.forEach(h -> context.add("intent of " + name + " " + h));
        }
        answers.add(new Answer(report, event.trigger(), event.act(), event.attribution(), context));
      }
    });
    return answers;
  }

  /// The people and bodies that a sentence names.
  private static Set<String> named(Matter matter, ReportId report, int sentence) {
    return matter.names().in(report, sentence).values().stream()
        .filter(n -> n.kind() != Kind.PLACE)
        .map(Names.Named::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> heads(Event event) {
    return event
        .arguments(Argument.Role.PATIENT)
        .map(a -> a.value() instanceof Value.Description d ? d.head() : a.value().normal())
        .collect(Collectors.toSet());
  }
}
