package org.variorum.align.described;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.Chain;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Brings together the mentions of people, bodies and places that reports describe: those with one
/// noun, in one number; those whose nouns mean the same by WordNet, or of which one covers the other
/// and no other ("surgeon" and "doctor"); and gives them to the one name that they are of, where
/// something speaks for it (`Characters`).
///
/// No two names are ever joined by a description.
public final class DescribedChains {
  private final List<Chain> named;
  private final Map<Sort.Key, Sort> sorts = new TreeMap<>();
  private final Map<ReportId, Map<Span, Sort>> described = new HashMap<>();

  private DescribedChains(List<Chain> named) {
    this.named = named;
  }

  /// @param named the chains of names
  /// @param groups the acts that several reports tell
  /// @return the chains of names, in their order and with the descriptions that are of them, then the
  ///     chains of descriptions alone
  public static List<Chain> of(
      List<Report> reports,
      Map<ReportId, Extraction> extractions,
      List<Chain> named,
      List<EventGroup> groups) {
    DescribedChains chains = new DescribedChains(named);
    List<Extraction> all = reports.stream().map(r -> extractions.get(r.id())).toList();
    for (int i = 0; i < reports.size(); i++) {
      chains.collect(all.get(i), reports.get(i).text());
    }
    Characters characters = new Characters(all, named);
    characters.askRoles(chains.sorts);
    characters.askActs(groups, chains.described);
    List<Chain> joined = chains.joined(characters);
    joined.addAll(Scenes.of(reports, extractions, groups));
    return joined;
  }

  private void collect(Extraction extraction, String text) {
    Map<Span, Sort> here = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.value() instanceof Value.Description description
          && description.kind() != Kind.EVENT) {
        Sort sort =
            sorts.computeIfAbsent(Sort.Key.of(description, mention, text), k -> new Sort(k));
        sort.add(description, new Chain.Link(extraction.report(), mention.index()));
        here.put(mention.span(), sort);
      }
    }
    described.put(extraction.report(), here);
  }

  private List<Chain> joined(Characters characters) {
    Map<Integer, List<Chain.Link>> ofNames = new TreeMap<>();
    List<Chain> alone = new ArrayList<>();
    for (List<Sort> kin : kin()) {
      List<Chain.Link> links = kin.stream().flatMap(s -> s.links().stream()).toList();
      Optional<Integer> name = characters.of(kin);
      if (name.isPresent()) {
        ofNames.computeIfAbsent(name.get(), _ -> new ArrayList<>()).addAll(links);
      } else {
        Sort.Key first = kin.getFirst().key();
        alone.add(new Chain(first.kind(), first.noun(), links));
      }
    }
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      List<Chain.Link> links = new ArrayList<>(named.get(i).mentions());
      links.addAll(ofNames.getOrDefault(i, List.of()));
      chains.add(new Chain(named.get(i).kind(), named.get(i).name(), links));
    }
    chains.addAll(alone);
    return chains;
  }

  /// The sorts in groups of one meaning, each in order.
  private Collection<List<Sort>> kin() {
    Map<Sort.Key, List<Sort>> groupOf = new TreeMap<>();
    sorts.forEach((key, sort) -> groupOf.put(key, new ArrayList<>(List.of(sort))));
    covered()
        .forEach((key, under) -> {
          Sort wide = sorts.get(key);
          for (Sort narrow : under) {
            if (narrow.isSynonymOf(wide) || under.size() == 1 && !wide.isWide()) {
              merge(groupOf, groupOf.get(narrow.key()), groupOf.get(wide.key()));
            }
          }
        });
    Map<Sort.Key, List<Sort>> groups = new TreeMap<>();
    for (List<Sort> group : groupOf.values()) {
      group.sort(Comparator.comparing(Sort::key));
      groups.put(group.getFirst().key(), group);
    }
    return groups.values();
  }

  /// The sorts that others stand under, with those.
  private Map<Sort.Key, List<Sort>> covered() {
    Map<Sort.Key, List<Sort>> covered = new LinkedHashMap<>();
    for (Sort narrow : sorts.values()) {
      for (String noun : narrow.above()) {
        Sort wide = sorts.get(narrow.key().with(noun));
        if (wide != null && wide != narrow) {
          covered.computeIfAbsent(wide.key(), _ -> new ArrayList<>()).add(narrow);
        }
      }
    }
    return covered;
  }

  /// Moves the smaller group into the larger one.
  private static void merge(Map<Sort.Key, List<Sort>> groupOf, List<Sort> a, List<Sort> b) {
    if (a == b) {
      return;
    }
    List<Sort> to = a.size() >= b.size() ? a : b;
    List<Sort> from = to == a ? b : a;
    to.addAll(from);
    from.forEach(s -> groupOf.put(s.key(), to));
  }
}
