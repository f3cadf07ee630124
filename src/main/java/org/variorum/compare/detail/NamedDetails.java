package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.Chain;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Value;

/// Who is named in one report and only described in another: "Ann Tull", "a woman of 34".
///
/// Which descriptions are of a name is known from the chains; here, moreover, some sentence with the
/// one must have so much in common with one of the other that both are likely of one matter. A report
/// that names the person anywhere says as much as the others.
public final class NamedDetails implements DetailFinder {
  /// Shared by those answers that stand to each other as a name and a description of one person.
  public static final String NAMED = "named or described";

  /// What the sentences must share, about so many names or seldom words.
  private static final double LEAST = 1.2;

  /// Whether a finding says who is named at all, and not who somebody is.
  public static boolean isBy(Finding finding) {
    return finding.kind() == Kind.PERSON
        && finding.readings().stream().map(r -> r.value().isName()).distinct().count() > 1;
  }

  @Override
  public List<Detail> find(Matter matter) {
    SentenceTerms terms = matter.terms();
    List<Detail> details = new ArrayList<>();
    for (Chain chain : matter.alignment().chains()) {
      if (chain.kind() == Kind.PERSON) {
        detail(matter, terms, chain).ifPresent(details::add);
      }
    }
    return details;
  }

  private static Optional<Detail> detail(Matter matter, SentenceTerms terms, Chain chain) {
    Map<ReportId, List<Mention>> names = new TreeMap<>();
    Map<ReportId, List<Mention>> described = new TreeMap<>();
    for (Chain.Link link : chain.mentions()) {
      Mention mention = matter.mention(link.report(), link.mention());
      Map<ReportId, List<Mention>> sort = mention.value().isName() ? names : described;
      sort.computeIfAbsent(link.report(), _ -> new ArrayList<>()).add(mention);
    }
    List<Answer> answers = new ArrayList<>();
    described.forEach((report, mentions) -> {
      if (!names.containsKey(report) && !isNamed(matter.report(report).text(), chain)) {
        mentions.stream()
            .filter(m -> isTold(matter, report, m) && m.value() instanceof Value.Description)
            .filter(m -> isNear(terms, report, m, names))
            .forEach(m -> answers.add(answer(report, m)));
      }
    });
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    names.forEach((report, mentions) ->
        mentions.stream()
            .filter(m -> isTold(matter, report, m))
            .forEach(m -> answers.add(answer(report, m))));
    return Optional.of(new Detail(Kind.PERSON, chain.name() + " · by name", answers, false));
  }

  /// Whether a text has the last word of a name, as whatever it was read.
  private static boolean isNamed(String text, Chain chain) {
    String last = chain.name().substring(chain.name().lastIndexOf(' ') + 1);
    return text.contains(last);
  }

  private static boolean isTold(Matter matter, ReportId report, Mention mention) {
    return matter.extraction(report).sentences().get(mention.sentence()).tells();
  }

  private static boolean isNear(
      SentenceTerms terms, ReportId report, Mention described, Map<ReportId, List<Mention>> names) {
    return names.entrySet().stream()
        .anyMatch(e ->
            e.getValue().stream()
                .anyMatch(m ->
                    terms.shared(
                            new SentenceTerms.Place(report, described.sentence()),
                            new SentenceTerms.Place(e.getKey(), m.sentence()),
                            Set.of())
                        >= LEAST));
  }

  private static Answer answer(ReportId report, Mention mention) {
    return new Answer(report, mention.span(), mention.value(), Optional.empty(), Set.of(NAMED));
  }
}
