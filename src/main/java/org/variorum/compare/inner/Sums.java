package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// Parts that are more than the whole: "five people, including three men and four women"; and parts
/// that are all there is, but make another number: "five people, two men and two women".
final class Sums implements Check {
  private static final Pattern INCLUDING =
      Pattern.compile("[\\s,(–—-]*(?:including|among them|of (?:them|whom))[\\s:]*(?:at least )?");
  private static final Pattern NAMELY = Pattern.compile("\\s*(?:,|:|\\(|–|—|-|--)\\s*");

  /// Kinds of people that leave nobody out and nobody twice.
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "child", "boy", "girl", "adult", "teenager", "teen", "infant", "baby");

  private static final Pattern MORE =
      Pattern.compile("\\s*,?\\s*(?:(?:and|plus|as well as)\\b|, (?:an?|the|his|her)\\b)");

  private static final Pattern AND = Pattern.compile("[\\s,]*(?:and|,)[\\s]*");

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Mention> counts =
        extraction.mentions().stream()
            .filter(m -> m.value() instanceof Value.Quantity q && q.unit().isEmpty())
            .toList();
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i + 1 < counts.size(); i++) {
      double whole = quantity(counts.get(i)).amount().high();
      double parts = 0;
      Pattern between = INCLUDING;
      int next = i + 1;
      while (next < counts.size()
          && follows(report, counts.get(next - 1), counts.get(next), between)) {
        parts += quantity(counts.get(next)).amount().low();
        between = AND;
        next++;
      }
      if (parts > whole) {
        found.add(
            new Contradiction(
                report.id(),
                counts.get(i).span().cover(counts.get(next - 1).span()),
                "sum",
                Inside.MORE_THAN_THE_WHOLE.of(Term.figure((int) parts), Term.figure((int) whole))));
      }
    }
    for (int i = 0; i + 2 < counts.size(); i++) {
      listed(report, counts, i).ifPresent(found::add);
    }
    return found;
  }

  /// A whole with all its parts right behind it.
  private static Optional<Contradiction> listed(Report report, List<Mention> counts, int at) {
    Mention whole = counts.get(at);
    int next = at + 1;
    double parts = 0;
    Pattern between = NAMELY;
    while (next < counts.size()
        && follows(report, counts.get(next - 1), counts.get(next), between)
        && quantity(counts.get(next)).amount().isExact()
        && PEOPLE.contains(quantity(counts.get(next)).counted())) {
      parts += quantity(counts.get(next)).amount().low();
      between = AND;
      next++;
    }
    boolean two = next - at > 2;
    boolean ended = two && !goesOn(report, counts.get(next - 1));
    boolean sameSort = PEOPLE.contains(quantity(whole).counted());
    if (!ended
        || sameSort
        || !quantity(whole).amount().isExact()
        || quantity(whole).amount().low() == parts) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            report.id(),
            whole.span().cover(counts.get(next - 1).span()),
            "sum",
            Inside.PARTS_MAKE.of(
                Term.figure((int) parts), Term.figure((int) quantity(whole).amount().low()))));
  }

  /// Whether the list of parts has more in it that is no count: "two men and a woman".
  private static boolean goesOn(Report report, Mention last) {
    return MORE.matcher(report.text())
        .region(last.span().end(), report.text().length())
        .lookingAt();
  }

  private static boolean follows(Report report, Mention a, Mention b, Pattern between) {
    return a.sentence() == b.sentence()
        && a.span().end() <= b.span().start()
        && between.matcher(report.text().substring(a.span().end(), b.span().start())).matches();
  }

  private static Value.Quantity quantity(Mention mention) {
    return (Value.Quantity) mention.value();
  }
}
