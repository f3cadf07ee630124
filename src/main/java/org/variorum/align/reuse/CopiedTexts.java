package org.variorum.align.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// Puts together the stretches that go back to one text, over all reports that have them.
final class CopiedTexts {
  private static final int WORDS_OF_NAME = 8;

  /// Stretches of the same reports, wherever they stand in them.
  ///
  /// @param reports in the order of their ids
  /// @param who the agency that one of the reports names, or the first words of the text
  record Shared(List<ReportId> reports, List<Located> stretches, String who) {}

  private CopiedTexts() {}

  static List<Shared> of(List<Copy> copies, Map<ReportId, Report> reports) {
    Map<List<ReportId>, List<Located>> byReports = new LinkedHashMap<>();
    for (List<Located> group : connected(copies)) {
      List<ReportId> who = group.stream().map(Located::report).distinct().sorted().toList();
      byReports.computeIfAbsent(who, _ -> new ArrayList<>()).addAll(group);
    }
    Map<ReportId, Optional<String>> agencies = new HashMap<>();
    reports.forEach((id, report) -> agencies.put(id, Agencies.of(report.text())));
    Map<String, Shared> shared = new TreeMap<>();
    byReports.forEach((ids, stretches) -> {
      Set<String> named = new HashSet<>();
      ids.forEach(id -> agencies.getOrDefault(id, Optional.empty()).ifPresent(named::add));
      String who = named.size() == 1 ? named.iterator().next() : beginning(stretches, reports);
      shared.put(ids.toString(), new Shared(ids, stretches, who));
    });
    return List.copyOf(shared.values());
  }

  /// Stretches linked by a copy, or by overlapping in one report.
  private static List<List<Located>> connected(List<Copy> copies) {
    List<Located> stretches = new ArrayList<>();
    copies.forEach(c -> stretches.addAll(List.of(c.first(), c.second())));
    int[] group = new int[stretches.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i - i % 2;
    }
    Map<ReportId, List<Integer>> byReport = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      byReport.computeIfAbsent(stretches.get(i).report(), _ -> new ArrayList<>()).add(i);
    }
    for (List<Integer> own : byReport.values()) {
      own.sort(Comparator.comparing(i -> stretches.get(i).span()));
      int reaching = own.getFirst();
      for (int i : own.subList(1, own.size())) {
        if (overlapMostly(stretches.get(reaching), stretches.get(i))) {
          join(group, reaching, i);
        }
        if (stretches.get(i).span().end() >= stretches.get(reaching).span().end()) {
          reaching = i;
        }
      }
    }
    Map<Integer, List<Located>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), _ -> new ArrayList<>()).add(stretches.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static boolean overlapMostly(Located a, Located b) {
    int shared =
        Math.min(a.span().end(), b.span().end()) - Math.max(a.span().start(), b.span().start());
    return 2 * shared >= Math.min(a.span().length(), b.span().length());
  }

  private static int root(int[] group, int at) {
    int root = at;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  private static void join(int[] group, int a, int b) {
    int rootA = root(group, a);
    int rootB = root(group, b);
    group[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private static String beginning(List<Located> stretches, Map<ReportId, Report> reports) {
    Located first =
        stretches.stream()
            .min(Comparator.comparing(Located::report).thenComparing(Located::span))
            .orElseThrow();
    String[] words = first.span().in(reports.get(first.report()).text()).strip().split("\\s+");
    boolean whole = words.length <= WORDS_OF_NAME;
    return String.join(" ", List.of(words).subList(0, whole ? words.length : WORDS_OF_NAME))
        + (whole ? "" : " …");
  }
}
