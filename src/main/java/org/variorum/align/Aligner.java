package org.variorum.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.align.act.ActAligner;
import org.variorum.align.passage.PassageAligner;
import org.variorum.model.Alignment;
import org.variorum.model.Chain;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;

/// Aligns the reports of a story.
public final class Aligner {
  private final PassageAligner passages = new PassageAligner();
  private final ActAligner acts = new ActAligner();

  /// @param reports in any order
  /// @param extractions one for each report
  public Alignment align(List<Report> reports, Map<ReportId, Extraction> extractions) {
    List<Extraction> all = reports.stream().map(r -> extractions.get(r.id())).toList();
    List<Passage> aligned = passages.align(all);
    List<Chain> chains = chains(all);
    List<EventGroup> groups = acts.align(all, aligned, chains);
    Map<ReportId, SameEvent> each = new HashMap<>();
    SameEvent same = new SameEvent(SameEvent.Verdict.SAME, "");
    reports.forEach(r -> each.put(r.id(), same));
    return new Alignment(same, each, aligned, chains, groups, List.of());
  }

  private static List<Chain> chains(List<Extraction> all) {
    Map<String, List<Chain.Link>> links = new TreeMap<>();
    for (Extraction e : all) {
      for (Mention m : e.mentions()) {
        if (m.kind() == Kind.PERSON || m.kind() == Kind.ORGANIZATION || m.kind() == Kind.PLACE) {
          links
              .computeIfAbsent(m.kind() + "|" + m.value().normal(), _ -> new ArrayList<>())
              .add(new Chain.Link(e.report(), m.index()));
        }
      }
    }
    List<Chain> chains = new ArrayList<>();
    links.forEach((k, l) ->
        chains.add(
            new Chain(
                Kind.valueOf(k.substring(0, k.indexOf('|'))), k.substring(k.indexOf('|') + 1), l)));
    return chains;
  }
}
