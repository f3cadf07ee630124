package org.variorum.model.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasingTest {
  private static final Path BUNDLES = Path.of("resources/org/variorum/model/reason");

  /// Texts of one language only: the words that another translates.
  private static final Pattern OWN =
      Pattern.compile("(?:word|things|one|question|subject|topic|each|unit)\\..*");

  private final Phrasing english = Phrasing.english();
  private final Phrasing german = Phrasing.in(Locale.GERMANY);

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void eachLanguageHasWordsForEveryGroundAndForNothingElse(Path bundle) throws IOException {
    assertThat(texts(bundle).stringPropertyNames())
        .filteredOn(key -> !key.startsWith("form.") && !OWN.matcher(key).matches())
        .containsExactlyInAnyOrderElementsOf(Ground.all().map(Ground::key).toList());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void eachLanguageWritesTheSameForms(Path bundle) throws IOException {
    assertThat(texts(bundle).stringPropertyNames())
        .filteredOn(key -> key.startsWith("form."))
        .containsExactlyInAnyOrderElementsOf(
            texts(BUNDLES.resolve("reasons.properties")).stringPropertyNames().stream()
                .filter(key -> key.startsWith("form."))
                .toList());
  }

  /// What a reason is filled in with is told whole: no place is left out, and none is empty.
  @ParameterizedTest
  @MethodSource("bundles")
  void everyPlaceIsFilledInOnce(Path bundle) throws IOException {
    Properties texts = texts(bundle);
    assertThat(Ground.all().filter(g -> g.places() > 0))
        .isNotEmpty()
        .allSatisfy(ground -> {
          MessageFormat format = new MessageFormat(texts.getProperty(ground.key()), Locale.ROOT);
          assertThat(format.getFormatsByArgumentIndex()).hasSize(ground.places());
          for (int place = 0; place < ground.places(); place++) {
            assertThat(texts.getProperty(ground.key())).contains("{" + place);
          }
        });
    assertThat(Ground.all().filter(g -> g.places() == 0))
        .allSatisfy(ground -> assertThat(texts.getProperty(ground.key())).doesNotContain("{"));
  }

  @Test
  void germanLeavesNothingInEnglish() {
    List<Reason> all =
        Ground.all()
            .map(g -> new Reason(g, Collections.nCopies(g.places(), Term.figure(2))))
            .toList();

    assertThat(all).allSatisfy(reason -> assertThat(Untranslated.in(reason)).isEmpty());
    assertThat(Untranslated.ofEnglish(all)).as("found by the check").hasSizeGreaterThan(100);
  }

  @Test
  void topicsAreAskedForInTheLanguage() {
    assertThat(german.topic("ferry (crew) · where")).isEqualTo("ferry (crew) · wo");
    assertThat(german.topic("what happened · at what hour"))
        .isEqualTo("was geschah · um wie viel Uhr");
    assertThat(german.topic("people killed · how many"))
        .isEqualTo("Menschen (getötet) · wie viele");
    assertThat(german.topic("child (others) · how many")).isEqualTo("Kinder (weitere) · wie viele");
    assertThat(german.topic("distance from Port Ellis · how far"))
        .isEqualTo("Entfernung von Port Ellis · wie weit");
    assertThat(german.topic("length (km) · how much")).isEqualTo("Länge (km) · wie viel");
    assertThat(german.topic("grant · how much money a year"))
        .isEqualTo("grant · wie viel Geld im Jahr");
    assertThat(german.topic("day · how long")).isEqualTo("Tage · wie lange");
    assertThat(german.topic("time of day")).isEqualTo("Uhrzeit");
    assertThat(german.topic("“We ran” · said by whom")).isEqualTo("„We ran“ · von wem gesagt");
    assertThat(german.topic("passenger")).as("a report's own word").isEqualTo("passenger");
    assertThat(german.topic("hide or surrender")).isEqualTo("hide or surrender");
    assertThat(english.topic("child (others) · how many")).isEqualTo("child (others) · how many");
    assertThat(english.topic("distance from Port Ellis · how far"))
        .isEqualTo("distance from Port Ellis · how far");
  }

  @Test
  void everyGroundIsGivenSomewhere() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    assertThat(Ground.all().map(g -> g.getClass().getSimpleName() + "." + g.name()))
        .allMatch(
            given -> Pattern.compile("\\b" + Pattern.quote(given) + "\\b").matcher(code).find());
  }

  @Test
  void twoFamiliesDoNotShareAKey() {
    assertThat(Ground.all().map(Ground::key)).doesNotHaveDuplicates();
  }

  @Test
  void daysAndNumbersAreWrittenAsTheLanguageDoes() {
    LocalDate day = LocalDate.of(2024, 9, 29);
    Reason weekday =
        Times.WAS_A_NOT_A.of(
            Term.day(day), Term.weekday(DayOfWeek.SUNDAY), Term.weekday(DayOfWeek.MONDAY));
    Reason amounts = Numbers.IS_NOT.of(Numbers.AT_LEAST.of(Term.figure(1200.5)), Term.figure(3));
    Reason hour = Times.BOTH_ARE.of(Times.ABOUT.of(Term.hour(LocalTime.of(7, 5))));

    assertThat(english.of(weekday)).isEqualTo("29 September 2024 was a Sunday, not a Monday");
    assertThat(german.of(weekday)).isEqualTo("der 29. September 2024 war ein Sonntag, kein Montag");
    assertThat(english.of(amounts)).isEqualTo("at least 1,200.5 is not 3");
    assertThat(german.of(amounts)).isEqualTo("mindestens 1.200,5 ist nicht 3");
    assertThat(english.of(hour)).isEqualTo("both are about 07:05");
    assertThat(german.of(hour)).isEqualTo("beides heißt etwa 07:05 Uhr");
  }

  @Test
  void wordsOfReportsStayAsTheyAre() {
    Reason why =
        Readings.HAVE.of(
            Term.words("A"),
            Term.words("the {ferry}, it's said"),
            Term.words("B"),
            Term.words("the boat"),
            Descriptions.COVERS.of());

    assertThat(english.of(why))
        .isEqualTo("A has “the {ferry}, it's said”, B has “the boat”: one word covers the other.");
    assertThat(german.of(why))
        .isEqualTo(
            "A hat „the {ferry}, it's said“, B hat „the boat“: das eine Wort schließt das andere"
                + " ein.");
  }

  @Test
  void whatIsCountedIsTranslatedOrQuoted() {
    Reason known = Numbers.ONE_COUNTS.of(Term.things("woman"), Term.things("child"));
    Reason unknown = Numbers.ONE_COUNTS.of(Term.things("ferry"), Term.things("barge"));

    assertThat(english.of(known)).isEqualTo("one counts women, the other children");
    assertThat(german.of(known)).isEqualTo("der eine zählt Frauen, der andere Kinder");
    assertThat(english.of(unknown)).isEqualTo("one counts ferries, the other barges");
    assertThat(german.of(unknown)).isEqualTo("der eine zählt „ferries“, der andere „barges“");
  }

  @Test
  void clausesBesideEachOtherMakeASentence() {
    Reason why =
        OneEvent.BECAUSE.of(
            new Term.Sentence(
                List.of(
                    OneEvent.BOTH_NAME.of(Term.names(List.of("Ana", "Bo", "Cy"))),
                    OneEvent.DAY.of())));

    assertThat(english.of(why)).isEqualTo("Both name Ana, Bo and Cy; both speak of the same day.");
    assertThat(german.of(why))
        .isEqualTo("Beide nennen Ana, Bo und Cy; beide sprechen vom selben Tag.");
  }

  @Test
  void englishIsSpokenWhereALanguageIsMissing() {
    Reason why = Numbers.IS_NOT.of(Term.figure(1200), Term.figure(1300));

    assertThat(Phrasing.in(Locale.of("fi")).of(why)).isEqualTo("1,200 is not 1,300");
    assertThat(why).hasToString("1,200 is not 1,300");
  }

  @Test
  void aGroundWithoutItsTermsIsNoReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> Numbers.IS_NOT.of(Term.figure(1)));
  }

  private static Properties texts(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
