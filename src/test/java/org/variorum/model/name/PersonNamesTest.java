package org.variorum.model.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.name.Likeness.Grade;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz              | Ana Ruiz                 | SAME
          Ana Ruiz              | ANA RUIZ                 | SAME
          José Nuñez            | Jose Nunez               | SAME
          Omar al-Hadi          | Omar Al Hadi             | SAME
          Pat O'Neill           | Pat O’Neill              | SAME
          Lena DelMonte         | Lena Del Monte           | SAME
          Kim Jae               | Jae Kim                  | SAME
          Walter Quill          | Walter James Quill       | FULLER
          Walter J. Quill       | Walter James Quill       | FULLER
          Walter Quill          | Walter Quill Jr.         | FULLER
          Mike Tarrant          | Michael Tarrant          | FULLER
          Mel Osgood            | Melvin Lee Osgood        | FULLER
          Rosa Vega-Prado       | Rosa Vega                | FULLER
          Luis Omar Vega Prado  | Luis Prado               | FULLER
          Luis Omar Vega Prado  | Luis Vega                | FULLER
          Luis Vega Prado       | Luis Vega                | MAYBE
          Dell "Dee" Harmon     | Dee Harmon               | FULLER
          Heydar Alishbandi     | Heidar Alishvandi        | SPELLING
          Febe Velasquez        | Febe Velazquez           | SPELLING
          Mohammed Sayed        | Muhammad Syed            | SPELLING
          Hubert Tamblyn        | Hubert Tamblin           | SPELLING
          Quill                 | Walter Quill             | PART
          Walter                | Walter Quill             | PART
          Hadi                  | Omar al-Hadi             | PART
          Quil                  | Walter Quilt             | DIFFERENT
          Walter Quill          | Werner Quill             | DIFFERENT
          Walter Quill          | Walter Brandt            | DIFFERENT
          Walter Quill Jr.      | Walter Quill Sr.         | DIFFERENT
          Walter J. Quill       | Walter P. Quill          | DIFFERENT
          Mario Quill           | Maria Quill              | DIFFERENT
          Paul Quill            | Paula Quill              | DIFFERENT
          Daniel Quill          | Danielle Quill           | DIFFERENT
          Cleo Smith            | Ann Jones                | DIFFERENT
          """)
  void judgesWhetherTwoNamesAreOnePersons(String a, String b, Grade grade) {
    assertThat(PersonNames.compare(a, b).grade()).isEqualTo(grade);
    assertThat(PersonNames.compare(b, a).grade()).as("the other way round").isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Walter J. Quill Jr.    | quill      | jr
          Vincent van der Loo    | van der loo| ''
          Omar bin Hadi          | bin hadi   | ''
          Rosa Vega-Prado        | vega-prado | ''
          Glen "Doc" Harmon, III | harmon     | iii
          Quill                  | quill      | ''
          """)
  void takesANameApart(String name, String family, String suffix) {
    PersonName parts = PersonName.of(name);
    assertThat(parts.family()).isEqualTo(family);
    assertThat(parts.suffix().orElse("")).isEqualTo(suffix);
  }
}
