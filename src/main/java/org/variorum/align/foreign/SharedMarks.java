package org.variorum.align.foreign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Token;
import org.variorum.model.name.PlaceSpelling;

/// Finds sentences in two languages that share names, figures and days. What few sentences of a
/// story have counts for more, as the inverse document frequency has it (Spärck Jones 1972).
final class SharedMarks {
  /// Fewer marks may be shared by chance.
  private static final int FEWEST = 2;

  /// So much of what both sentences have must be shared.
  private static final double LEAST = 0.3;

  /// Figures of one digit stand everywhere.
  private static final int SHORTEST_FIGURE = 2;

  private final Map<ReportId, List<Marked>> marked = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private int sentences;

  /// A sentence with its names, figures and days.
  private record Marked(Located at, Set<String> marks) {}

  /// Two sentences that share marks.
  ///
  /// @param here in the report that is not read
  /// @param likeness from 0 to 1
  record Match(Located here, Located there, double likeness) {}

  SharedMarks(List<Report> reports, Map<ReportId, Extraction> extractions) {
    for (Report report : reports) {
      List<Marked> all = marked(report, extractions.get(report.id()));
      marked.put(report.id(), all);
      sentences += all.size();
      all.forEach(m -> m.marks().forEach(w -> frequency.merge(w, 1, Integer::sum)));
    }
  }

  /// The best match of each sentence, where it is better than any other in that report.
  List<Match> matches(Report foreign, List<Report> read) {
    List<Match> matches = new ArrayList<>();
    Set<Located> taken = new HashSet<>();
    for (Marked here : marked.getOrDefault(foreign.id(), List.of())) {
      Optional<Match> best = Optional.empty();
      for (Report report : read) {
        for (Marked there : marked.getOrDefault(report.id(), List.of())) {
          double likeness = likeness(here, there);
          if (likeness >= LEAST && likeness > best.map(Match::likeness).orElse(0.0)) {
            best = Optional.of(new Match(here.at(), there.at(), likeness));
          }
        }
      }
      best.filter(m -> taken.add(m.there())).ifPresent(matches::add);
    }
    return matches;
  }

  /// The shared weight as a part of the smaller whole.
  private double likeness(Marked one, Marked other) {
    Set<String> shared = new HashSet<>(one.marks());
    shared.retainAll(other.marks());
    return shared.size() < FEWEST
        ? 0
        : weight(shared) / Math.min(weight(one.marks()), weight(other.marks()));
  }

  private double weight(Collection<String> marks) {
    return marks.stream()
        .sorted()
        .mapToDouble(m -> Math.log(1 + sentences / (double) frequency.getOrDefault(m, 1)))
        .sum();
  }

  private static List<Marked> marked(Report report, Extraction extraction) {
    List<Marked> all = new ArrayList<>();
    List<Sentence> told = extraction.sentences();
    Map<Integer, Set<String>> days = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.kind() == Kind.DATE || mention.kind() == Kind.PLACE) {
        days.computeIfAbsent(mention.sentence(), s -> new HashSet<>())
            .add(mention.value().normal());
      }
    }
    for (int i = 0; i < told.size(); i++) {
      Set<String> marks = new HashSet<>(days.getOrDefault(i, Set.of()));
      told.get(i).tokens().stream()
          .filter(SharedMarks::isMark)
          .forEach(t -> marks.add(PlaceSpelling.folded(t.span().in(report.text()))));
      if (told.get(i).tells()) {
        all.add(new Marked(new Located(report.id(), told.get(i).span()), marks));
      }
    }
    return all;
  }

  private static boolean isMark(Token token) {
    return token.tag().startsWith("NNP")
        || token.tag().equals("CD")
            && token.span().length() >= SHORTEST_FIGURE
            && token.lemma().codePoints().anyMatch(Character::isDigit);
  }
}
