package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.compare.detail.Matter;
import org.variorum.compare.detail.NamedDetails;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Which of the things that one report alone says are worth a reader's while.
///
/// Names, days, numbers, roles and quotations are. Of the acts of a sentence one is enough, the one
/// told with most; whose word it is, and whom an act befell where that is only described, go
/// without saying.
final class Worth {
  private final Matter matter;

  Worth(Matter matter) {
    this.matter = matter;
  }

  List<Finding> of(List<Finding> findings) {
    Map<ReportId, List<Span>> told = new HashMap<>();
    Set<Said> said = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.relation() != Relation.NONE) {
        for (Reading reading : finding.readings()) {
          told.computeIfAbsent(reading.report(), _ -> new ArrayList<>()).add(reading.span());
          if (!NamedDetails.isBy(finding)) {
            said.add(Said.by(finding, reading));
          }
        }
      }
    }
    Map<Place, Finding> acts = new LinkedHashMap<>();
    List<Finding> worth = new ArrayList<>();
    for (Finding finding : findings) {
      Reading reading = finding.readings().getFirst();
      if (finding.relation() != Relation.NONE) {
        worth.add(finding);
      } else if (finding.kind() == Kind.EVENT && reading.value() instanceof Value.Act) {
        boolean heard =
            told.getOrDefault(reading.report(), List.of()).stream()
                .anyMatch(s -> s.overlaps(reading.span()));
        if (!heard) {
          matter
              .sentence(reading.report(), reading.span())
              .ifPresent(s -> acts.merge(new Place(reading, s), finding, Worth::fuller));
        }
      } else if (isWorth(finding, reading)
          && (!isName(reading) || said.add(Said.by(finding, reading)))) {
        worth.add(finding);
      }
    }
    worth.addAll(acts.values());
    return worth;
  }

  /// A value that a report gives somewhere.
  private record Said(ReportId report, Kind kind, String canonical) {
    /// Who is named as a speaker only is still named by one report alone.
    static Said by(Finding finding, Reading reading) {
      Kind kind = finding.kind() == Kind.ATTRIBUTION ? Kind.ATTRIBUTION : reading.value().kind();
      return new Said(reading.report(), kind, reading.value().normal());
    }
  }

  private static boolean isWorth(Finding finding, Reading reading) {
    return finding.kind() != Kind.ATTRIBUTION && !(reading.value() instanceof Value.Description);
  }

  /// Whether a reading names something that is one thing wherever it is named.
  private static boolean isName(Reading reading) {
    return reading.value().isName() || reading.value() instanceof Value.Several;
  }

  private static Finding fuller(Finding a, Finding b) {
    return Comparator.<Finding>comparingInt(f -> f.readings().getFirst().span().length())
                .compare(a, b)
            >= 0
        ? a
        : b;
  }

  /// A sentence of a report.
  private record Place(ReportId report, Span sentence) {
    Place(Reading reading, Sentence sentence) {
      this(reading.report(), sentence.span());
    }
  }
}
