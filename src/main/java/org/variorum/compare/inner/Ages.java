package org.variorum.compare.inner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Trait;
import org.variorum.model.Value;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// One person with two ages.
final class Ages implements Check {
  /// Words by which a report tells of another year of the person's life.
  private static final Pattern ANOTHER_TIME =
      Pattern.compile(
          "\\b(?:at the time|then|when (?:he|she|they)|was only|would have"
              + " been|turned|turning|birthday|years ago|back then|as a|since|now|in"
              + " (?:19|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  /// An age that is no number of years.
  private static final Pattern OF_A_BABY = Pattern.compile("[ -](?:month|week|day)s?\\b");

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Map<Integer, Mention> first = new TreeMap<>();
    List<Contradiction> found = new ArrayList<>();
    for (Trait trait : extraction.traits()) {
      Mention mention = extraction.mentions().get(trait.mention());
      if (mention.kind() != Kind.AGE || !(mention.value() instanceof Value.Age age)) {
        continue;
      }
      String sentence = extraction.sentences().get(mention.sentence()).span().in(report.text());
      if (ANOTHER_TIME.matcher(sentence).find()
          || !age.years().isExact()
          || OF_A_BABY
              .matcher(report.text())
              .region(mention.span().end(), report.text().length())
              .lookingAt()) {
        continue;
      }
      Mention earlier = first.putIfAbsent(trait.entity(), mention);
      if (earlier != null && !((Value.Age) earlier.value()).years().meets(age.years())) {
        found.add(
            new Contradiction(
                report.id(),
                mention.span(),
                Optional.of(earlier.span()),
                "age",
                Inside.TWO_AGES.of(
                    Term.words(extraction.entities().get(trait.entity()).name()),
                    Term.words(earlier.value().normal()),
                    Term.words(age.normal()))));
      }
    }
    return found;
  }
}
