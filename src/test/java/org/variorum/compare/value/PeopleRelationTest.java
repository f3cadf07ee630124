package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Kind;
import org.variorum.model.Relation;
import org.variorum.model.Value;

class PeopleRelationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Walter Quill | Walter J. Quill | SAME
          Walter Quill | Walter Quil     | SAME
          Ann Tamblyn  | Ann Tamblin     | SAME
          Quill        | Walter Quill    | NARROWER
          Walter Quill | Werner Quill    | CONFLICTING
          """)
  void persons(String a, String b, Relation relation) {
    Judgement judgement = new NameRelation().judge(new Value.Person(a, a), new Value.Person(b, b));
    assertThat(judgement.relation()).isEqualTo(relation);
    assertThat(judgement.why()).asString().isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Daesh          | Islamic State              | SAME
          Mercy Hospital | Grace Hospital             | CONFLICTING
          River Wolves   | River Bears                | CONFLICTING
          Taliban        | Islamic Emirate            | SAME
          Mercy Hospital | Dry Creek Fire Department  | INCOMPARABLE
          """)
  void bodies(String a, String b, Relation relation) {
    assertThat(
            new NameRelation()
                .judge(new Value.Organization(a), new Value.Organization(b))
                .relation())
        .isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spokesman                     | spokesperson              | SAME
          spokeswoman for the ministry  | ministry spokesman        | SAME
          spokesman                     | chief spokesman           | NARROWER
          brother                       | half-brother              | NARROWER
          brothers                      | half-brothers             | NARROWER
          mother                        | aunt                      | CONFLICTING
          mother of two                 | aunt of the boy           | INCOMPARABLE
          police chief                  | fire chief                | CONFLICTING
          foreign minister              | minister of defense       | CONFLICTING
          Home Secretary                | interior secretary        | INCOMPARABLE
          former police chief           | fire chief                | INCOMPARABLE
          energy minister               | climate minister          | INCOMPARABLE
          deputy fire chief             | fire chief                | NARROWER
          plumber                       | worker                    | NARROWER
          plumber                       | veteran                   | INCOMPARABLE
          Vietnam vet                   | Vietnam veteran           | SAME
          """)
  void roles(String a, String b, Relation relation) {
    Value.Role x = new Value.Role(a, Optional.empty());
    Value.Role y = new Value.Role(b, Optional.empty());
    assertThat(new RoleRelation().judge(x, y).relation()).isEqualTo(relation);
    assertThat(new RoleRelation().judge(y, x).relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foreign tourist  | Spanish tourist  | NARROWER
          French tourist   | Spanish tourist  | CONFLICTING
          tourist          | Spanish tourist  | NARROWER
          armed man        | armed man        | SAME
          armed man        | tall man         | INCOMPARABLE
          man              | woman            | CONFLICTING
          girl             | child            | NARROWER
          insurgent        | rebel            | SAME
          tourist          | officer          | INCOMPARABLE
          first-degree murder | second-degree murder | CONFLICTING
          first-degree murder | murder        | NARROWER
          no note          | farewell note    | CONFLICTING
          no note          | no note          | SAME
          """)
  void descriptions(String a, String b, Relation relation) {
    assertThat(new DescriptionRelation().judge(description(a), description(b)).relation())
        .isEqualTo(relation);
  }

  @Test
  void aWordThatCoversTheOtherIsVaguer() {
    Value.Description gun = new Value.Description(Kind.EVENT, "gun", List.of(), Set.of("weapon"));
    Value.Description pistol =
        new Value.Description(Kind.EVENT, "pistol", List.of(), Set.of("gun", "weapon"));

    assertThat(new DescriptionRelation().judge(gun, pistol).relation())
        .isEqualTo(Relation.NARROWER);
    assertThat(DescriptionRelation.meet(gun, pistol)).isTrue();
  }

  @Test
  void twoWordsThatCoverEachOtherMeanTheSame() {
    Value.Description inn = new Value.Description(Kind.PLACE, "inn", List.of(), Set.of("hostel"));
    Value.Description hostel =
        new Value.Description(Kind.PLACE, "hostel", List.of(), Set.of("inn"));

    assertThat(new DescriptionRelation().judge(inn, hostel).relation()).isEqualTo(Relation.SAME);
  }

  private static Value.Description description(String words) {
    List<String> list = new ArrayList<>(List.of(words.split(" ")));
    return new Value.Description(Kind.PERSON, list.removeLast(), list);
  }
}
