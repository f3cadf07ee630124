package org.variorum.intake.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      nullValues = "-",
      textBlock =
          """
          Mara Lind                                            = Mara Lind
          By Mara Lind                                         = Mara Lind
          BY MARA LIND AND JON RASK                            = Mara Lind, Jon Rask
          By Mara Lind, Staff Writer                           = Mara Lind
          By Mara Lind | Senior Political Correspondent        = Mara Lind
          Mara Lind and Jon Rask, The Courier                  = Mara Lind, Jon Rask, The Courier
          By Mara Lind mlind@courier.example @mara             = Mara Lind
          Mara Lind · March 5, 2024                            = Mara Lind
          By Mara Lind Updated 10:40 AM                        = Mara Lind
          Von Jörg Müßig                                       = Jörg Müßig
          Mara Lind, Ph.D.                                     = Mara Lind
          Jean-Luc d'Arc; ANNE-MARIE O'NEILL                   = Jean-Luc d'Arc, Anne-Marie O'Neill
          https://courier.example/authors/mara-lind            = -
          admin                                                = -
          Staff Writer                                         = -
          Associated Press                                     = Associated Press
          """)
  void namesAreReadWithoutWhatStandsAroundThem(String said, String names) {
    assertThat(String.join(", ", Authors.names(List.of(said))))
        .isEqualTo(names == null ? "" : names);
  }
}
