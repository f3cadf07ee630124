package org.variorum.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Amount;
import org.variorum.model.Analysis;
import org.variorum.model.Attribution;
import org.variorum.model.Certainty;
import org.variorum.model.Chain;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.Mention;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Origin;
import org.variorum.model.Passage;
import org.variorum.model.Provenance;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Sentence;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.Value;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;
import org.variorum.model.mark.Verdict.Resolution.ForReport;
import org.variorum.model.reason.Plain;

/// A small comparison made by hand, with characters of two UTF-16 units and hostile text in it.
public final class Tale {
  public static final String HOSTILE =
      "<script>alert(\"1\")</script> & </style> <img src=x onerror=y>";

  public static final String NOTE = "The list of the dead | has *twelve* names. " + HOSTILE;

  public static final ReportId A = new ReportId("aaaa");
  public static final ReportId B = new ReportId("bbbb");
  public static final ReportId C = new ReportId("cccc");

  public static final String TEXT_A =
      "🚢 Ferry sinks 𝔸\n\nMINDELO – Twelve people were killed on Monday, police said. " + HOSTILE;
  public static final String TEXT_B =
      "Ferry sinks\n\n😀😀 At least 14 people died on 5 May. A baker, 41, swam ashore.";
  public static final String TEXT_C = "Another ferry\n\nThe boat ran aground in June.";

  private Tale() {}

  public static Compared compared() {
    Story story =
        new Story(
            new StoryId(1),
            "Ferry & " + HOSTILE,
            List.of(
                report(A, "a.txt", TEXT_A, "=Evening Sheet"),
                report(B, "b.txt", TEXT_B, "Harbour, \"Daily\""),
                report(C, "c.txt", TEXT_C, "Inland Post")));
    return new Compared(story, new Analysis(extractions(), comparison()), Optional.of("tales/1"));
  }

  /// The same, marked up: one finding resolved, one said to be the same thing, one to be asked about,
  /// and a note on a passage.
  public static Compared marked() {
    Compared bare = compared();
    List<Finding> findings = bare.comparison().findings();
    Stamp stamp = new Stamp("Ana Reis", Instant.parse("2025-05-07T09:30:00Z"));
    Markup markup =
        Markup.NONE
            .with(
                decided("m1", findings.get(0), new Verdict.Resolved(new ForReport(A)), stamp, bare)
                    .with(
                        new Remark(
                            NOTE, List.of("toll", "=SUM(A1)"), List.of("https://example.org/list")),
                        stamp))
            .with(decided("m2", findings.get(1), new Verdict.SameThing(), stamp, bare))
            .with(
                decided(
                    "m3",
                    findings.get(2),
                    new Verdict.NeedsCall("the harbour master", "How old is he?"),
                    stamp,
                    bare))
            .with(
                Mark.on(
                        "m4",
                        Subject.of(
                            List.of(new Located(B, span(TEXT_B, "😀😀 At least"))), bare.story()),
                        stamp)
                    .with(Remark.NONE.withNote("Mind the signs."), stamp));
    return Compared.of(bare.story(), bare.analysis(), markup);
  }

  private static Mark decided(
      String id, Finding finding, Verdict verdict, Stamp stamp, Compared compared) {
    return Mark.on(id, Subject.of(finding, compared.story()), stamp)
        .with(Optional.of(new Decision(verdict, Optional.of(Confidence.LIKELY))), stamp);
  }

  /// The span of the first occurrence of some words.
  public static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Report report(ReportId id, String path, String text, String outlet) {
    Metadata metadata =
        Metadata.none("en")
            .withTitle(
                Optional.of(
                    Metadatum.inText(
                        text.lines().findFirst().orElse(""), new Span(0, text.indexOf('\n')))))
            .withOutlet(Optional.of(Metadatum.given(outlet, Provenance.USER)))
            .withPublished(
                Optional.of(Metadatum.given(LocalDate.of(2025, 5, 6), Provenance.OPTION)));
    Source source =
        new Source(path, Instant.EPOCH, id.value().substring(0, 1).repeat(64), 99, "UTF-8");
    return new Report(id, source, metadata, text);
  }

  private static Map<ReportId, Extraction> extractions() {
    return Map.of(
        A,
        extraction(
            A,
            TEXT_A,
            List.of(
                new Placed("Twelve people", killed(Amount.exactly(12))),
                new Placed("Monday", Value.Date.day(LocalDate.of(2025, 5, 5)))),
            List.of(span(TEXT_A, HOSTILE))),
        B,
        extraction(
            B,
            TEXT_B,
            List.of(
                new Placed(
                    "At least 14",
                    killed(new Amount(14, Double.POSITIVE_INFINITY, Amount.Exactness.AT_LEAST))),
                new Placed("5 May", Value.Date.day(LocalDate.of(2025, 5, 5))),
                new Placed("41", new Value.Age(Amount.exactly(41)))),
            List.of()),
        C,
        extraction(C, TEXT_C, List.of(), List.of()));
  }

  private record Placed(String words, Value value) {}

  private static Extraction extraction(
      ReportId id, String text, List<Placed> placed, List<Span> boilerplate) {
    List<Sentence> sentences = new ArrayList<>();
    int title = text.indexOf('\n');
    sentences.add(new Sentence(new Span(0, title), Sentence.Role.TITLE, 0, List.of()));
    int start = title + 2;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        sentences.add(new Sentence(new Span(start, i + 1), Sentence.Role.BODY, 1, List.of()));
        start = Math.min(i + 2, text.length());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Placed one : placed) {
      mentions.add(new Mention(mentions.size(), span(text, one.words()), 1, one.value()));
    }
    return new Extraction(
        id,
        new Extraction.Basis("1", Optional.empty(), 0),
        sentences,
        mentions,
        List.of(),
        List.of(),
        List.of(),
        boilerplate);
  }

  private static Value killed(Amount amount) {
    return new Value.Quantity(amount, "person", Optional.of("killed"), Optional.empty(), false);
  }

  private static Comparison comparison() {
    Attribution police =
        new Attribution(
            span(TEXT_A, "police"), "police", Certainty.SAID, Optional.of("an interview"));
    Reading twelve =
        new Reading(
            A,
            span(TEXT_A, "Twelve people"),
            killed(Amount.exactly(12)),
            "12 person killed",
            Optional.of(police),
            Optional.of("o1"));
    Reading fourteen =
        reading(
            B,
            span(TEXT_B, "At least 14"),
            killed(new Amount(14, Double.POSITIVE_INFINITY, Amount.Exactness.AT_LEAST)),
            "at least 14 person killed");
    Value fifth = Value.Date.day(LocalDate.of(2025, 5, 5));
    Reading monday = reading(A, span(TEXT_A, "Monday"), fifth, "2025-05-05");
    Reading may = reading(B, span(TEXT_B, "5 May"), fifth, "2025-05-05");
    Reading age = reading(B, span(TEXT_B, "41"), new Value.Age(Amount.exactly(41)), "41");
    List<Finding> findings =
        List.of(
            new Finding(
                "f1",
                Kind.QUANTITY,
                "killed · how many",
                Status.CONFLICTING,
                Relation.CONFLICTING,
                // Not in the order of the reports, to see that exporters put it right.
                List.of(fourteen, twelve),
                List.of(C),
                2,
                true,
                Plain.reason("12 and at least 14 cannot both hold.")),
            new Finding(
                "f2",
                Kind.DATE,
                "sinking · when",
                Status.AGREEING,
                Relation.INCOMPARABLE,
                List.of(monday, may),
                List.of(C),
                2,
                false,
                Plain.reason("Monday is 5 May 2025.")),
            new Finding(
                "f3",
                Kind.AGE,
                "baker · age",
                Status.UNIQUE,
                Relation.NONE,
                List.of(age),
                List.of(C, A),
                1,
                false,
                Plain.reason("Only one report gives it.")));
    return new Comparison(
        List.of(C, B, A),
        new SameEvent(SameEvent.Verdict.DOUBTFUL, Plain.reason("C may be another event.")),
        Map.of(
            A, new SameEvent(SameEvent.Verdict.SAME, Plain.reason("It shares the day.")),
            B, new SameEvent(SameEvent.Verdict.SAME, Plain.reason("It shares the day.")),
            C, new SameEvent(SameEvent.Verdict.DOUBTFUL, Plain.reason("Its month is another."))),
        List.of(
            new Passage(
                List.of(
                    new Located(B, span(TEXT_B, "At least 14 people died on 5 May.")),
                    new Located(A, span(TEXT_A, "Twelve people were killed on Monday"))),
                0.5)),
        List.of(
            new Chain(
                Kind.TIME, "5 May 2025", List.of(new Chain.Link(B, 1), new Chain.Link(A, 1)))),
        findings,
        List.of(
            new Contradiction(
                A,
                span(TEXT_A, "Monday"),
                "weekday",
                Plain.reason("It does not fit the calendar."))),
        List.of(new Origin("o1", Origin.Sort.STATEMENT, "police", List.of(B, A))));
  }

  private static Reading reading(ReportId report, Span span, Value value, String canonical) {
    return new Reading(report, span, value, canonical, Optional.empty(), Optional.empty());
  }
}
