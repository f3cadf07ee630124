package org.variorum.align.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.align.Texts.extraction;
import static org.variorum.align.Texts.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Attribution;
import org.variorum.model.Certainty;
import org.variorum.model.Chain;
import org.variorum.model.Dependence;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Modality;
import org.variorum.model.Origin;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

class OriginsTest {
  private static final String WIRE =
      "ODERHAVEN (AP) Rescue crews pulled the fourth worker from the cold river late on Monday"
          + " evening, hours after the old harbour bridge gave way under a crane.";
  private static final Report A =
      report(
          "a", WIRE, "The span dates from 1962, and the mayor had asked for money to repair it.");
  private static final Report B =
      report(
          "b",
          "Our reporters are at the scene.",
          WIRE.replace("late on Monday evening", "late Monday"),
          "Traffic is being sent over the north bridge.");
  private static final Report C =
      report("c", "A crane brought the bridge down, and one more worker was found in the evening.");

  @Test
  void copiedTextIsFoundOverSmallChanges() {
    List<Copy> copies = new TextReuse().find(List.of(A, B, C), extractions(A, B, C));
    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().first().span().in(A.text()))
        .startsWith("ODERHAVEN")
        .endsWith("crane");
    assertThat(copies.getFirst().second().span().in(B.text()))
        .startsWith("ODERHAVEN")
        .endsWith("crane");
    assertThat(copies.getFirst().words()).isBetween(20, 26);
  }

  @Test
  void wordsThatBothQuoteAreNotCopied() {
    String quote =
        "“we will not rest until the last worker has been found and every family has been told what"
            + " happened here” was the word";
    Report first = report("f", "The mayor came late; " + quote + " of the mayor.");
    Report second = report("s", "In the evening " + quote + " at the town hall.");
    assertThat(new TextReuse().find(List.of(first, second), extractions(first, second))).isEmpty();
  }

  @Test
  void aReadingInsideCopiedTextRestsOnTheAgency() {
    Origins origins = Origins.of(List.of(A, B, C), extractions(A, B, C), List.of());
    assertThat(origins.all())
        .containsExactly(
            new Origin("o1", Origin.Sort.COPIED_TEXT, "Associated Press", List.of(A.id(), B.id())));
    assertThat(originOf(origins, A.id(), spanIn(A, "fourth"), Optional.empty())).contains("o1");
    assertThat(originOf(origins, B.id(), spanIn(B, "fourth"), Optional.empty())).contains("o1");
    assertThat(originOf(origins, A.id(), spanIn(A, "1962"), Optional.empty())).isEmpty();
    assertThat(originOf(origins, C.id(), spanIn(C, "one"), Optional.empty())).isEmpty();
  }

  @Test
  void copiesOfOneTextInManyReportsAreOneOrigin() {
    Report d = report("d", "From the wire:", WIRE);
    List<Report> reports = List.of(A, B, d);
    assertThat(Origins.of(reports, extractions(A, B, d), List.of()).all())
        .singleElement()
        .satisfies(o -> assertThat(o.reports()).containsExactly(A.id(), B.id(), d.id()));
  }

  @Test
  void reportsOnOneSpeakersWordShareAnOrigin() {
    Report first = report("p", "Four are dead, Petra Lindqvist told us.");
    Report second = report("q", "Lindqvist said that four had died.");
    Report third = report("r", "Four died, witnesses said.");
    Report fourth = report("s", "Four died, according to witnesses.");
    Map<ReportId, Extraction> extractions = new HashMap<>();
    extractions.put(first.id(), said(first, "Petra Lindqvist", "Petra Lindqvist"));
    extractions.put(second.id(), said(second, "Lindqvist", "Lindqvist"));
    extractions.put(third.id(), said(third, "witnesses", "witnesses"));
    extractions.put(fourth.id(), said(fourth, "witnesses", "witnesses"));
    Chain mayor =
        new Chain(
            Kind.PERSON,
            "Petra Lindqvist",
            List.of(new Chain.Link(first.id(), 0), new Chain.Link(second.id(), 0)));

    Origins origins =
        Origins.of(List.of(first, second, third, fourth), extractions, List.of(mayor));

    assertThat(origins.all())
        .containsExactly(
            new Origin(
                "o1", Origin.Sort.STATEMENT, "Petra Lindqvist", List.of(first.id(), second.id())));
    assertThat(
            originOf(
                origins, second.id(), spanIn(second, "four"), attribution(second, "Lindqvist")))
        .contains("o1");
    assertThat(
            originOf(origins, third.id(), spanIn(third, "Four"), attribution(third, "witnesses")))
        .isEmpty();
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    Report d = report("d", "From the wire:", WIRE);
    List<Report> reports = new ArrayList<>(List.of(A, B, C, d));
    Map<ReportId, Extraction> extractions = extractions(A, B, C, d);
    List<Origin> expected = Origins.of(reports, extractions, List.of()).all();
    Random random = new Random(3);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(Origins.of(reports, extractions, List.of()).all()).isEqualTo(expected);
    }
  }

  private static Map<ReportId, Extraction> extractions(Report... reports) {
    Map<ReportId, Extraction> extractions = new HashMap<>();
    for (Report report : reports) {
      extractions.put(report.id(), extraction(report));
    }
    return extractions;
  }

  private static Extraction said(Report report, String name, String source) {
    Extraction plain = extraction(report);
    Mention speaker = new Mention(0, spanIn(report, name), 0, new Value.Person(name, "Lindqvist"));
    Value.Act act = new Value.Act("die", false, Modality.ASSERTED);
    Event event =
        new Event(
            0,
            0,
            0,
            spanIn(report, "d"),
            "die",
            List.of(),
            act,
            List.of(),
            attribution(report, source));
    return new Extraction(
        report.id(),
        plain.basis(),
        plain.sentences(),
        List.of(speaker),
        List.of(),
        List.of(),
        List.of(event),
        List.of());
  }

  private static Optional<Attribution> attribution(Report report, String source) {
    return Optional.of(
        new Attribution(spanIn(report, source), source, Certainty.SAID, Optional.empty()));
  }

  private static Span spanIn(Report report, String words) {
    int at = report.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Optional<String> originOf(
      Origins origins, ReportId report, Span reading, Optional<Attribution> attribution) {
    return Dependence.originOf(origins.dependences(), report, reading, attribution);
  }
}
