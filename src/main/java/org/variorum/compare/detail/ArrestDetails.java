package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Modality;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Whether anybody was arrested or named for what the story is about: "no arrests have been made" in
/// one report, "two men were charged" at the head of another.
///
/// The denial speaks of everybody, so it needs no one to be tied to. A report that gives both says
/// what came after what: its title decides, or the tense of the denial.
public final class ArrestDetails implements DetailFinder {
  private static final String OF_THE_EVENT = "what the story is about";

  /// "no arrests have been made", "nobody has been charged", "have not named a suspect", "do not know
  /// who is responsible".
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\bno (arrests?|suspects?) (have|has|had|were|was|are|is)( yet| so far)?( been)?"
              + " (made|named|identified|arrested|announced|in custody)"
              + "|\\bno arrests\\b|\\bno suspects? in custody"
              + "|\\b(no one|nobody) (has|had|have|was|is)( yet)?( been)?"
              + " (arrested|charged|named|detained|in custody)"
              + "|\\b(have|has|had|did)( still)?( yet)?( not|n.t)( yet)? (made? (any|an) arrests?"
              + "|arrest(ed)? any(one|body)|(nam|identif|arrest)\\w+ (a|any) suspects?)"
              + "|\\bnot (\\w+ ){1,12}who (might be|may be|is|was) (responsible|behind)");

  /// "a man was arrested", "two are in custody", "police arrested three", "warrants were issued".
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(was|were|been|is|are) (also )?(arrested|charged|indicted|detained|in custody)"
              + "|\\b(taken|took) into custody|\\bturned (himself|herself|themselves) in"
              + "|\\b(police|deputies|officers|detectives|authorities|investigators)( have| has)?"
              + " (arrested|charged)|^[^,]{3,60}\\b(arrested|charged)\\b"
              + "|\\b(arrest )?warrants? (was|were|has been|have been) (obtained|issued)");

  /// A denial that holds as the report is written.
  private static final Pattern STILL = Pattern.compile("(?i)\\b(have|has|is|are|haven|hasn)\\b");

  /// An arrest of another time: "was arrested in 2019".
  private static final Pattern LONG_AGO =
      Pattern.compile("(?i)\\b(in|since) (19|20)\\d\\d\\b|\\bprevious|\\byears? (ago|earlier)\\b");

  private static final Note<Optional<Answer>> DENIAL = new Note<>((a, r) -> first(a, r, true));
  private static final Note<Optional<Answer>> ARREST = new Note<>((a, r) -> first(a, r, false));

  @Override
  public List<Detail> find(Matter matter) {
    List<Answer> answers = new ArrayList<>();
    boolean denied = false;
    for (ReportId report : matter.reports()) {
      Optional<Answer> denial = matter.note(report, DENIAL);
      Optional<Answer> told = matter.note(report, ARREST);
      boolean still =
          denial.isPresent()
              && (told.isEmpty() || isStill(matter, denial.get()) && !isTitle(matter, told.get()));
      denied |= still;
      (still ? denial : told).ifPresent(answers::add);
    }
    return denied
        ? List.of(new Detail(Kind.EVENT, "arrest · was anybody", answers, true))
        : List.of();
  }

  private static boolean isStill(Matter matter, Answer denial) {
    return STILL.matcher(denial.span().in(matter.report(denial.report()).text())).find();
  }

  private static boolean isTitle(Matter matter, Answer told) {
    return matter
        .sentence(told.report(), told.span())
        .filter(s -> s.role() == Sentence.Role.TITLE)
        .isPresent();
  }

  /// The first place that says so; of what was done, only at the head, since others may have been
  /// arrested for something else.
  private static Optional<Answer> first(Matter matter, ReportId report, boolean negated) {
    Extraction extraction = matter.extraction(report);
    String text = matter.report(report).text();
    for (int index = 0; index < extraction.sentences().size(); index++) {
      Sentence sentence = extraction.sentences().get(index);
      if (!sentence.tells() || !negated && !matter.isLead(report, index)) {
        continue;
      }
      Optional<Span> denied = find(DENIED, sentence, text);
      boolean past = LONG_AGO.matcher(sentence.span().in(text)).find();
      Optional<Span> found =
          negated ? denied : find(TOLD, sentence, text).filter(_ -> denied.isEmpty() && !past);
      if (found.isPresent()) {
        Value act = new Value.Act("arrest", negated, Modality.ASSERTED);
        return found.map(
            span -> new Answer(report, span, act, Optional.empty(), Set.of(OF_THE_EVENT)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> find(Pattern pattern, Sentence sentence, String text) {
    Matcher matcher = pattern.matcher(sentence.span().in(text));
    int start = sentence.span().start();
    return matcher.find()
        ? Optional.of(new Span(start + matcher.start(), start + matcher.end()))
        : Optional.empty();
  }
}
