package org.variorum.align.described;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.align.Texts;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Modality;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

class ScenesTest {
  private final List<Report> reports = new ArrayList<>();
  private final Map<ReportId, Extraction> extractions = new LinkedHashMap<>();
  private final List<EventGroup.Link> acts = new ArrayList<>();

  @Test
  void theVenuesOfOneActAreOne() {
    report("a", "a fire broke out at a bakery", "fire", place("bakery"));
    report("b", "a fire inside the workshop", "fire", place("workshop"));
    assertThat(scene()).containsExactly("a bakery", "b workshop");
  }

  @Test
  void aFirmIsAVenueWhereSomethingHappensAtIt() {
    report("a", "a fire broke out at a firm", "fire", body("firm"));
    report("b", "a fire inside the workshop", "fire", place("workshop"));
    assertThat(scene()).containsExactly("a firm", "b workshop");
  }

  @Test
  void aFirmThatActsIsNone() {
    report("a", "the firm reported a fire", "fire", body("firm"));
    report("b", "a fire inside the workshop", "fire", place("workshop"));
    assertThat(scene()).isEmpty();
  }

  @Test
  void aTownHoldsVenuesAndIsNone() {
    report("a", "a fire broke out in the town", "fire", place("town", "district"));
    report("b", "a fire inside the workshop", "fire", place("workshop"));
    assertThat(scene()).isEmpty();
  }

  @Test
  void anActIsAtTheVenueToldNextToIt() {
    report(
        "a",
        "held at the harbour after a fire at a bakery in the yard",
        "fire",
        place("harbour"),
        place("bakery"),
        place("yard"));
    report("b", "a fire inside the workshop", "fire", place("workshop"));
    assertThat(scene()).containsExactly("a bakery", "b workshop");
  }

  @Test
  void whatStandsForTheVenueGoesWithIt() {
    Value.Description bakery = place("bakery");
    report("a", "a fire at a bakery where he slept", "fire", List.of("bakery", "where"), bakery);
    report("b", "a fire inside the workshop", "fire", place("workshop"));
    assertThat(scene()).containsExactly("a bakery", "a where", "b workshop");
  }

  @Test
  void oneReportAloneTellsNoSharedScene() {
    report("a", "a fire broke out at a bakery", "fire", place("bakery"));
    assertThat(scene()).isEmpty();
  }

  private static Value.Description place(String noun, String... above) {
    return new Value.Description(Kind.PLACE, noun, List.of(), Set.of(above));
  }

  private static Value.Description body(String noun) {
    return new Value.Description(Kind.ORGANIZATION, noun, List.of());
  }

  private void report(String id, String text, String act, Value.Description... venues) {
    List<Mention> mentions = new ArrayList<>();
    for (Value.Description venue : venues) {
      mentions.add(new Mention(mentions.size(), span(text, venue.head()), 0, venue));
    }
    put(id, text, act, mentions);
  }

  private void report(
      String id, String text, String act, List<String> words, Value.Description venue) {
    List<Mention> mentions = new ArrayList<>();
    for (String word : words) {
      mentions.add(new Mention(mentions.size(), span(text, word), 0, venue));
    }
    put(id, text, act, mentions);
  }

  private void put(String id, String text, String act, List<Mention> mentions) {
    Report report = Texts.report(id, text);
    reports.add(report);
    Extraction of = Texts.extraction(report);
    Event event =
        new Event(
            0,
            0,
            0,
            span(text, act),
            act,
            List.of(),
            new Value.Act(act, false, Modality.ASSERTED),
            List.of(),
            Optional.empty());
    extractions.put(
        of.report(),
        new Extraction(
            of.report(),
            of.basis(),
            of.sentences(),
            mentions,
            List.of(),
            List.of(),
            List.of(event),
            List.of()));
    acts.add(new EventGroup.Link(of.report(), 0));
  }

  private static Span span(String text, String word) {
    int at = text.indexOf(word);
    return new Span(at, at + word.length());
  }

  private List<String> scene() {
    return Scenes.of(reports, extractions, List.of(new EventGroup("fire", acts))).stream()
        .flatMap(c -> c.mentions().stream())
        .map(this::said)
        .toList();
  }

  private String said(Chain.Link link) {
    Report report =
        reports.stream().filter(r -> r.id().equals(link.report())).findFirst().orElseThrow();
    Span span = extractions.get(link.report()).mentions().get(link.mention()).span();
    return link.report().value() + " " + span.in(report.text());
  }
}
