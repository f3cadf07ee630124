package org.variorum.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.amount.Texts;
import org.variorum.extract.tag.Tagged;

/// What the tagger reads in sentences as news writes them, each mention as `text = value`. The
/// publication is Tuesday, 1 October 2024, where a table has one.
class TimeTaggerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The raid of September 2, 2024, was claimed by nobody. | September 2, 2024 = 2024-09-02
          It happened on the 2nd of September 2024. | the 2nd of September 2024 = 2024-09-02
          The bridge fell on 2 September. | 2 September = 2024-09-02
          The bridge fell on Sept. 2. | Sept. 2 = 2024-09-02
          Published 2024-09-02 in Lagos. | 2024-09-02 = 2024-09-02
          It shut on Monday, September 2. | Monday, September 2 = 2024-09-02
          It shut on Friday, September 2. | Friday, September 2 = 2024-09-02 (“Friday”)
          Updated 9/2/2024 by the desk. | 9/2/2024 = 2024-09-02
          Updated 27/09/2013 by the desk. | 27/09/2013 = 2013-09-27
          The quake of March 2003 was worse. | March 2003 = 2003-03
          A quake struck the town in 2003. | 2003 = 2003
          The mill closed in the 1990s. | 1990s = 1990-01-01/1999-12-31
          The mill was busy between 1999 and 2003. | 1999 and 2003 = 1999-01-01/2003-12-31
          He served from 1974 to 1978. | 1974 to 1978 = 1974-01-01/1978-12-31
          The fair runs Sept. 2-4 every year. | Sept. 2-4 = 2024-09-02/2024-09-04
          The flood came on Oct. 21. | Oct. 21 = 2023-10-21
          The dam broke in August. | August = 2024-08
          The dam broke in November. | November = 2023-11
          She was hired last May. | last May = 2024-05
          He recalled the 2011 attack. | 2011 = 2011
          He recalled his deadly 2005 rampage. | 2005 = 2005
          A man was charged in the 1967 slayings of two guards. | 1967 = 1967
          The storm hit in the summer of 2012. | summer of 2012 = ~2012-06-01/2012-08-31
          They met on Christmas Eve. | Christmas Eve = 2023-12-24
          They met on Valentine's Day in 2012. | Valentine's Day in 2012 = 2012-02-14
          """)
  void readsTheCalendar(String text, String expected) {
    assertThat(described(text, Optional.of(PUBLISHED))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Police said the man fled on Friday. | Friday = 2024-09-27
          The shop burned down on Tuesday. | Tuesday = 2024-10-01
          The unions called a strike for Friday. | Friday = 2024-10-04
          He was called for questioning on Friday. | Friday = 2024-09-27
          The man died last Tuesday. | last Tuesday = 2024-09-24
          The trial will begin on Friday. | Friday = 2024-10-04
          A hearing is scheduled for Friday. | Friday = 2024-10-04
          The suspect is expected to appear in court Monday. | Monday = 2024-10-07
          The group will meet next Friday. | next Friday = 2024-10-04
          He was held pending his next court hearing Oct. 9. | Oct. 9 = 2024-10-09
          He was sentenced on Monday and on Friday he will appeal. | Monday = 2024-09-30 ; Friday = 2024-10-04
          She failed to appear on Monday. | Monday = 2024-09-30
          The market reopened today. | today = 2024-10-01
          The market closed yesterday. | yesterday = 2024-09-30
          The mayor speaks tonight. | tonight = 2024-10-01 night
          The house burned this morning. | this morning = 2024-10-01 morning
          A bomb went off last night. | last night = 2024-09-30 night
          A fire broke out Monday night. | Monday night = 2024-09-30 night
          The army spoke late Monday. | late Monday = 2024-09-30 night
          The ground shook early Sunday afternoon. | early Sunday afternoon = 2024-09-29 afternoon
          It happened in the early hours, on the night of Sept. 13. | night of Sept. 13 = 2024-09-13 night
          The strike ended earlier this week. | earlier this week = 2024-09-30/2024-10-01
          The strike ended last week. | last week = 2024-09-23/2024-09-29
          The strike ended last month. | last month = 2024-09
          The strike ended last year. | last year = 2023
          They fought over the weekend. | the weekend = 2024-09-28/2024-09-29
          She moved there a year ago. | a year ago = ~2023
          The ship sank two days ago. | two days ago = 2024-09-29
          Dozens were held over the past year. | the past year = ~2023-10-01/2024-10-01
          It was bought last summer. | last summer = ~2024-06-01/2024-08-31
          The rebels fled two days earlier. | two days earlier = two days earlier
          The rebels fled the next day. | the next day = the next day
          The group has recently moved. | recently = recently
          Clashes grew in recent weeks. | recent weeks = recent weeks
          The site reported today, Monday, September 29, that it moved. | today = 2024-10-01 ; Monday, September 29 = 2024-09-29 (“Monday”)
          He died on Saturday (July 20, 2024). | Saturday (July 20, 2024) = 2024-07-20
          """)
  void leansOnThePublication(String text, String expected) {
    assertThat(described(text, Optional.of(PUBLISHED))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He said this may involve others. | none
          They march in the streets. | none
          It was the second house to burn. | none
          The firm counted 2003 people in the camp. | none
          April Jones left the house. | none
          He lives at 1600 Main Street. | none
          The paper named 2,003 villages. | none
          """)
  void leavesAlone(String text, String expected) {
    assertThat(described(text, Optional.of(PUBLISHED))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He spoke to the agency on Wednesday. | Wednesday = Wednesday
          A fire broke out Tuesday night. | Tuesday night = Tuesday night
          The market closed yesterday. | yesterday = yesterday
          Her birthday is June 13. | June 13 = 13 June
          The raid of 2 September 2024 failed. | 2 September 2024 = 2024-09-02
          It was sold two years ago. | two years ago = two years ago
          """)
  void staysWordsWithoutAPublication(String text, String expected) {
    assertThat(described(text, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The call came at 2:18 p.m. from a shop. | 2:18 p.m. = 14:18
          A man was shot at 5:15 Tuesday afternoon. | 5:15 = 17:15 ; Tuesday afternoon = 2024-10-01 afternoon
          Police were called about 11:20 a.m. to a farm. | about 11:20 a.m. = ~11:20
          The quake struck at 1353 (1023 GMT). | 1353 = 13:53 ; 1023 GMT = 10:23 GMT
          The strike began at 0600. | 0600 = 06:00
          The bells rang at noon. | noon = 12:00
          The curfew starts at midnight. | midnight = 00:00
          The shop opens at 7 a.m. every day. | 7 a.m. = 07:00
          Calls came between 5.30am to 5.55am. | between 5.30am to 5.55am = 05:30–05:55
          The road is shut from 8 to 9 p.m. because of repairs. | from 8 to 9 p.m. = 20:00–21:00
          The plane landed shortly after 9 p.m. in Oslo. | shortly after 9 p.m. = 21:00–21:20
          It left just before noon. | just before noon = 11:40–12:00
          The blast was heard at 8:05 a.m. ET in the city. | 8:05 a.m. ET = 08:05 ET
          He was shot at 7 Friday night. | 7 = 19:00 ; Friday night = 2024-09-27 night
          She died at 5:10 p.m. Friday. | 5:10 p.m. = 17:10 ; Friday = 2024-09-27
          They won 3-2 with 7:54 to go. | none
          """)
  void readsTheClock(String text, String expected) {
    assertThat(described(text, Optional.of(PUBLISHED))).isEqualTo(expected);
  }

  private static String described(String text, Optional<LocalDate> published) {
    List<Tagged> tagged = new TimeTagger().tag(Texts.sentences(text), text, published);
    return tagged.isEmpty()
        ? "none"
        : tagged.stream()
            .map(t -> t.span().in(text) + " = " + t.value().normal())
            .collect(Collectors.joining(" ; "));
  }
}
