package org.variorum.export;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Finding;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;

/// What the user made of a finding, in lines for a reader.
///
/// @param verdict in words, with how sure the user is; empty where there is none
/// @param note what the user wrote; empty for nothing
/// @param rest tags, evidence, who and when, and whether it has gone stale
public record Decided(Optional<String> verdict, String note, List<String> rest) {
  public Decided {
    rest = List.copyOf(rest);
  }

  /// Empty where the user said nothing of it.
  public static Optional<Decided> of(Finding finding, Compared compared) {
    return compared.mark(finding).map(placed -> of(placed, compared));
  }

  /// What others made of it, or the same user earlier.
  public static List<Decided> others(Finding finding, Compared compared) {
    return compared.ledger().others(finding).stream().map(p -> of(p, compared)).toList();
  }

  private static Decided of(Placed placed, Compared compared) {
    Mark mark = placed.mark();
    List<String> rest = new ArrayList<>();
    if (!mark.remark().tags().isEmpty()) {
      rest.add("tags: " + String.join(", ", mark.remark().tags()));
    }
    if (!mark.remark().evidence().isEmpty()) {
      rest.add("evidence: " + String.join(" ", mark.remark().evidence()));
    }
    String who = mark.stamp().who().isBlank() ? "" : mark.stamp().who() + ", ";
    rest.add(who + Phrases.day(mark.stamp().when().atOffset(ZoneOffset.UTC).toLocalDate()));
    if (placed.standing().isStale()) {
      rest.add("made on readings that have changed since");
    }
    return new Decided(
        mark.decision().map(d -> words(d, compared)), mark.remark().note().strip(), rest);
  }

  private static String words(Decision decision, Compared compared) {
    String sure = decision.confidence().map(c -> " (" + c.word() + ")").orElse("");
    return Phrases.verdict(decision.verdict(), compared) + sure;
  }
}
