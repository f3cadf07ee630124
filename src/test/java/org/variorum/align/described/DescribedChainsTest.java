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
import org.variorum.model.Argument;
import org.variorum.model.Chain;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Modality;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Trait;
import org.variorum.model.Value;

class DescribedChainsTest {
  private final Map<ReportId, Extraction> extractions = new LinkedHashMap<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Chain> named = new ArrayList<>();
  private final List<EventGroup> groups = new ArrayList<>();

  @Test
  void oneNounIsOneWhateverDescribesIt() {
    report("a", "the elderly driver left", described("driver"));
    report("b", "a driver from Oslo left", described("driver"));
    assertThat(chains()).containsExactly("driver: a driver, b driver");
  }

  @Test
  void oneAndManyAreNotTheSame() {
    report("a", "the officer left", described("officer"));
    report("b", "the officers left", new Said("officers", person("officer")));
    assertThat(chains()).containsExactly("officer: a officer", "officer: b officers");
  }

  @Test
  void wordsThatMeanTheSameAreJoined() {
    report("a", "the motorist left", described("motorist", "driver"));
    report("b", "the driver left", described("driver", "motorist"));
    assertThat(chains()).containsExactly("driver: b driver, a motorist");
  }

  @Test
  void aWiderWordIsJoinedIfItCanMeanOneThingOnly() {
    report("a", "the surgeon left", described("surgeon", "doctor"));
    report("b", "the doctor left", described("doctor"));
    assertThat(chains()).containsExactly("doctor: b doctor, a surgeon");
    report("c", "the dentist left", described("dentist", "doctor"));
    assertThat(chains())
        .containsExactly("dentist: c dentist", "doctor: b doctor", "surgeon: a surgeon");
  }

  @Test
  void aManIsNotWhoeverIsAMan() {
    report("a", "the sergeant left", described("sergeant", "man"));
    report("b", "the man left", described("man"));
    assertThat(chains()).containsExactly("man: b man", "sergeant: a sergeant");
  }

  @Test
  void aRoleOfANameTellsWhoIsMeant() {
    role("a", "skipper Ole Brandt left", "Ole Brandt", "skipper");
    report("b", "the skipper left", described("skipper"));
    assertThat(chains()).containsExactly("Ole Brandt: a Ole Brandt, b skipper");
  }

  @Test
  void twoNamesWithOneRoleLeaveItOpen() {
    role("a", "skipper Ole Brandt left", "Ole Brandt", "skipper");
    role("b", "skipper Jan Moen left", "Jan Moen", "skipper");
    report("c", "the skipper left", described("skipper"));
    assertThat(chains())
        .containsExactly("Ole Brandt: a Ole Brandt", "Jan Moen: b Jan Moen", "skipper: c skipper");
  }

  @Test
  void oneActTellsWhoIsMeant() {
    name("a", "Ole Brandt drowned", "Ole Brandt");
    report("b", "a diver drowned", described("diver"));
    drowned("a");
    drowned("b");
    groups.add(
        new EventGroup(
            "drown",
            List.of(
                new EventGroup.Link(new ReportId("a"), 0),
                new EventGroup.Link(new ReportId("b"), 0))));
    assertThat(chains()).containsExactly("Ole Brandt: a Ole Brandt, b diver");
  }

  @Test
  void aFamilyIsNobodyByName() {
    role("a", "family Ole Brandt left", "Ole Brandt", "family");
    report("b", "the family left", described("family"));
    assertThat(chains()).containsExactly("Ole Brandt: a Ole Brandt", "family: b family");
  }

  private record Said(String words, Value value) {}

  private static Said described(String noun, String... above) {
    return new Said(noun, new Value.Description(Kind.PERSON, noun, List.of(), Set.of(above)));
  }

  private static Value person(String noun) {
    return new Value.Description(Kind.PERSON, noun, List.of());
  }

  private void report(String id, String text, Said said) {
    Report report = Texts.report(id, text);
    reports.add(report);
    put(Texts.extraction(report), List.of(mention(text, 0, said)), List.of(), List.of(), List.of());
  }

  private void name(String id, String text, String name) {
    role(id, text, name, "");
  }

  /// A report of one name, with a role if it is not empty.
  private void role(String id, String text, String name, String role) {
    Report report = Texts.report(id, text);
    reports.add(report);
    List<Mention> mentions = new ArrayList<>();
    mentions.add(mention(text, 0, new Said(name, new Value.Person(name, name.split(" ")[1]))));
    List<Trait> traits = new ArrayList<>();
    if (!role.isEmpty()) {
      mentions.add(
          mention(text, 1, new Said(role, new Value.Role("police " + role, Optional.of(name)))));
      traits.add(new Trait(0, 1, "role"));
    }
    named.add(new Chain(Kind.PERSON, name, List.of(new Chain.Link(new ReportId(id), 0))));
    put(
        Texts.extraction(report),
        mentions,
        List.of(new Entity(0, Kind.PERSON, name, List.of(0))),
        traits,
        List.of());
  }

  private void drowned(String id) {
    Extraction of = extractions.get(new ReportId(id));
    Mention one = of.mentions().getFirst();
    Event event =
        new Event(
            0,
            0,
            0,
            one.span(),
            "drown",
            List.of(),
            new Value.Act("drown", false, Modality.ASSERTED),
            List.of(new Argument(Argument.Role.AGENT, one.span(), one.value())),
            Optional.empty());
    put(of, of.mentions(), of.entities(), of.traits(), List.of(event));
  }

  private void put(
      Extraction of,
      List<Mention> mentions,
      List<Entity> entities,
      List<Trait> traits,
      List<Event> events) {
    extractions.put(
        of.report(),
        new Extraction(
            of.report(),
            of.basis(),
            of.sentences(),
            mentions,
            entities,
            traits,
            events,
            List.of()));
  }

  private static Mention mention(String text, int index, Said said) {
    int at = text.indexOf(said.words);
    return new Mention(index, new Span(at, at + said.words.length()), 0, said.value);
  }

  private List<String> chains() {
    return DescribedChains.of(reports, extractions, named, groups).stream()
        .map(c ->
            c.name()
                + ": "
                + String.join(
                    ", ",
                    c.mentions().stream()
                        .map(l ->
                            l.report().value()
                                + " "
                                + extractions
                                    .get(l.report())
                                    .mentions()
                                    .get(l.mention())
                                    .span()
                                    .in(text(l.report())))
                        .toList()))
        .toList();
  }

  private String text(ReportId id) {
    return reports.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow().text();
  }
}
