package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.Amount;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Trait;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// An age in a title or caption that nobody in the body has, where the body has another one of
/// the same sort of person ("girl"), or one a year or two off that nobody above it has.
final class HeadAges implements Check {
  private static final int MOST_APART = 2;

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Map<Integer, Integer> owners = owners(extraction);
    List<Mention> head = ages(extraction, false);
    List<Mention> body = ages(extraction, true);
    List<Contradiction> found = new ArrayList<>();
    for (Mention above : head) {
      if (!isWordedAsAge(report, above) && !owners.containsKey(above.index())) {
        continue;
      }
      boolean borne = body.stream().anyMatch(b -> years(b).meets(years(above)));
      if (!borne) {
        body.stream()
            .filter(b ->
                isOfOneSort(extraction, above, b)
                    || isNear(head, above, b) && !areOfTwoSorts(extraction, above, b))
            .filter(b -> canBeOne(owners, above, b))
            .findFirst()
            .map(b -> contradiction(report, extraction, above, b))
            .filter(c -> found.stream().noneMatch(f -> f.why().equals(c.why())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isOfOneSort(Extraction extraction, Mention above, Mention body) {
    Optional<String> noun = nounAfter(extraction, above);
    return noun.isPresent() && noun.equals(nounAfter(extraction, body));
  }

  private static boolean areOfTwoSorts(Extraction extraction, Mention above, Mention body) {
    Optional<String> noun = nounAfter(extraction, above);
    Optional<String> other = nounAfter(extraction, body);
    return noun.isPresent() && other.isPresent() && !noun.equals(other);
  }

  /// A bare number in a headline may count something.
  private static boolean isWordedAsAge(Report report, Mention mention) {
    return mention.span().in(report.text()).chars().anyMatch(Character::isLetter);
  }

  private static boolean isNear(List<Mention> head, Mention above, Mention body) {
    return head.stream().noneMatch(h -> years(h).meets(years(body)))
        && Math.abs(years(body).low() - years(above).low()) <= MOST_APART;
  }

  /// The noun that directly follows an age: "2-year-old girl".
  private static Optional<String> nounAfter(Extraction extraction, Mention mention) {
    return extraction.sentences().get(mention.sentence()).tokens().stream()
        .filter(t -> t.span().start() >= mention.span().end())
        .findFirst()
        .filter(t -> t.tag().equals("NN"))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT));
  }

  private static Contradiction contradiction(
      Report report, Extraction extraction, Mention above, Mention body) {
    Sentence.Role role = extraction.sentences().get(above.sentence()).role();
    return new Contradiction(
        report.id(),
        above.span(),
        Optional.of(body.span()),
        "headline",
        (role == Sentence.Role.CAPTION ? Inside.CAPTION_AND_BODY : Inside.HEADLINE_AND_BODY)
            .of(
                Term.words(above.span().in(report.text())),
                Term.words(body.span().in(report.text()))));
  }

  private static Map<Integer, Integer> owners(Extraction extraction) {
    Map<Integer, Integer> owners = new TreeMap<>();
    for (Trait trait : extraction.traits()) {
      if (extraction.mentions().get(trait.mention()).kind() == Kind.AGE) {
        owners.put(trait.mention(), trait.entity());
      }
    }
    return owners;
  }

  /// Whether nothing says that the two are ages of different people.
  private static boolean canBeOne(Map<Integer, Integer> owners, Mention a, Mention b) {
    Integer first = owners.get(a.index());
    Integer second = owners.get(b.index());
    return first == null || second == null || first.equals(second);
  }

  private static List<Mention> ages(Extraction extraction, boolean body) {
    return extraction.mentions().stream()
        .filter(m -> m.value() instanceof Value.Age age && age.years().isExact())
        .filter(m ->
            switch (extraction.sentences().get(m.sentence()).role()) {
              case TITLE, CAPTION -> !body;
              case BODY -> body;
              case HEADING, METADATA, POST, BOILERPLATE -> false;
            })
        .toList();
  }

  private static Amount years(Mention mention) {
    return ((Value.Age) mention.value()).years();
  }
}
