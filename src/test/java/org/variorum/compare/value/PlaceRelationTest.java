package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Relation;
import org.variorum.model.Value;

class PlaceRelationTest {
  private static final Value.Place KABUL = place("AF-KAB", "Kabul", "AF", "142");
  private static final Value.Place KABUL_CITY =
      place("AF-KAB/kabul", "Kabul", "AF-KAB", "AF", "142");
  private static final Value.Place FARYAB = place("AF-FYB", "Faryab", "AF", "142");
  private static final Value.Place NANGARHAR = place("AF-NAN", "Nangarhar", "AF", "142");
  private static final Value.Place AFGHANISTAN = place("AF", "Afghanistan", "142");
  private static final Value.Place ASIA = place("142", "Asia");
  private static final Value.Place MIDDLE_EAST = place("~middle-east", "Middle East");
  private static final Value.Place PERSIAN_GULF = place("~gulf", "Persian Gulf");

  @Test
  void codesDecide() {
    assertBoth(KABUL, place("AF-KAB", "Kabul", "AF"), Relation.SAME);
    assertBoth(KABUL, FARYAB, Relation.CONFLICTING);
    assertBoth(KABUL, AFGHANISTAN, Relation.NARROWER);
    assertBoth(KABUL_CITY, KABUL, Relation.NARROWER);
    assertBoth(KABUL_CITY, FARYAB, Relation.CONFLICTING);
    assertBoth(KABUL, ASIA, Relation.NARROWER);
  }

  @Test
  void anOpenNameConflictsOnlyWithWhatItCannotBe() {
    Value.Place medford = place("US-OR/medford", "Medford", "US-OR.029", "US-OR", "US");
    Value.Place ashland = open("Ashland", "US-OH/ashland", "US-OR/ashland");
    assertBoth(medford, ashland, Relation.CONFLICTING);
    assertBoth(place("US-OR/ashland", "Ashland", "US-OR", "US"), ashland, Relation.SAME);
    assertBoth(place("US-OR.029", "Jackson County", "US-OR", "US"), ashland, Relation.INCOMPARABLE);
    assertBoth(open("Medford", "US-NY/medford"), ashland, Relation.INCOMPARABLE);
  }

  @Test
  void oneNameIsOnePlaceUnlessBothReportsSayWhich() {
    Value.Place oregon = place("US-OR/ashland", "Ashland", "US-OR", "US");
    Value.Place ohio = place("US-OH/ashland", "Ashland", "US-OH", "US");
    Value.Place taken =
        new Value.Place(
            Optional.of("US-OH/ashland"),
            "Ashland",
            List.of("US-OH", "US"),
            Value.Place.Evidence.LIKELY,
            List.of("US-OH/ashland", "US-OR/ashland"));
    assertBoth(oregon, ohio, Relation.CONFLICTING);
    assertBoth(oregon, taken, Relation.SAME);
  }

  @Test
  void aSideOfAPlaceMayBeAPartOfIt() {
    assertBoth(
        place("US-SC/north-ashby", "North Ashby", "US-SC", "US"),
        place("US-SC/ashby", "Ashby", "US-SC", "US"),
        Relation.INCOMPARABLE);
  }

  @Test
  void regionsWithoutBordersContradictNothing() {
    assertBoth(MIDDLE_EAST, AFGHANISTAN, Relation.INCOMPARABLE);
    assertBoth(MIDDLE_EAST, PERSIAN_GULF, Relation.INCOMPARABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zargul               | Zargul               | SAME
          Zargul               | Zargul village       | SAME
          the village of Zargul| Zargul               | SAME
          Sarbāgh              | Sarbagh              | SAME
          Qala-i-Naw           | Qalai Naw            | SAME
          Shorabak             | Shurabak             | SAME
          Fairmount Street     | Fairmount St.        | NARROWER
          Los Altos Skate Park | Los Altos            | NARROWER
          Fairmount            | 1600 block of Fairmount | NARROWER
          Zargul               | Tepe Sang            | INCOMPARABLE
          room 140             | room 204             | INCOMPARABLE
          """)
  void namesDecideWhereCodesAreMissing(String a, String b, Relation relation) {
    assertBoth(unknown(a), unknown(b), relation);
  }

  @Test
  void oneNameInTwoDivisionsIsNotOnePlace() {
    Value.Place one = new Value.Place(Optional.empty(), "Zargul", List.of("AF-KAB", "AF"));
    Value.Place other = new Value.Place(Optional.empty(), "Zargul", List.of("AF-FYB", "AF"));
    assertBoth(one, other, Relation.INCOMPARABLE);
    assertBoth(one, KABUL, Relation.NARROWER);
    assertBoth(one, unknown("Zargul"), Relation.SAME);
  }

  @Test
  void anAmbiguousTownAgreesWithOneOfItsReadings() {
    Value.Place open = new Value.Place(Optional.empty(), "Springfield", List.of("US"));
    Value.Place ohio = place("US-OH/springfield", "Springfield", "US-OH", "US");
    Value.Place ontario = place("CA-ON/springfield", "Springfield", "CA-ON", "CA");
    assertBoth(open, ohio, Relation.SAME);
    assertBoth(open, ontario, Relation.INCOMPARABLE);
  }

  @Test
  void saysThatASpellingDiffers() {
    assertThat(PlaceRelation.explained(unknown("Nangarhar"), unknown("Ningarhar")).why())
        .asString()
        .contains("spelling");
    assertThat(PlaceRelation.explained(KABUL, FARYAB).why())
        .asString()
        .contains("Kabul")
        .contains("Faryab");
  }

  @Test
  void listsAreComparedAsSets() {
    assertBoth(several(KABUL, FARYAB), several(FARYAB, KABUL), Relation.SAME);
    assertBoth(several(KABUL, FARYAB), several(KABUL, NANGARHAR), Relation.CONFLICTING);
    assertBoth(several(KABUL, FARYAB), several(NANGARHAR), Relation.CONFLICTING);
    assertBoth(several(KABUL, FARYAB), KABUL, Relation.NARROWER);
    assertBoth(several(KABUL, FARYAB), AFGHANISTAN, Relation.NARROWER);
    assertBoth(several(KABUL_CITY, FARYAB), several(KABUL, FARYAB), Relation.NARROWER);
    assertBoth(
        several(KABUL, unknown("Zargul")),
        several(KABUL, unknown("Tepe Sang")),
        Relation.INCOMPARABLE);
  }

  @Test
  void theReasonOfAListNamesWhatDiffers() {
    assertThat(PlaceRelation.explained(several(KABUL, FARYAB), several(KABUL, NANGARHAR)).why())
        .asString()
        .contains("Faryab")
        .contains("Nangarhar")
        .doesNotContain("Kabul");
  }

  @Test
  void refusesWhatIsNoPlace() {
    assertThatThrownBy(() -> PlaceRelation.explained(KABUL, new Value.VagueTime("recently")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertBoth(Value a, Value b, Relation relation) {
    assertThat(PlaceRelation.of(a, b)).as("%s with %s", a.normal(), b.normal()).isEqualTo(relation);
    assertThat(PlaceRelation.of(b, a)).as("%s with %s", b.normal(), a.normal()).isEqualTo(relation);
  }

  private static Value.Place place(String code, String name, String... within) {
    return new Value.Place(Optional.of(code), name, Arrays.asList(within));
  }

  private static Value.Place unknown(String name) {
    return new Value.Place(Optional.empty(), name, List.of());
  }

  private static Value.Several several(Value... parts) {
    return new Value.Several(Arrays.asList(parts));
  }

  private static Value.Place open(String name, String... possible) {
    return new Value.Place(
        Optional.empty(), name, List.of("US"), Value.Place.Evidence.NONE, List.of(possible));
  }
}
