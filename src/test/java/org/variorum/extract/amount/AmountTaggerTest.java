package org.variorum.extract.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.tag.Tagged;
import org.variorum.extract.time.TimeTagger;
import org.variorum.model.Span;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

/// What the tagger reads in sentences as news writes them, each mention as `text = kind value`.
class AmountTaggerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The raids ended with the elimination of two insurgents. | two insurgents = quantity 2 insurgent killed
          Rovers beat Town 3-1 on Saturday. | 3-1 = quantity 3 to 1
          They lost 0-2 at home. | 0-2 = quantity 2 to 0
          The house passed the bill by 98 votes to 71. | 98 votes to 71 = quantity 98 to 71 votes
          The bill was approved 98-71. | 98-71 = quantity 98 to 71
          It was rejected in a 5-4 decision. | 5-4 = quantity 5 to 4 votes
          The final went on for 10-15 minutes. | 10-15 minutes = duration 10–15 minute
          They won the cup in 1997-98. | none
          The raids ended with the detention of several others. | several others = quantity 2–12 other person arrested
          Three were killed. | Three = quantity 3 person killed
          No one was killed, and nobody else was hurt. | No one = quantity 0 person killed ; nobody else = quantity 0 other person injured
          About 4,000 people took part in the march. | About 4,000 people = quantity about 4000 person taking part
          More than 10,000 people who marched sang. | More than 10,000 people = quantity more than 10000 person taking part
          Four dogs took part in the search. | Four dogs = quantity 4 dog
          Forty people turned out in the rain. | Forty people = quantity 40 person taking part
          Two people turned out to be guards. | Two people = quantity 2 person
          It was minus 18 degrees Celsius at night. | minus 18 degrees Celsius = quantity -18 °C temperature
          The blast killed two people and wounded five others. | two people = quantity 2 person killed ; five others = quantity 5 other person injured
          The storm left 12 dead. | 12 = quantity 12 person killed
          The storm left three women dead. | three women = quantity 3 woman killed
          The death toll rose to 14. | 14 = quantity 14 person killed
          The flood claimed 12 lives. | 12 lives = quantity 12 person killed
          Three dead, five wounded in market blast. | Three = quantity 3 person killed ; five = quantity 5 person injured
          A gunman opened fire, wounding five. | five = quantity 5 person injured
          At least 20 people were killed or injured. | At least 20 people = quantity at least 20 person killed or injured
          Some 18 Pakistani citizens were arrested. | Some 18 Pakistani citizens = quantity about 18 citizen arrested
          Dozens of militants have been killed or arrested. | Dozens of militants = quantity 12–99 militant killed or arrested
          Nearly two dozen shell casings were found. | Nearly two dozen shell casings = quantity nearly 24 casing
          More than a dozen hostages were freed. | More than a dozen hostages = quantity more than 12 hostage released
          Almost 20 people were hurt. | Almost 20 people = quantity nearly 20 person injured
          Just over 30 people were hurt. | Just over 30 people = quantity just over 30 person injured
          Fewer than 50 people were hurt. | Fewer than 50 people = quantity under 50 person injured
          About 40 to 80 houses were destroyed. | About 40 to 80 houses = quantity about 40–80 house destroyed
          Two women were in critical condition. | Two women = quantity 2 woman in critical condition
          Five are in a serious but stable condition. | Five = quantity 5 person in serious condition
          Six men were critically injured. | Six men = quantity 6 man in critical condition
          About 300 people did so. | About 300 people = quantity about 300 person
          Everyone within two miles had to leave. | within two miles = quantity up to 2 mi length
          Police did not say how many men fled. | none
          They are two men, one age 21 and the other 28. | two men = quantity 2 man ; 21 = age 21
          Up to 80 people were hurt. | Up to 80 people = quantity up to 80 person injured
          As many as 40 miners are missing. | As many as 40 miners = quantity up to 40 miner missing
          Between 40 and 80 houses were destroyed. | Between 40 and 80 houses = quantity 40–80 house destroyed
          No shots were fired. | No shots = quantity 0 shot fired
          Two men were shot and killed. | Two men = quantity 2 man killed
          Two men were shot and wounded. | Two men = quantity 2 man injured
          He is accused of fatally shooting three people. | three people = quantity 3 person killed
          She denied shooting three people to death. | three people = quantity 3 person killed
          Two men facing murder charges were in court. | Two men = quantity 2 man charged
          Two men were fatally shot. | Two men = quantity 2 man killed
          Six men were taken into custody. | Six men = quantity 6 man arrested
          Three others were taken to area hospitals. | Three others = quantity 3 other person hospitalized
          Divers recovered the bodies of a girl and four sailors. | a girl = quantity 1 girl killed ; four sailors = quantity 4 sailor killed
          Four people, including two children, were killed. | Four people = quantity 4 person killed ; two children = quantity 2 child killed
          The sheriff identified the six people killed on the farm. | six people = quantity 6 person killed
          One of the five victims died. | five victims = quantity 5 victim
          On Monday 12 of the 45 wounded went home. | 12 = quantity 12 person injured ; 45 = quantity 45 person injured
          Two gunmen killed a guard. | Two gunmen = quantity 2 gunman ; a guard = quantity 1 guard killed
          A third suspect was arrested. | A third suspect = quantity 1 other suspect arrested
          She is a mother of nine. | nine = quantity 9 child
          The valley has a population of more than 70,000. | more than 70,000 = quantity more than 70000 person
          They face eight counts of assault. | eight counts = quantity 8 count
          He was shot three times in the leg. | three times = quantity 3 time
          Police fired 13 rounds at a car with seven people inside. | 13 rounds = quantity 13 round fired ; seven people = quantity 7 person
          Another 2,000 are waiting for tents. | Another 2,000 = quantity 2000 other person
          Hundreds of thousands of people fled. | Hundreds of thousands of people = quantity 100000–999999 person
          4 Shot to Death in South Carolina | 4 = quantity 4 person killed
          The other four went to the hospital. | four = quantity 4 other person
          A 200-person crowd gathered. | 200-person = quantity 200 person
          About 1.2 million refugees live there. | About 1.2 million refugees = quantity about 1200000 refugee
          """)
  void readsQuantities(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A magnitude-5.9 quake shook the island. | magnitude-5.9 = quantity 5.9 magnitude
          The quake had a magnitude of 5.9. | magnitude of 5.9 = quantity 5.9 magnitude
          A 6.1-magnitude quake shook the island. | 6.1-magnitude = quantity 6.1 magnitude
          The quake measured 6.1. | 6.1 = quantity 6.1 magnitude
          The quake was at least magnitude-5.9. | at least magnitude-5.9 = quantity at least 5.9 magnitude
          The town lies about 940 miles south of the capital. | about 940 miles = quantity about 940 mi length
          They walked along a 25-mile trail. | 25-mile = quantity 25 mi length
          The island covers 1,500 square kilometers. | 1,500 square kilometers = quantity 1500 km² area
          The bomb weighed 50 kg. | 50 kg = quantity 50 kg mass
          The fire burned 300 acres. | 300 acres = quantity 300 acre area
          He drove at 120 miles per hour. | 120 miles per hour = quantity 120 mph speed
          It was 28 degrees Celsius. | 28 degrees Celsius = quantity 28 °C temperature
          The quake ruined 40 percent of the buildings. | 40 percent = quantity 40 % building
          The quake ruined between half and two-thirds of homes. | between half and two-thirds = quantity 50–66.67 % home
          """)
  void readsMeasures(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The victim was identified as Ann Smith, 23, of Leeds. | 23 = age 23
          A man, aged 23, was arrested. | A man = quantity 1 man arrested ; 23 = age 23
          A 23-year-old was arrested. | 23-year-old = age 23
          He is 23 years old. | 23 years old = age 23
          Thirty-two-year-old Sam Hill was held. | Thirty-two-year-old = age 32
          Her three-month-old son survived. | three-month-old = age 0.25
          The victim was in her 20s. | in her 20s = age 20–29
          The victim was in his early 30s. | in his early 30s = age 30–34
          The victims were all in their 20's. | in their 20's = age 20–29
          The boy died at the age of nine. | nine = age 9
          Ann Smith (23) was held. | 23 = age 23
          She was 34. | 34 = age 34
          It was her 11th birthday. | 11th birthday = age 11
          She was picking up her daughter, 11, from school. | 11 = age 11
          His two brothers, 17 and 22, left. | two brothers = quantity 2 brother ; 17 = age 17 ; 22 = age 22
          Those hurt were three males, ages 14, 19 and 21. | three males = quantity 3 male ; 14 = age 14 ; 19 = age 19 ; 21 = age 21
          The police charged Denzel Hill, also 16, of Leeds. | 16 = age 16
          The children were ages 4 to 9. | 4 to 9 = age 4–9
          Orla Venn, 34 Orla Venn, 34 | 34 = age 34 ; 34 = age 34
          """)
  void readsAges(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The damage came to $1.2 million. | $1.2 million = money $ 1200000
          He paid US$1,000 for it. | US$1,000 = money USD 1000
          He is held on a $200,000 bond. | $200,000 = money $ 200000
          The deal is worth €3bn. | €3bn = money EUR 3000000000
          They asked for Rs 500 crore. | Rs 500 crore = money Rs 5000000000
          The repair cost 54 million dollars. | 54 million dollars = money $ 54000000
          They took more than $300,000 in cash. | more than $300,000 = money more than $ 300000
          They paid 200 Canadian dollars. | 200 Canadian dollars = money CAD 200
          It won a 90 million franc contract. | 90 million franc = money franc 90000000
          Each family gets 25,000 taka. | 25,000 taka = money BDT 25000
          It costs 40 million Swiss francs. | 40 million Swiss francs = money CHF 40000000
          The fine is 3,000 kroner. | 3,000 kroner = money krone 3000
          He lost 20 pounds. | 20 pounds = quantity 20 lb mass
          The 25-minute attack ended. | 25-minute = duration 25 minute
          It ended a two-decade-long presence. | two-decade-long = duration 20 year
          He served 8 and a half months. | 8 and a half months = duration 8.5 month
          The ground shook for 30 seconds. | 30 seconds = duration 30 second
          It was an hour-long rampage. | hour-long = duration 1 hour
          He died several days later. | several days = duration 2–12 day
          He died days later. | days = duration 2 or more day
          He faces 30-60 years in prison. | 30-60 years = duration 30–60 year
          It shook for half an hour. | half an hour = duration 0.5 hour
          It lasted about an hour and a half. | an hour and a half = duration about 1.5 hour
          It was over within an hour. | an hour = duration up to 1 hour
          They were held over the past year. | year = duration 1 year
          """)
  void readsMoneyAndDurations(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It happened on September 2, 2024. | none
          The crash closed Highway 40. | none
          He fell ill with COVID-19. | none
          He lives in the 6500 block of Archer Road. | none
          No one was happy. | none
          The quake struck at 1353 (1023 GMT). | none
          He moved there two years ago. | none
          Agent 007 left. | none
          """)
  void leavesAlone(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @Test
  void readsAVagueWordByThePolicy() {
    VaguePolicy stricter =
        VaguePolicy.standard().with("dozens", new VaguePolicy.Allowance(24, 36, 99));
    String text = "Dozens were killed.";

    List<Tagged> tagged = new AmountTagger(stricter).tag(Texts.sentences(text), text, List.of());

    assertThat(tagged).extracting(t -> form(t.value())).containsExactly("24–99 person killed");
  }

  @Test
  void leavesTheFiguresOfOtherScriptsAlone() {
    String text = "The boat sank on ۱۵ May; ۳۱ people and ٢٩ others died.";

    AmountTagger tagger = new AmountTagger(VaguePolicy.standard());

    assertThat(tagger.tag(Texts.sentences(text), text, List.of()))
        .noneMatch(t -> t.span().in(text).matches(".*[۰-۹٠-٩].*"));
  }

  @Test
  void spansLieInTheirSentenceAndDoNotOverlap() {
    String text =
        "Ann Smith, 23, and two others were shot at 5:15 p.m. on Sept. 2, 2024.\n"
            + "At least $1,000 was taken; 12 of the 45 wounded, aged 4 to 9, left two days later.";
    var sentences = Texts.sentences(text);
    AmountTagger tagger = new AmountTagger(VaguePolicy.standard());

    List<Tagged> tagged =
        tagger.tag(sentences, text, new TimeTagger().tag(sentences, text, Optional.empty()));

    Span last = new Span(0, 0);
    for (Tagged t : tagged) {
      assertThat(sentences.get(t.sentence()).span().contains(t.span())).isTrue();
      assertThat(t.span().start()).isGreaterThanOrEqualTo(last.end());
      last = t.span();
    }
    assertThat(tagged).extracting(t -> t.value().kind()).isNotEmpty();
  }

  private static String described(String text) {
    AmountTagger tagger = new AmountTagger(VaguePolicy.standard());
    var sentences = Texts.sentences(text);
    Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 10, 1));
    List<Tagged> times = new TimeTagger().tag(sentences, text, published);
    List<Tagged> tagged = tagger.tag(sentences, text, times);
    return tagged.isEmpty()
        ? "none"
        : tagged.stream()
            .map(t -> t.span().in(text) + " = " + kind(t.value()) + " " + form(t.value()))
            .collect(Collectors.joining(" ; "));
  }

  /// A quantity by the lemma of what it counts, however the value words itself for readers.
  private static String form(Value value) {
    if (value instanceof Value.Quantity(var amount, var counted, var state, var unit, var others)) {
      return amount.normal()
          + unit.map(u -> " " + u).orElse("")
          + (others ? " other " : " ")
          + counted
          + state.map(s -> " " + s).orElse("");
    }
    return value.normal();
  }

  private static String kind(Value value) {
    return value.kind().name().toLowerCase(Locale.ROOT);
  }
}
