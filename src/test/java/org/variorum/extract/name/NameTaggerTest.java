package org.variorum.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Kind;
import org.variorum.model.Value;

class NameTaggerTest {

  /// Groups as `P Full Name: mention, mention`.
  private static List<String> groups(String lines) {
    Sketch sketch = Sketch.of(lines);
    Names names = new NameTagger().tag(sketch.text(), sketch.sentences());
    return names.groups().stream()
        .map(g ->
            (g.kind() == Kind.PERSON ? "P " : "O ")
                + g.name()
                + ": "
                + g.indices().stream()
                    .map(i -> names.mentions().get(i).span().in(sketch.text()))
                    .collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  @DisplayName("a title and a possessive are no part of the name")
  void titlesAndPossessives() {
    assertThat(groups("Mayor/NNP/P Ann/NNP/P Tull/NNP/P _'s/POS/P car/NN burned/VBD ./."))
        .containsExactly("P Ann Tull: Ann Tull");
  }

  @Test
  @DisplayName("initials, nicknames, suffixes and particles are part of the name")
  void partsOfAName() {
    assertThat(
            groups(
                """
                J./NNP Ann/NNP/P Tull/NNP/P left/VBD ./.
                Glen/NNP/P "/`` _Doc/NNP _"/'' Harmon/NNP/P _,/, Jr./NNP sang/VBD ./.
                Omar/NNP/P bin/NN Hadi/NNP wrote/VBD ./.
                """))
        .containsExactly(
            "P J. Ann Tull: J. Ann Tull",
            "P Glen \"Doc\" Harmon, Jr.: Glen \"Doc\" Harmon, Jr.",
            "P Omar bin Hadi: Omar bin Hadi");
  }

  @Test
  @DisplayName(
      "a family name alone goes to the person of that name, also where the model missed it")
  void familyNameAlone() {
    assertThat(
            groups(
                """
                # Tull/NNP/O Wins/VBZ/O Race/NNP/O In/IN Dry/NNP Creek/NNP
                Ann/NNP/P Tull/NNP/P won/VBD the/DT race/NN ./.
                Then/RB Tull/NNP spoke/VBD ./.
                """))
        .containsExactly("P Ann Tull: Tull, Ann Tull, Tull");
  }

  @Test
  @DisplayName("two people of one family stay two; a family name goes to the one named last")
  void twoOfOneFamily() {
    assertThat(
            groups(
                """
                Ann/NNP/P Tull/NNP/P and/CC Ben/NNP/P Tull/NNP/P fled/VBD ./.
                Ann/NNP/P fell/VBD ./.
                Tull/NNP/P was/VBD hurt/VBN ./.
                """))
        .containsExactly("P Ann Tull: Ann Tull, Ann, Tull", "P Ben Tull: Ben Tull");
  }

  @Test
  @DisplayName("a misspelt name is joined to the usual spelling")
  void misspelt() {
    assertThat(
            groups(
                """
                Makana/NNP/P Oldman/NNP/P died/VBD ./.
                Makanna/NNP/P Oldman/NNP/P was/VBD three/CD ./.
                """))
        .hasSize(1);
  }

  @Test
  @DisplayName("the model's organisation is a person where the rest of the report says so")
  void organisationThatIsAPerson() {
    assertThat(
            groups(
                """
                Dover/NNP/O Tull/NNP/O was/VBD charged/VBN ./.
                Police/NNP say/VBP Tull/NNP/P fled/VBD ./.
                """))
        .containsExactly("P Dover Tull: Dover Tull, Tull");
  }

  @Test
  @DisplayName("an office is named with all that its of and and add")
  void officeWithComplements() {
    assertThat(
            groups(
                """
                The/DT Directorate/NNP/O of/IN/O Roads/NNPS/O and/CC Bridges/NNP/O of/IN Ports/NNP burned/VBD ./.
                The/DT directorate/NN was/VBD closed/VBN ./.
                The/DT Dry/NNP/L Creek/NNP/L Police/NNP/O Department/NNP/O (/( _DCPD/NNP/O _)/) said/VBD so/RB ./.
                DCPD/NNP/O came/VBD ./.
                """))
        .containsExactly(
            "O Directorate of Roads and Bridges of Ports: Directorate of Roads and Bridges of"
                + " Ports",
            "O Dry Creek Police Department: Dry Creek Police Department, DCPD, DCPD");
  }

  @Test
  @DisplayName("names of one well-known body are one; its branch is another")
  void aliases() {
    assertThat(
            groups(
                """
                Daesh/NNP/P (/( _ISIS/NNP/O _)/) fled/VBD ./.
                ISIS/NNP/O _-/HYPH _K/NNP stayed/VBD ./.
                """))
        .extracting(g -> g.substring(g.indexOf(':')))
        .containsExactly(": Daesh, ISIS", ": ISIS-K");
  }

  @Test
  @DisplayName(
      "a body named in the text is found in the headline; a headline's word alone is no name")
  void headlines() {
    assertThat(
            groups(
                """
                # Moranda/NNP Patches/NNP/P Browser/NNP/P In/IN Haste/NNP
                Moranda/NNP/O mended/VBD it/PRP ./.
                """))
        .containsExactly("O Moranda: Moranda, Moranda");
  }

  @Test
  @DisplayName("a nickname in parentheses or single quotes is part of the name")
  void nicknames() {
    assertThat(
            groups(
                """
                Luis/NNP/P (/( _Jerry/NNP/P _)/) Ruiz/NNP/P left/VBD ./.
                Vince/NNP/P '/`` _The/DT Chin/NNP _'/'' Gale/NNP/P left/VBD ./.
                """))
        .containsExactly(
            "P Luis (Jerry) Ruiz: Luis (Jerry) Ruiz",
            "P Vince 'The Chin' Gale: Vince 'The Chin' Gale");
  }

  @Test
  @DisplayName("a government is named by its country")
  void governments() {
    assertThat(
            groups(
                """
                The/DT Pakistani/JJ/M government/NN denied/VBD it/PRP ./.
                The/DT government/NN of/IN Pakistan/NNP/L denied/VBD it/PRP ./.
                """))
        .singleElement()
        .asString()
        .endsWith(": Pakistani government, government of Pakistan");
  }

  @Test
  @DisplayName("a street that bears a name is no person")
  void streets() {
    assertThat(groups("They/PRP met/VBD on/IN Ann/NNP/P Tull/NNP/P Drive/NNP ./.")).isEmpty();
  }

  @Test
  @DisplayName("a name known as a place's is left alone, unless a person bears it")
  void places() {
    Sketch sketch =
        Sketch.of(
            """
            Santa/NNP/P Tirna/NNP/P was/VBD dark/JJ ./.
            Ann/NNP/P Dover/NNP/P slept/VBD ./.
            Dover/NNP/P woke/VBD ./.
            """);
    Names names =
        new NameTagger(List.of("Santa Tirna", "Dover")::contains)
            .tag(sketch.text(), sketch.sentences());
    assertThat(names.groups()).extracting(Names.Group::name).containsExactly("Ann Dover");
  }

  @Test
  @DisplayName("every mention carries its person's full name")
  void valuesAreFull() {
    Sketch sketch = Sketch.of("Ann/NNP/P Tull/NNP/P slept/VBD ./.\nTull/NNP/P woke/VBD ./.");
    assertThat(new NameTagger().tag(sketch.text(), sketch.sentences()).mentions())
        .extracting(Tagged::value)
        .containsOnly(new Value.Person("Ann Tull", "Tull"));
  }

  @Test
  @DisplayName("an age behind two capitalised words makes them a person's name")
  void anAgeIntroduces() {
    assertThat(groups("It/PRP named/VBD Orrin-Lee/NNP Vask/NNP ,/, 31/CD ,/, of/IN Kelso/NNP ./."))
        .containsExactly("P Orrin-Lee Vask: Orrin-Lee Vask");
    assertThat(
            groups("It/PRP named/VBD Orrin/NNP _-/HYPH _Lee/NNP Vask/NNP ,/, 31/CD ,/, too/RB ./."))
        .containsExactly("P Orrin-Lee Vask: Orrin-Lee Vask");
    assertThat(groups("It/PRP rained/VBD in/IN Upper/NNP Kelso/NNP ,/, 31/CD ,/, too/RB ./."))
        .isEmpty();
    assertThat(groups("He/PRP met/VBD Kelso/NNP Bank/NNP ,/, 31/CD ,/, too/RB ./."))
        .noneMatch(g -> g.startsWith("P "));
  }

  @Test
  @DisplayName("a street has no age")
  void streetsHaveNoAge() {
    assertThat(groups("Rory/NNP/P L./NNP/P Street/NNP/P ,/, 30/CD ,/, fled/VBD ./."))
        .containsExactly("P Rory L. Street: Rory L. Street");
    assertThat(groups("Rory/NNP/P Street/NNP/P is/VBZ closed/VBN ./.")).isEmpty();
  }
}
