package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// Where in a place something happened: one report says "in Ashby", another "outside a school in
/// Ashby".
///
/// Asked only of sentences that tell of one act, and only where one report names the place alone and
/// another a spot in it, so that the two can be held against each other. Two spots in one place may
/// be one, and nothing tells.
public final class VenueDetails implements DetailFinder {
  /// A report's mention of a place, in the sentence it stands in.
  private record Named(Chain chain, Mention mention) {}

  @Override
  public List<Detail> find(Matter matter) {
    Map<ReportId, Map<Integer, List<Named>>> named = named(matter);
    List<Detail> details = new ArrayList<>();
    Set<List<Answer>> asked = new HashSet<>();
    for (EventGroup group : matter.alignment().groups()) {
      answers(matter, group, named)
          .forEach((chain, answers) ->
              detail(chain, answers).filter(d -> asked.add(d.answers())).ifPresent(details::add));
    }
    return details;
  }

  private static Map<ReportId, Map<Integer, List<Named>>> named(Matter matter) {
    Map<ReportId, Map<Integer, List<Named>>> named = new HashMap<>();
    for (Chain chain : matter.alignment().chains()) {
      for (Chain.Link link : chain.mentions()) {
        Mention mention = matter.mention(link.report(), link.mention());
        if (mention.value() instanceof Value.Place place && Venues.isTown(place)) {
          named
              .computeIfAbsent(link.report(), _ -> new HashMap<>())
              .computeIfAbsent(mention.sentence(), _ -> new ArrayList<>())
              .add(new Named(chain, mention));
        }
      }
    }
    return named;
  }

  private static Map<Chain, List<Answer>> answers(
      Matter matter, EventGroup group, Map<ReportId, Map<Integer, List<Named>>> named) {
    Map<Chain, List<Answer>> answers = new LinkedHashMap<>();
    Set<Mention> seen = new HashSet<>();
    for (EventGroup.Link link : group.events()) {
      Event event = matter.event(link);
      for (Named one :
          named.getOrDefault(link.report(), Map.of()).getOrDefault(event.sentence(), List.of())) {
        List<Answer> given = answers.computeIfAbsent(one.chain(), _ -> new ArrayList<>());
        Answer answer = answer(matter, link.report(), one.mention(), "act " + group.sense());
        if (!given.contains(answer)) {
          given.add(answer);
        }
      }
    }
    return answers;
  }

  /// The spot that a mention of a place stands with, or the place itself.
  private static Answer answer(Matter matter, ReportId report, Mention mention, String act) {
    Optional<Venues.Venue> venue =
        Venues.at(matter.report(report), matter.extraction(report), mention);
    return new Answer(
        report,
        venue.map(Venues.Venue::span).orElse(mention.span()),
        venue.map(Venues.Venue::value).orElse((Value.Place) mention.value()),
        Optional.empty(),
        Set.of(act));
  }

  /// A report that says where in the place answers by that alone.
  private static Optional<Detail> detail(Chain chain, List<Answer> given) {
    Map<ReportId, List<Answer>> byReport =
        given.stream()
            .collect(Collectors.groupingBy(Answer::report, TreeMap::new, Collectors.toList()));
    List<Answer> answers = new ArrayList<>();
    boolean bare = false;
    boolean closer = false;
    for (List<Answer> own : byReport.values()) {
      List<Answer> venues = own.stream().filter(VenueDetails::isVenue).toList();
      answers.addAll(venues.isEmpty() ? own : venues);
      bare |= venues.isEmpty();
      closer |= !venues.isEmpty();
    }
    return bare && closer
        ? Optional.of(new Detail(Kind.PLACE, chain.name() + " · where in it", answers, false))
        : Optional.empty();
  }

  private static boolean isVenue(Answer answer) {
    return answer.value() instanceof Value.Place place && Venues.isVenue(place);
  }
}
