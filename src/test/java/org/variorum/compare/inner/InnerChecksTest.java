package org.variorum.compare.inner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.align.Texts;
import org.variorum.model.Amount;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Trait;
import org.variorum.model.Value;

class InnerChecksTest {
  /// A Tuesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 4);

  @Test
  void aWeekdayThatDoesNotFitItsDateIsTold() {
    assertThat(checked("The bridge fell on Sunday, May 3, at noon."))
        .isEqualTo("weekday “Sunday, May 3”: 3 May 2021 was a Monday, not a Sunday.");
    assertThat(checked("The bridge fell on Monday, 3 May, at noon.")).isEmpty();
    assertThat(checked("It was built on Friday the 6th of July 1962.")).isEmpty();
    assertThat(checked("It was built on Saturday the 6th of July 1962."))
        .isEqualTo(
            "weekday “Saturday the 6th of July 1962”: 6 July 1962 was a Friday, not a Saturday.");
    assertThat(checked("On Monday, in May 30 people marched; Friday 31 June is no day.")).isEmpty();
  }

  @Test
  void aTodayThatIsNotTheDayOfPublicationIsTold() {
    assertThat(checked("The paper said today, May 2, that the bridge fell."))
        .isEqualTo("date “May 2”: It calls 2 May 2021 today, but is dated 4 May 2021.");
    assertThat(checked("The paper said today, Tuesday, May 4, that the bridge fell.")).isEmpty();
  }

  @Test
  void aDayAfterPublicationIsToldWhereItIsPast() {
    String past = "Update (May 7): a fifth worker was found.";
    assertThat(checked(past, mention(past, "May 7", Value.Date.day(LocalDate.of(2021, 5, 7)))))
        .isEqualTo("date “May 7”: The report is dated 4 May 2021 but tells of 7 May 2021.");
    String ahead = "The inquiry will open on May 7.";
    assertThat(checked(ahead, mention(ahead, "May 7", Value.Date.day(LocalDate.of(2021, 5, 7)))))
        .isEmpty();
  }

  @Test
  void aTollInTheHeadlineThatTheBodyDoesNotBearOutIsTold() {
    String text = "Five dead in bridge fall\nFour workers died, the mayor said.";
    assertThat(titled(text, toll(text, "Five", 5), toll(text, "Four", 4)))
        .isEqualTo("headline “Five”: The headline has “Five”, the body “Four”.");
  }

  @Test
  void aTollThatTheBodyGivesInPartsOrVaguelyIsNot() {
    String parts = "Five dead in bridge fall\nFour workers died.\nOne driver died as well.";
    assertThat(titled(parts, toll(parts, "Five", 5), toll(parts, "Four", 4), toll(parts, "One", 1)))
        .isEmpty();
    String vague = "Five dead in bridge fall\nSeveral workers died.";
    Mention several =
        mention(
            vague,
            "Several",
            new Value.Quantity(
                new Amount(3, 9, Amount.Exactness.VAGUE),
                "worker",
                Optional.of("killed"),
                Optional.empty(),
                false));
    assertThat(titled(vague, toll(vague, "Five", 5), several)).isEmpty();
  }

  @Test
  void anAgeInTheHeadlineIsHeldAgainstTheBody() {
    String text = "Six year old girl saved\nA diver carried the seven year old girl out.";
    assertThat(titled(text, age(text, "Six year old", 6), age(text, "seven year old", 7)))
        .isEqualTo(
            "headline “Six year old”: The headline has “Six year old”, the body “seven year old”.");
    String both = text + "\nHer sister, a six year old girl, was safe.";
    assertThat(
            titled(
                both,
                age(both, "Six year old", 6),
                age(both, "seven year old", 7),
                age(both, "six year old", 6)))
        .isEmpty();
  }

  @Test
  void onePersonWithTwoAgesIsToldUnlessOfAnotherTime() {
    String text = "Lindqvist, 52, spoke first.\nLater Lindqvist, 53, left.";
    assertThat(aged(text, "52", "53"))
        .isEqualTo("age “53”: Lindqvist is 52 in one place and 53 in another.");
    String then = "Lindqvist, 52, spoke first.\nLindqvist, 40 at the time, built it.";
    assertThat(aged(then, "52", "40")).isEmpty();
  }

  @Test
  void aNameSpelledInTwoWaysIsTold() {
    assertThat(checked("Then Petra Lindqvist came.\nLater Lindqvist spoke.\nNow Linqvist left."))
        .isEqualTo("name “Linqvist”: The name is spelled “Lindqvist” and “Linqvist”.");
    assertThat(checked("Then Marta Oldsen came.\nSoon Martha Oldsen left."))
        .startsWith("name “Martha”");
  }

  @Test
  void namesOfTwoPeopleAreLetBe() {
    assertThat(checked("Then Petra Hansen came.\nLater Jonas Hanson spoke.")).isEmpty();
    assertThat(checked("Then Martin Oldsen came.\nLater Marvin Holm spoke.")).isEmpty();
    assertThat(checked("From Pakistan came a Pakistani.\nIn Texas a Texan stayed.")).isEmpty();
  }

  @Test
  void twoNumbersOfChildrenOfOneMotherAreTold() {
    assertThat(checked("She was a mother of three.\nNow her four children are with their aunt."))
        .isEqualTo("quantity “four”: The report speaks of 3 children and of 4.");
    assertThat(checked("She was a mother of three.\nNow her 3 children are with their aunt."))
        .isEmpty();
    assertThat(checked("She was a mother of three.\nHe leaves his four children.")).isEmpty();
  }

  @Test
  void partsThatAreMoreThanTheWholeAreTold() {
    String text = "Five people, including three men and four women, were hurt.";
    assertThat(
            checked(
                text,
                count(text, "Five people", 5),
                count(text, "three men", 3),
                count(text, "four women", 4)))
        .isEqualTo(
            "sum “Five people, including three men and four women”:"
                + " The parts are more than the whole: 7 of 5.");
    assertThat(
            checked(
                text,
                count(text, "Five people", 7),
                count(text, "three men", 3),
                count(text, "four women", 4)))
        .isEmpty();
  }

  @Test
  void aHedgeThatTheHeadlineDropsIsTold() {
    String text = "Five dead in bridge fall\nAt least five workers died.";
    Mention hedged =
        mention(
            text,
            "At least five",
            new Value.Quantity(
                new Amount(5, Double.POSITIVE_INFINITY, Amount.Exactness.AT_LEAST),
                "worker",
                Optional.of("killed"),
                Optional.empty(),
                false));
    assertThat(titled(text, toll(text, "Five", 5), hedged))
        .isEqualTo("headline “Five”: The headline has “Five”, the body “At least five”.");
    String both = text + "\nThe five people killed were painters.";
    assertThat(titled(both, toll(both, "Five", 5), hedged, toll(both, "five people killed", 5)))
        .isEmpty();
  }

  @Test
  void whoKilledHimselfTooIsAmongTheDead() {
    String text = "Three dead in mill\nHe shot two people, then himself.";
    assertThat(titled(text, toll(text, "Three", 3), toll(text, "two people", 2))).isEmpty();
  }

  @Test
  void oneFateInTheTitleOfTwoInTheBodyIsTold() {
    String text = "Dozens of smugglers caught\nDozens of them were caught or killed at the border.";
    Mention above = dozens(text, "Dozens of smugglers");
    Mention below = dozens(text, "Dozens of them");
    assertThat(titled(text, above, below))
        .isEqualTo(
            "headline “Dozens of smugglers caught”:"
                + " The headline tells of one thing only, the body of “caught or killed”.");
    String open = text.replace("smugglers caught", "smugglers caught or killed");
    assertThat(titled(open, dozens(open, "Dozens of smugglers"), dozens(open, "Dozens of them")))
        .isEmpty();
  }

  @Test
  void anAgeInACaptionOneOffIsTold() {
    String text = "A 46-year-old baker is rescued\nThe baker, Ole Brandt, 47, was unhurt.";
    assertThat(titled(text, age(text, "46-year-old", 46), age(text, "47", 47)))
        .isEqualTo("headline “46-year-old”: The headline has “46-year-old”, the body “47”.");
    String far = "A 46-year-old baker is rescued\nThe diver, Ole Brandt, 31, was unhurt.";
    assertThat(titled(far, age(far, "46-year-old", 46), age(far, "31", 31))).isEmpty();
  }

  @Test
  void oneAndSoManyOthersAreMoreThanSoMany() {
    String text = "Seven people died.\nMaria Lund and seven others died.";
    assertThat(checked(text, person(text, "Maria Lund"), toll(text, "Seven", 7), others(text, 7)))
        .isEqualTo(
            "sum “seven others”: “seven others” is told of somebody more, but “Seven” of them"
                + " all.");
    String right = "Eight people died.\nMaria Lund and seven others died.";
    assertThat(
            checked(right, person(right, "Maria Lund"), toll(right, "Eight", 8), others(right, 7)))
        .isEmpty();
  }

  @Test
  void allPartsMakeTheWhole() {
    String text = "Five people, two men and two women, were hurt.";
    assertThat(
            checked(
                text,
                count(text, "Five people", 5),
                counted(text, "two men", "man"),
                counted(text, "two women", "woman")))
        .isEqualTo("sum “Five people, two men and two women”: The parts make 4, the whole is 5.");
    String more = "Five people, two men and two women and a boy, were hurt.";
    assertThat(
            checked(
                more,
                count(more, "Five people", 5),
                counted(more, "two men", "man"),
                counted(more, "two women", "woman")))
        .isEmpty();
  }

  @Test
  void weekdaysToldInOrderLieBeforePublication() {
    // Published on a Tuesday: the Wednesday after that Monday is still to come.
    String text = "She fell ill on Monday and was buried on Wednesday.";
    Mention monday = mention(text, "Monday", Value.Date.day(LocalDate.of(2021, 5, 3)));
    Mention wednesday = mention(text, "Wednesday", Value.Date.day(LocalDate.of(2021, 4, 28)));
    assertThat(checked(text, monday, wednesday))
        .isEqualTo(
            "order “Wednesday”: It tells of “Monday” and then of “Wednesday”,"
                + " but is dated 4 May 2021.");
    String since = "He spoke on Monday and was glad after the vote on Wednesday.";
    assertThat(
            checked(
                since,
                mention(since, "Monday", Value.Date.day(LocalDate.of(2021, 5, 3))),
                mention(since, "Wednesday", Value.Date.day(LocalDate.of(2021, 4, 28)))))
        .isEmpty();
  }

  @Test
  void aTimeAndTheSameInGmtFitTheCountry() {
    String text = "In Oslo the ground shook at 14:10 (1110 GMT) that day.";
    Mention oslo =
        mention(text, "Oslo", new Value.Place(Optional.of("NO/oslo"), "Oslo", List.of("NO")));
    assertThat(checked(text, oslo))
        .isEqualTo(
            "time “14:10 (1110 GMT)”: The two times are 3:00 hours apart, as on no clock of the"
                + " countries that the report names.");
    String summer = text.replace("1110", "1210");
    assertThat(
            checked(
                summer,
                mention(
                    summer, "Oslo", new Value.Place(Optional.of("NO/oslo"), "Oslo", List.of()))))
        .isEmpty();
  }

  @Test
  void aLengthOfTimeFitsItsBeginningAndALaterTime() {
    String text =
        "It was a 20-minute siege.\n"
            + "The siege started at 3pm.\n"
            + "At 4pm shots of the siege were heard.";
    Mention lasting = mention(text, "20-minute", new Value.Duration(Amount.exactly(20), "minute"));
    assertThat(checked(text, lasting, clock(text, "3pm", 15), clock(text, "4pm", 16)))
        .isEqualTo(
            "time “20-minute”: “20-minute” does not fit a beginning at “3pm” and more of it at"
                + " “4pm”.");
    String other = text.replace("of the siege", "of a parade");
    assertThat(checked(other, lasting, clock(other, "3pm", 15), clock(other, "4pm", 16))).isEmpty();
  }

  @Test
  void oneBuildingStandsAtOneCrossing() {
    assertThat(
            checked(
                "It was a bar on Elm and Third.\nPolice went to the bar on Elm near Ninth late."))
        .isEqualTo(
            "place “Elm near Ninth”: The bar is at “Elm and Third” in one place and at “Elm near"
                + " Ninth” in another.");
    assertThat(
            checked("It was a bar on Elm and Third.\nPolice went to the bar on Elm near Third St."))
        .isEmpty();
  }

  @Test
  void oneQuotationHasOneWordingAndOneSpeaker() {
    String text =
        "We have lost everything that we ever owned here.\n"
            + "We have lost everything that we ever loved here.";
    List<String> lines = text.lines().toList();
    assertThat(checked(text, quote(text, lines.get(0), "Ek"), quote(text, lines.get(1), "Ek")))
        .startsWith("quote “We have lost everything that we ever loved")
        .endsWith("One quotation is given in two wordings.");
    String shorter = lines.get(0) + "\nWe have lost everything that we ever owned.";
    assertThat(
            checked(
                shorter,
                quote(shorter, lines.get(0), "Ek"),
                quote(shorter, "We have lost everything that we ever owned.", "Ek")))
        .isEmpty();
  }

  @Test
  void anUpdateAfterTheDateIsToldThoughItsYearIsLeftOut() {
    assertThat(checked("Update (May 7): a fifth worker was found."))
        .isEqualTo("date “May 7”: The report is dated 4 May 2021 but tells of 7 May 2021.");
    assertThat(checked("Posted: 4 May. Updated: 7 May. It was late.")).isEmpty();
  }

  @Test
  void aMiddleNameDoesNotHideASlip() {
    assertThat(checked("Then Marisel Ana Duarte came.\nLater Marisol Duarte left."))
        .startsWith("name “Marisol”");
    assertThat(checked("Then Anders Leon Holm came.\nSoon Petter Lean Holm left.")).isEmpty();
    assertThat(checked("Then in Northeast Paris.\nSoon in Northwest Paris.")).isEmpty();
  }

  @Test
  void distanceCountsASwapAsOne() {
    assertThat(Spellings.distance("fensatras", "fenastras")).isEqualTo(1);
    assertThat(Spellings.distance("smelly", "smelley")).isEqualTo(1);
    assertThat(Spellings.distance("", "abc")).isEqualTo(3);
  }

  private static String checked(String text, Mention... mentions) {
    return shown(report(text), false, List.of(mentions), 0);
  }

  private static String titled(String text, Mention... mentions) {
    return shown(report(text), true, List.of(mentions), 0);
  }

  private static String aged(String text, String first, String second) {
    return shown(
        report(text),
        false,
        List.of(
            age(text, first, Integer.parseInt(first)), age(text, second, Integer.parseInt(second))),
        2);
  }

  private static Report report(String text) {
    Report plain = Texts.report("r", text.split("\n"));
    return plain.withMetadata(
        plain.metadata().withPublished(Optional.of(Metadatum.given(PUBLISHED, Provenance.FILE))));
  }

  /// The contradictions of a report whose first line is its title, if `titled`, and whose first
  /// `ages` mentions are ages of one person.
  private static String shown(Report report, boolean titled, List<Mention> mentions, int ages) {
    Extraction plain = Texts.extraction(report);
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : plain.sentences()) {
      boolean title = titled && sentences.isEmpty();
      sentences.add(
          new Sentence(
              sentence.span(),
              title ? Sentence.Role.TITLE : Sentence.Role.BODY,
              sentence.paragraph(),
              sentence.tokens().stream().map(t -> tagged(t, report.text())).toList()));
    }
    List<Mention> numbered = new ArrayList<>();
    for (Mention mention : mentions) {
      int in = 0;
      while (!sentences.get(in).span().contains(mention.span())) {
        in++;
      }
      numbered.add(new Mention(numbered.size(), mention.span(), in, mention.value()));
    }
    List<Trait> traits = new ArrayList<>();
    for (int i = 0; i < ages; i++) {
      traits.add(new Trait(0, i, "age"));
    }
    List<Entity> entities =
        ages == 0 ? List.of() : List.of(new Entity(0, Kind.PERSON, "Lindqvist", List.of(0)));
    Extraction extraction =
        new Extraction(
            report.id(),
            plain.basis(),
            sentences,
            numbered,
            entities,
            traits,
            List.of(),
            List.of());
    return new InnerChecks()
        .of(report, extraction).stream()
            .map(c -> c.kind() + " “" + c.span().in(report.text()) + "”: " + c.why())
            .collect(Collectors.joining("\n"));
  }

  /// Gives past forms their tag.
  private static Token tagged(Token token, String text) {
    String word = token.span().in(text);
    boolean past = List.of("was", "fell", "died", "caught", "killed").contains(word);
    return past ? new Token(token.span(), token.lemma(), "VBD") : token;
  }

  private static Mention toll(String text, String words, int number) {
    return mention(
        text,
        words,
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.of("killed"), Optional.empty(), false));
  }

  private static Mention count(String text, String words, int number) {
    return mention(
        text,
        words,
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.empty(), Optional.empty(), false));
  }

  private static Mention counted(String text, String words, String what) {
    return mention(
        text,
        words,
        new Value.Quantity(Amount.exactly(2), what, Optional.empty(), Optional.empty(), false));
  }

  private static Mention dozens(String text, String words) {
    return mention(
        text,
        words,
        new Value.Quantity(
            new Amount(12, 99, Amount.Exactness.VAGUE),
            "person",
            Optional.empty(),
            Optional.empty(),
            false));
  }

  private static Mention others(String text, int number) {
    return mention(
        text,
        "seven others",
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.of("killed"), Optional.empty(), true));
  }

  private static Mention person(String text, String name) {
    return mention(text, name, new Value.Person(name, name.substring(name.lastIndexOf(' ') + 1)));
  }

  private static Mention clock(String text, String words, int hour) {
    LocalTime time = LocalTime.of(hour, 0);
    return mention(text, words, new Value.Clock(time, time, false, Optional.empty()));
  }

  private static Mention quote(String text, String words, String speaker) {
    return mention(text, words, new Value.Quote(words, Optional.of(speaker)));
  }

  private static Mention age(String text, String words, int years) {
    return mention(text, words, new Value.Age(Amount.exactly(years)));
  }

  private static Mention mention(String text, String words, Value value) {
    int at = text.indexOf(words);
    return new Mention(0, new Span(at, at + words.length()), 0, value);
  }
}
