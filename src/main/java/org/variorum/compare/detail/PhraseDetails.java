package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// What several reports describe in one passage: the same noun, said with more or less about it.
public final class PhraseDetails implements DetailFinder {
  private record Key(String passage, String head, Kind kind) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byPassage = passage.compareTo(other.passage);
      int byHead = byPassage != 0 ? byPassage : head.compareTo(other.head);
      return byHead != 0 ? byHead : kind.compareTo(other.kind);
    }
  }

  @Override
  public List<Detail> find(Matter matter) {
    Map<Key, List<Answer>> answers = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        if (mention.value() instanceof Value.Description description) {
          for (String passage : matter.passages(report, mention.span())) {
            answers
                .computeIfAbsent(
                    new Key(passage, description.head(), description.kind()),
                    _ -> new ArrayList<>())
                .add(
                    new Answer(
                        report, mention.span(), description, Optional.empty(), Set.of(passage)));
          }
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    answers.forEach((key, given) -> {
      if (given.stream().map(Answer::report).distinct().count() > 1) {
        details.add(new Detail(key.kind(), key.head(), given, false));
      }
    });
    return details;
  }
}
