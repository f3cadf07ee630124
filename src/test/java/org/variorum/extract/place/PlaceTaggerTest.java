package org.variorum.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Value;

class PlaceTaggerTest {
  private static final PlaceTagger TAGGER = new PlaceTagger(Gazetteer.load());

  @Test
  void namesOfProvincesGetTheirCodes() {
    assertThat(read("Two raids in Kabul_L and Faryab_L were planned in Bamiyan_L province ."))
        .containsExactly("Kabul=AF-KAB", "Faryab=AF-FYB", "Bamiyan=AF-BAM");
  }

  @Test
  void aNameAndItsContainerAreOneMention() {
    assertThat(read("The camp lies near Mastung_L , Balochistan_L , he said ."))
        .containsExactly("Mastung, Balochistan=PK-BA/mastung");
    assertThat(read("A storm hit Lahore_L , Punjab_L , Pakistan_L on Friday ."))
        .containsExactly("Lahore, Punjab, Pakistan=PK-PB/lahore");
    assertThat(read("The man from Albuquerque_L , N.M. , was found ."))
        .containsExactly("Albuquerque, N.M.=US-NM/albuquerque");
    assertThat(read("The man from Zargul_L , Balochistan_L , was found ."))
        .containsExactly("Zargul, Balochistan=? in PK-BA");
  }

  @Test
  void aTownThatBearsAPersonsNameOrLendsATeamItsOwnIsATownWhereSomebodyIsInIt() {
    assertThat(read("A shooting in Chelsea_O on Sunday hurt two .")).containsExactly("Chelsea=?");
    assertThat(read("A shooting in Beverly_P on Sunday hurt two .")).isNotEmpty();
    assertThat(read("He saw much in Beverly_P . Ann_P Beverly_P smiled .")).isEmpty();
  }

  @Test
  void aListOfPlacesStaysAList() {
    assertThat(read("Homes in Kabul_L , Nangarhar_L and Faryab_L were searched ."))
        .containsExactly("Kabul=AF-KAB", "Nangarhar=AF-NAN", "Faryab=AF-FYB");
    assertThat(read("Troops left Iraq_L , Syria_L , and Libya_L ."))
        .containsExactly("Iraq=IQ", "Syria=SY", "Libya=LY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire in Jacksonville_L , Ark. , killed one .         | US-AR/jacksonville
          A fire in Jacksonville_L killed one in Arkansas_L .    | US-AR/jacksonville
          A fire in Jacksonville_L killed one in Illinois_L .    | US-IL/jacksonville
          A fire in Jacksonville_L killed one .                  | US-FL/jacksonville
          A fire in Paris_L killed one in Texas_L .              | FR-75C
          A fire in Paris_L , Texas_L killed one .               | US-TX/paris
          A fire in Springfield_L killed one .                   | ? in US
          A fire in Springfield_L killed one in Missouri_L .     | US-MO/springfield
          A fire in Hyderabad_L killed one in Pakistan_L .       | PK-SD/hyderabad
          A fire in Hyderabad_L killed one Indian_M .            | IN-TG/hyderabad
          A fire in Georgia_L killed one in Tbilisi_L .          | GE
          A fire in Georgia_L killed one in Atlanta_L .          | US-GA
          A fire in Wellington_L killed one in Somerset_L .      | GB-ENG/wellington
          A fire in Wellington_L killed one .                    | NZ-WGN
          """)
  void aNameOfManyPlacesIsReadInTheLightOfTheReport(String report, String code) {
    assertThat(read(report).getFirst()).endsWith("=" + code);
  }

  @Test
  void whatOneSentenceSaysHoldsForTheOthers() {
    assertThat(
            read(
                "A man from Springfield_L , Ill. , was shot .\nPolice in Springfield_L searched ."))
        .containsExactly("Springfield, Ill.=US-IL/springfield", "Springfield=US-IL/springfield");
  }

  @Test
  void namesLeftOpenAreReadTogether() {
    // Only Oregon has both a Talent and a Medford.
    assertThat(read("A fire in Medford_L was seen from Talent_L ."))
        .containsExactly("Medford=US-OR/medford", "Talent=US-OR/talent");
  }

  @Test
  void allThatAnOpenNameCanMeanIsKept() {
    Value.Place open = places("A fire in Ashland_L killed one .").getFirst().value();

    assertThat(open.evidence()).isEqualTo(Value.Place.Evidence.NONE);
    assertThat(open.possible()).contains("US-OR/ashland", "US-OH/ashland");
    assertThat(places("A fire in Ashland_L , Ore. , killed one .").getFirst().value().evidence())
        .isEqualTo(Value.Place.Evidence.SAID);
    assertThat(places("A fire in Paris_L killed one .").getFirst().value().evidence())
        .isEqualTo(Value.Place.Evidence.KNOWN);
  }

  @Test
  void aNameWithoutAPlaceWhereTheReportPlaysIsNoneOfTheOthers() {
    Value.Place quarter =
        places("A fire in Ashland_L killed one in Arizona_L .").getFirst().value();

    assertThat(quarter.code()).isEmpty();
    assertThat(quarter.possible()).isEmpty();
  }

  @Test
  void aStreetIsNotTheTownOfItsName() {
    assertThat(read("The fire on Medford Road was out .\nThe Medford_L fire killed one ."))
        .containsExactly("Medford Road=?", "Medford=?");
  }

  @Test
  void aCountyInShortIsNoTownFarAway() {
    assertThat(read("A fire in Bartow_L killed one .\nBartow_L County_L is dry ."))
        .contains("Bartow=US-GA.015");
  }

  @Test
  void datelinesArePlacesWhateverTheyAreTagged() {
    assertThat(read("LEEDS_O ( Reuters_O ) — A man was held ."))
        .containsExactly("LEEDS=GB-ENG/leeds");
    assertThat(read("SWAT_L teams came .")).isEmpty();
  }

  @Test
  void directionsAloneAreNoPlaces() {
    assertThat(read("The South_L Side_O shootings killed one .")).isEmpty();
  }

  @Test
  void aNameInAnotherSaysLittleOfWhereTheReportPlays() {
    // Cascade is a district of the Seychelles.
    assertThat(places("Cascade_O Radio_O said so .\nA fire in Ashland_L .").getFirst().value())
        .extracting(Value.Place::possible)
        .asInstanceOf(LIST)
        .isNotEmpty();
  }

  @Test
  void policeNameTheirTown() {
    assertThat(read("They told Tulsa_O police so .")).containsExactly("Tulsa=US-OK/tulsa");
  }

  @Test
  void namesOfPeopleAndOrganisationsAreNoPlaces() {
    assertThat(read("Michael_P Jackson_P met Chad_P Smith_P and Paris_P Hilton_P .")).isEmpty();
    assertThat(read("The White_L House_L told Us_O Weekly_O so .")).isEmpty();
    assertThat(read("The Detroit_O Police_O Department_O said so .")).isEmpty();
    assertThat(read("Jordan_P said that Georgia_P and Victoria_P left .")).isEmpty();
  }

  @Test
  void aKnownProvinceIsAPlaceWhateverItIsTagged() {
    assertThat(read("Militants moved into Khyber_P Pakhtunkhwa_P last year ."))
        .containsExactly("Khyber Pakhtunkhwa=PK-KP");
    assertThat(read("Pakistan_L sent troops to Balochistan_P .")).contains("Balochistan=PK-BA");
    assertThat(read("The talks on Nangarhar_O province failed ."))
        .containsExactly("Nangarhar=AF-NAN");
  }

  @Test
  void commonWordsAreNoPlacesWithoutASign() {
    assertThat(read("The Reading group heard of Turkey and Mobile phones .")).isEmpty();
    assertThat(read("He lived in Reading , and in March he left Turkey_L ."))
        .containsExactly("Reading=GB-RDG", "Turkey=TR");
    assertThat(read("we saw the reading of chad and jordan .")).isEmpty();
    assertThat(read("He was held from May to August in Ohio_L .")).containsExactly("Ohio=US-OH");
  }

  @Test
  void peoplesAreNoPlaces() {
    assertThat(read("An Afghan_M and two Spanish_M tourists saw Taliban_L fighters .")).isEmpty();
  }

  @Test
  void wordsBesideANameTellWhatItIs() {
    assertThat(read("Shots were heard in the city of Kabul_L ."))
        .containsExactly("Kabul=AF-KAB/kabul");
    assertThat(read("Shots were heard in Kabul_L province .")).containsExactly("Kabul=AF-KAB");
    assertThat(read("Shots were heard in Zargul district of Kabul_L ."))
        .containsExactly("Zargul=?", "Kabul=AF-KAB");
    assertThat(read("He lives in Los_L Angeles_L County_L , not in Los_L Angeles_L ."))
        .containsExactly("Los Angeles County=US-CA.037", "Los Angeles=US-CA/los-angeles");
  }

  @Test
  void aNameThatIsAPlaceElsewhereIsOneWhereItIsMistagged() {
    assertThat(read("A shop in Palmer_L , Alaska_L , burned .\nThe dairy in Palmer_P was lost ."))
        .containsExactly("Palmer, Alaska=US-AK/palmer", "Palmer=US-AK/palmer");
    assertThat(
            read("A shop in Palmer_L burned .\nThen Tom_P Palmer_P spoke .\nMr. Palmer_P left ."))
        .hasSize(1);
    assertThat(read("The quake struck 35 miles southwest of Bandar_P Abbas_P ."))
        .containsExactly("Bandar Abbas=IR-23/bandar-abbas");
  }

  @Test
  void greatCitiesStayWhereTheyAreWhateverStateIsNamed() {
    assertThat(read("The team of Boston_L lost to one of New_L York_L in Texas_L ."))
        .containsExactly("Boston=US-MA/boston", "New York=US-NY", "Texas=US-TX");
    assertThat(read("He left Alabama_L for Buffalo_L , New_L York_L ."))
        .containsExactly("Alabama=US-AL", "Buffalo, New York=US-NY/buffalo");
  }

  @Test
  void anUnknownSpellingIsTriedInTheCountriesOfTheReport() {
    assertThat(read("Afghan_M forces reached Ningrahar_L .")).containsExactly("Ningrahar=AF-NAN");
    assertThat(read("Peruvian_M forces stood in Ningrahar_L .")).containsExactly("Ningrahar=?");
    assertThat(read("Peruvian_M forces like Ningrahar_L .")).isEmpty();
  }

  @Test
  void aPartOfATownIsInTheTown() {
    Value.Place place = places("Shots fell in South_L Philadelphia_L .").getFirst().value();
    assertThat(place.code()).isEmpty();
    assertThat(place.within()).startsWith("US-PA/philadelphia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police went to the 1600 block of Fairmount Avenue .  | 1600 block of Fairmount Avenue
          She was found in room 140 at noon .                  | room 140
          The car stopped at Eubank and Lomas boulevards .     | Eubank and Lomas boulevards
          They met at Los_O Altos_O Skate_O Park_O on Friday . | Los Altos Skate Park
          Pupils of Public School 298 were kept inside .       | Public School 298
          The lorry overturned on Interstate 40 at dawn .      | Interstate 40
          He died at Presbyterian_O Hospital_O on Monday .     | Presbyterian Hospital
          The bomb hit the Camp_L Nelson_L Bridge_L .          | Camp Nelson Bridge
          """)
  void streetsAndVenuesArePlacesByName(String report, String name) {
    assertThat(read(report)).containsExactly(name + "=?");
  }

  @Test
  void anInstitutionThatActsIsNoPlace() {
    assertThat(read("Then Presbyterian_O Hospital_O said that it had no beds .")).isEmpty();
  }

  @Test
  void mentionsDoNotOverlapAndLieInTheirSentence() {
    TaggedText report =
        TaggedText.of(
            "In Quetta_L , Balochistan_L , and Lahore_L .\nNear Jacksonville_L Beach_L , Fla. .");
    List<Tagged> tagged = TAGGER.tag(report.sentences(), report.text()).mentions();
    for (int i = 0; i < tagged.size(); i++) {
      Tagged t = tagged.get(i);
      assertThat(report.sentences().get(t.sentence()).sentence().span().contains(t.span()))
          .isTrue();
      if (i > 0) {
        assertThat(tagged.get(i - 1).span().overlaps(t.span())).isFalse();
      }
    }
    assertThat(tagged).hasSize(3);
  }

  private static List<Tagged> places(String written) {
    TaggedText report = TaggedText.of(written);
    return TAGGER.tag(report.sentences(), report.text()).mentions();
  }

  /// The mentions as `words=code`, or `words=? in container` without a code.
  private static List<String> read(String written) {
    TaggedText report = TaggedText.of(written);
    return TAGGER.tag(report.sentences(), report.text()).mentions().stream()
        .map(t -> t.span().in(report.text()) + "=" + code(t.value()))
        .toList();
  }

  private static String code(Value.Place place) {
    String open = place.within().isEmpty() ? "?" : "? in " + place.within().getFirst();
    return place.code().orElse(open);
  }
}
