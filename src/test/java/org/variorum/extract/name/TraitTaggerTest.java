package org.variorum.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Amount;
import org.variorum.model.Span;
import org.variorum.model.Value;

class TraitTaggerTest {
  private static final Pattern AGE =
      Pattern.compile("\\b\\d{1,2}(-year-old| year old| years old)?\\b");

  /// The traits as `Name topic: value`. Figures are ages, words tagged L are places.
  private static List<String> traits(String lines) {
    Sketch sketch = Sketch.of(lines);
    return tagged(sketch).linked().stream()
        .map(l ->
            names(sketch).groups().get(l.group()).name()
                + " "
                + l.topic()
                + ": "
                + l.said().value().normal())
        .toList();
  }

  private static Names names(Sketch sketch) {
    return new NameTagger().tag(sketch.text(), sketch.sentences());
  }

  private static Traits tagged(Sketch sketch) {
    List<Tagged> ages = new ArrayList<>();
    Matcher matcher = AGE.matcher(sketch.text());
    while (matcher.find()) {
      int years = Integer.parseInt(matcher.group().replaceAll("\\D.*", ""));
      Span span = new Span(matcher.start(), matcher.end());
      ages.add(new Tagged(span, sentence(sketch, span), new Value.Age(Amount.exactly(years))));
    }
    List<Tagged> places = new ArrayList<>();
    for (int s = 0; s < sketch.sentences().size(); s++) {
      Parsed parsed = sketch.sentences().get(s);
      for (int i = 0; i < parsed.nameTags().size(); i++) {
        if (parsed.nameTags().get(i).equals("LOCATION")) {
          Span span = parsed.tokens().get(i).span();
          String name = span.in(sketch.text());
          places.add(new Tagged(span, s, new Value.Place(Optional.empty(), name, List.of())));
        }
      }
    }
    return new TraitTagger().tag(sketch.text(), sketch.sentences(), names(sketch), ages, places);
  }

  private static int sentence(Sketch sketch, Span span) {
    for (int s = 0; s < sketch.sentences().size(); s++) {
      if (sketch.sentences().get(s).sentence().span().contains(span)) {
        return s;
      }
    }
    throw new IllegalArgumentException("no sentence holds " + span);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann/NNP/P Tull/NNP/P _,/, 23/CD _,/, fled/VBD ./.                                          | Ann Tull=23
          Ann/NNP/P Tull/NNP/P (/( _23/CD _)/) fled/VBD ./.                                          | Ann Tull=23
          Ann/NNP/P Tull/NNP/P _,/, age/NN 23/CD _,/, fled/VBD ./.                                   | Ann Tull=23
          Ann/NNP/P Tull/NNP/P of/IN Dover/NNP/L _,/, 23/CD _,/, fled/VBD ./.                        | Ann Tull=23
          Ann/NNP/P Tull/NNP/P _,/, who/WP was/VBD 23/CD _,/, fled/VBD ./.                           | Ann Tull=23
          Tull/NNP/P was/VBD 23/CD ./.                                                               | Tull=23
          Ann/NNP/P Tull/NNP/P _,/, a/DT 23-year-old/JJ cook/NN _,/, fled/VBD ./.                    | Ann Tull=23
          The/DT 23-year-old/JJ _,/, Ann/NNP/P Tull/NNP/P _,/, fled/VBD ./.                          | Ann Tull=23
          They/PRP saw/VBD 23-year-old/JJ plumber/NN Ann/NNP/P Tull/NNP/P ./.                        | Ann Tull=23
          They/PRP saw/VBD 23/CD year/NN old/JJ Ann/NNP/P Tull/NNP/P ./.                             | Ann Tull=23
          Her/PRP$ 23-year-old/JJ sister/NN _,/, Ann/NNP/P Tull/NNP/P _,/, fled/VBD ./.              | Ann Tull=23
          The/DT victim/NN was/VBD identified/VBN as/IN 23-year-old/JJ Ann/NNP/P Tull/NNP/P ./.      | Ann Tull=23
          The/DT 23-year-old/JJ was/VBD identified/VBN as/IN Ann/NNP/P Tull/NNP/P ./.                | Ann Tull=23
          Ann/NNP/P Tull/NNP/P _,/, 23/CD _,/, Bo/NNP/P Roe/NNP/P _,/, 30/CD _,/, fled/VBD ./.       | Ann Tull=23 Bo Roe=30
          Ann/NNP/P Tull/NNP/P and/CC Bo/NNP/P Roe/NNP/P _,/, 23/CD and/CC 30/CD _,/, fled/VBD ./.   | Ann Tull=23 Bo Roe=30
          Ann/NNP/P Tull/NNP/P _,/, 30-year-old/JJ Bo/NNP/P Roe/NNP/P and/CC others/NNS fled/VBD ./. | Bo Roe=30
          Tull/NNP/P 's/POS 11-year-old/JJ daughter/NN fled/VBD ./.                                  | ''
          The/DT 3-year-old/JJ 's/POS mother/NN _,/, Ann/NNP/P Tull/NNP/P _,/, fled/VBD ./.          | ''
          They/PRP shot/VBD a/DT 20-year-old/JJ _,/, Tull/NNP/P said/VBD ./.                         | ''
          The/DT 3-year-old/JJ son/NN of/IN Ann/NNP/P Tull/NNP/P fled/VBD ./.                        | ''
          First/RB they/PRP said/VBD Tull/NNP/P was/VBD 37/CD _,/, then/RB corrected/VBD it/PRP ./.  | ''
          """)
  void linksAnAgeToWhomItBelongs(String sentence, String expected) {
    List<String> ages =
        traits(sentence).stream()
            .filter(t -> t.contains(" age: "))
            .map(t -> t.replace(" age: ", "="))
            .toList();
    assertThat(String.join(" ", ages)).isEqualTo(expected);
  }

  @Test
  @DisplayName("an age that does something means the only person of the sentence before")
  void ageAlone() {
    String before = "Ann/NNP/P Tull/NNP/P fled/VBD ./.\n";
    assertThat(traits(before + "The/DT 23-year-old/JJ said/VBD so/RB ./."))
        .containsExactly("Ann Tull age: 23");
    assertThat(traits(before + "They/PRP shot/VBD the/DT 23-year-old/JJ ./.")).isEmpty();
    assertThat(traits(before + "The/DT 23-year-old/JJ victim/NN spoke/VBD ./.")).isEmpty();
    assertThat(
            traits(
                "Ann/NNP/P Tull/NNP/P _,/, 30/CD _,/, fled/VBD ./.\n"
                    + "The/DT 23-year-old/JJ said/VBD so/RB ./."))
        .containsExactly("Ann Tull age: 30");
  }

  @Test
  @DisplayName("a pronoun at the head of a sentence means the only person of the one before")
  void pronoun() {
    assertThat(traits("Ann/NNP/P Tull/NNP/P fled/VBD ./.\nShe/PRP was/VBD 23/CD ./."))
        .containsExactly("Ann Tull age: 23");
    assertThat(
            traits(
                "Ann/NNP/P Tull/NNP/P met/VBD Bo/NNP/P Roe/NNP/P ./.\nShe/PRP was/VBD 23/CD ./."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Taliban/NNP/O spokesman/NN Ali/NNP/P Roe/NNP/P spoke/VBD ./.                           | Taliban spokesman
          Ali/NNP/P Roe/NNP/P _,/, the/DT spokesman/NN for/IN the/DT harbor/NN _,/, spoke/VBD ./. | spokesman for the harbor
          General/NNP Ali/NNP/P Roe/NNP/P _,/, the/DT military/JJ chief/NN _,/, spoke/VBD ./.    | General; military chief
          Her/PRP$ cousin/NN _,/, Ali/NNP/P Roe/NNP/P _,/, spoke/VBD ./.                         | cousin
          Mr./NNP Ali/NNP/P Roe/NNP/P spoke/VBD ./.                                              | ''
          Ali/NNP/P Roe/NNP/P _,/, 23/CD _,/, a/DT plumber/NN _,/, spoke/VBD ./.                 | plumber
          Ali/NNP/P Roe/NNP/P was/VBD a/DT father/NN of/IN two/CD ./.                            | father of two
          Ali/NNP/P Roe/NNP/P was/VBD a/DT mess/NN ./.                                           | ''
          """)
  void findsRoles(String sentence, String expected) {
    List<String> roles =
        traits(sentence).stream()
            .filter(t -> t.contains(" role: "))
            .map(t -> t.replaceFirst(".* role: ", ""))
            .toList();
    assertThat(String.join("; ", roles)).isEqualTo(expected);
  }

  @Test
  @DisplayName("whose cousin somebody is, is part of the role")
  void possessor() {
    assertThat(
            traits(
                "Jo/NNP/P Lewis/NNP/P left/VBD ./.\n"
                    + "Lewis/NNP/P _'/POS cousin/NN _,/, Ali/NNP/P Roe/NNP/P _,/, spoke/VBD ./."))
        .containsExactly("Ali Roe role: cousin of Jo Lewis");
  }

  @Test
  @DisplayName("homes and nationalities")
  void homes() {
    assertThat(
            traits(
                """
                Ann/NNP/P Tull/NNP/P _,/, 23/CD _,/, of/IN Dover/NNP/L _,/, fled/VBD ./.
                Bo/NNP/P Roe/NNP/P _,/, a/DT Tajik/JJ national/NN _,/, fled/VBD ./.
                """))
        .containsExactly(
            "Ann Tull age: 23",
            "Ann Tull home: Dover",
            "Bo Roe nationality: Tajik",
            "Bo Roe role: Tajik national");
  }

  @Test
  @DisplayName("people who are described and not named")
  void described() {
    Traits traits =
        tagged(
            Sketch.of(
                """
                An/DT 11-year-old/JJ girl/NN and/CC foreign/JJ tourist/NN fled/VBD ./.
                A/DT 20-year-old/JJ fell/VBD ./.
                """));
    assertThat(traits.linked()).isEmpty();
    assertThat(traits.described())
        .extracting(
            d -> d.said().value().normal() + d.age().map(a -> " " + a.value().normal()).orElse(""))
        .containsExactly("girl 11", "foreign tourist", "person 20");
  }
}
