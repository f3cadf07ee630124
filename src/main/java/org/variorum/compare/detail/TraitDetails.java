package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.compare.value.RoleRelation;
import org.variorum.model.Chain;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Trait;
import org.variorum.model.Value;

/// The details of named persons, organisations and places: that a report names them, and their age,
/// role and home.
public final class TraitDetails implements DetailFinder {
  @Override
  public List<Detail> find(Matter matter) {
    List<Detail> details = new ArrayList<>();
    Map<ReportId, Map<Integer, Integer>> entityOf = new HashMap<>();
    matter.reports().forEach(r -> entityOf.put(r, entities(matter.extraction(r))));
    for (Chain chain : matter.names().chains()) {
      details.add(named(matter, chain));
      details.addAll(traits(matter, chain, entityOf));
    }
    return details;
  }

  private static Map<Integer, Integer> entities(Extraction extraction) {
    Map<Integer, Integer> of = new HashMap<>();
    for (Entity entity : extraction.entities()) {
      entity.mentions().forEach(m -> of.put(m, entity.index()));
    }
    return of;
  }

  private static Detail named(Matter matter, Chain chain) {
    List<Answer> answers = new ArrayList<>();
    for (Chain.Link link : chain.mentions()) {
      Mention mention = matter.mention(link.report(), link.mention());
      if (mention.value().isName()) {
        answers.add(
            new Answer(
                link.report(),
                mention.span(),
                mention.value(),
                Optional.empty(),
                Set.of("chain " + chain.name())));
      }
    }
    return new Detail(chain.kind(), chain.name() + " · " + word(chain.kind()), answers, false);
  }

  private static String word(Kind kind) {
    return kind == Kind.PLACE ? "place" : "name";
  }

  private static List<Detail> traits(
      Matter matter, Chain chain, Map<ReportId, Map<Integer, Integer>> entityOf) {
    Map<String, List<Answer>> byTopic = new LinkedHashMap<>();
    Map<String, Kind> kinds = new HashMap<>();
    Set<Holder> holders = new LinkedHashSet<>();
    for (Chain.Link link : chain.mentions()) {
      Integer entity = entityOf.get(link.report()).get(link.mention());
      if (entity != null) {
        holders.add(new Holder(link.report(), entity));
      }
    }
    for (Holder holder : holders) {
      for (Trait trait : matter.extraction(holder.report()).traits()) {
        if (trait.entity() == holder.entity()) {
          Mention mention = matter.mention(holder.report(), trait.mention());
          kinds.putIfAbsent(trait.topic(), mention.kind());
          byTopic
              .computeIfAbsent(trait.topic(), _ -> new ArrayList<>())
              .add(
                  new Answer(
                      holder.report(),
                      mention.span(),
                      mention.value(),
                      Optional.empty(),
                      Set.of("holder")));
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    byTopic.forEach((topic, answers) ->
        details.add(
            new Detail(
                kinds.getOrDefault(topic, Kind.ROLE),
                chain.name() + " · " + topic,
                answers,
                topic.equals("age") || answers.stream().anyMatch(TraitDetails::isOffice))));
    return details;
  }

  private static boolean isOffice(Answer answer) {
    return answer.value() instanceof Value.Role role && RoleRelation.isOffice(role);
  }

  private record Holder(ReportId report, int entity) {}
}
