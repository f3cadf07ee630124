package org.variorum.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Span;

class LayoutTest {
  private static final String TITLE = "Bridge collapse in Oderhaven kills four workers";

  @Test
  void titleBlockIsKeptApartFromTheBody() {
    assertThat(
            roles(
                TITLE,
                """
                ACCIDENTS

                Bridge collapse in Oderhaven kills four workers

                Harbour Post

                2021-05-04

                Bridge collapse in Oderhaven kills four workers

                Four workers died when a bridge fell on Monday, the mayor said.
                """))
        .isEqualTo(
            """
            METADATA ACCIDENTS
            TITLE Bridge collapse in Oderhaven kills four workers
            METADATA Harbour Post
            METADATA 2021-05-04
            TITLE Bridge collapse in Oderhaven kills four workers
            BODY Four workers died when a bridge fell on Monday, the mayor said.\
            """);
  }

  @Test
  void aTitleRepeatedBeforeAStandfirstIsSplitFromIt() {
    assertThat(
            roles(
                TITLE + " - OPB News, Weather",
                """
                Bridge collapse in Oderhaven kills four workers - OPB News, Weather

                Bridge collapse in Oderhaven kills four workers The span gave way at noon.
                """))
        .isEqualTo(
            """
            TITLE Bridge collapse in Oderhaven kills four workers - OPB News, Weather
            TITLE Bridge collapse in Oderhaven kills four workers
            BODY The span gave way at noon.\
            """);
  }

  @Test
  void whatThePagePutAroundTheReportIsBoilerplate() {
    for (String line :
        List.of(
            "Home / News / Bridge collapse",
            "RELATED: Mayor visits the injured",
            "READ MORE: Who built the bridge",
            "PHOTOS: The fallen bridge",
            "POLL: Should the harbour bridge be rebuilt?",
            "Read or Share this story: http://example.org/1",
            "Share this",
            "12 comments",
            "Exit mobile version",
            "Mobile users: Tap for video",
            "Copyright 2021 Harbour Post. All rights reserved.",
            "© 2021 Harbour Group.",
            "This material may not be published, broadcast or rewritten.",
            "Follow Harbour Post on Facebook and Twitter.",
            "Sign up for our morning newsletter.",
            "Text \"NEWS\" to 55555 for alerts.",
            "Harbour 7 is following this story and will have more tonight.",
            "harbour7.example will bring you more details as they become available.",
            "Stay with Harbour 7 for the latest.",
            "jdoe@harbourpost.example",
            "Twitter: @jdoe",
            "(555) 555-0134",
            "--------")) {
      assertThat(roleOf(line)).as(line).isEqualTo("BOILERPLATE");
    }
  }

  @Test
  void sentencesThatOnlyLookLikeBoilerplateAreBody() {
    for (String line :
        List.of(
            "Anyone with information should ring the harbour police.",
            "The mayor said more details will be released on Friday.",
            "Photos taken by divers show the pillar lying on the bed of the river.",
            "By the time the crews came, the span had gone under.",
            "Home owners near the river were told to leave.",
            "© Tilda Moor, 41, was on the bridge when it fell.",
            "Follow-up inspections found rust in two other pillars.",
            "Related families were housed in a school, the council said.",
            "More than forty people were on the bridge.")) {
      assertThat(roleOf(line)).as(line).isEqualTo("BODY");
    }
  }

  @Test
  void linesAboutTheReportAreMetadata() {
    for (String line :
        List.of(
            "By Jane Doe",
            "— Jane Doe",
            "By The Associated Press",
            "UPDATED: 19:14 GMT, 12 April 2013",
            "First Posted: 03/14/12 09:20 PM ET Updated: 05/14/12 07:45 AM ET",
            "by: JANE DOE, Harbour Press Updated: May 9, 2019 - 8:31 AM",
            "THURSDAY, APRIL 11, 2013, 12:12 AM",
            "November 30, 2009 at 02: 22 pm",
            "4 May 2021",
            "http: / / www. example. com / bridge")) {
      assertThat(roleOf(line)).as(line).isEqualTo("METADATA");
    }
  }

  @Test
  void captionsAreTold() {
    for (String line :
        List.of(
            "IMG_2041.jpg",
            "#image_title",
            "Photo: Jane Doe / Harbour Post",
            "The fallen span (Photo: Harbour Post)",
            "Divers at the pillar (Source: HPTV)",
            "Photo courtesy of the council",
            "Video: The moment the bridge fell",
            "Jane Doe,/AP",
            "Wreckage: Divers search the river beside the fallen span on Monday")) {
      assertThat(roleOf(line)).as(line).isEqualTo("CAPTION");
    }
  }

  @Test
  void teasersAfterTheEndAreBoilerplate() {
    assertThat(
            roles(
                TITLE,
                """
                Bridge collapse in Oderhaven kills four workers

                Four workers died when a bridge fell on Monday, the mayor said.

                The council ordered an inquiry and closed both other bridges.

                About admin

                Check Also

                Council holds meeting on school meals

                Oderhaven: The council held a meeting on …
                """))
        .endsWith(
            """
            BODY The council ordered an inquiry and closed both other bridges.
            BOILERPLATE About admin
            BOILERPLATE Check Also
            BOILERPLATE Council holds meeting on school meals
            BOILERPLATE Oderhaven: The council held a meeting on …\
            """);
  }

  @Test
  void aBoxBetweenParagraphsEndsWithTheNextSentence() {
    assertThat(
            roles(
                TITLE,
                """
                Bridge collapse in Oderhaven kills four workers

                Four workers died when a bridge fell on Monday, the mayor said.

                RELATED CONTENT:

                Who built the bridge

                The council ordered an inquiry and closed both other bridges.

                A second body was found by divers in the evening of the same day.
                """))
        .contains("BOILERPLATE Who built the bridge\nBODY The council ordered");
  }

  @Test
  void aHeadlineOfAnotherReportBetweenParagraphsIsBoilerplate() {
    assertThat(
            roles(
                TITLE,
                """
                Bridge collapse in Oderhaven kills four workers

                Four workers died when a bridge fell on Monday, the mayor said.

                Famous Singer Cancels Concert After Quarrel With Manager

                Council Orders Inquiry Into Bridge Collapse

                The council ordered an inquiry and closed both other bridges.
                """))
        .contains("BOILERPLATE Famous Singer")
        .contains("HEADING Council Orders");
  }

  @Test
  void aSignedPostIsAPostWithItsCopy() {
    assertThat(
            roles(
                TITLE,
                """
                Four workers died when a bridge fell on Monday, the mayor said.
                #BREAKING: The harbour bridge has come down with a crew on it, four are feared dead.
                — Jane Doe (@jdoe) March 6, 2021
                BREAKING: The harbour bridge has come down with a crew on it, four are feared dead.
                The council ordered an inquiry.
                """))
        .isEqualTo(
            """
            BODY Four workers died when a bridge fell on Monday, the mayor said.
            POST #BREAKING: The harbour bridge has come down with a crew on it, four are feared dead.
            POST — Jane Doe (@jdoe) March 6, 2021
            POST BREAKING: The harbour bridge has come down with a crew on it, four are feared dead.
            BODY The council ordered an inquiry.\
            """);
  }

  @Test
  void shortLinesInTheBodyAreHeadingsButItemsOfAListAreNot() {
    assertThat(
            roles(
                TITLE,
                """
                Four workers died when a bridge fell on Monday, the mayor said.
                What comes next
                The dead were named as:
                Jane Doe
                John Roe
                The council ordered an inquiry.
                """))
        .isEqualTo(
            """
            BODY Four workers died when a bridge fell on Monday, the mayor said.
            HEADING What comes next
            BODY The dead were named as:
            BODY Jane Doe
            BODY John Roe
            BODY The council ordered an inquiry.\
            """);
  }

  @Test
  void linesBrokenToAWidthAreOneParagraphInCapitalsToo() {
    String text =
        """
        ODERHAVEN, 4 MAY 89 (HARBOUR RADIO) -- FOUR WORKERS DIED WHEN A
        BRIDGE FELL ON MONDAY, THE MAYOR SAID. CREWS SEARCHED THE RIVER
        UNTIL THE EVENING AND FOUND TWO BODIES UNDER THE SECOND PILLAR.
        ANOTHER TWO ARE MISSING.

        THE COUNCIL ORDERED AN INQUIRY AND CLOSED BOTH OF THE OTHER TWO
        BRIDGES FOR A WEEK.
        """;
    assertThat(new Layout().of(report(TITLE, text)))
        .extracting(Block::role)
        .map(Enum::name)
        .containsExactly("BODY", "BODY");
  }

  @Test
  void oneSentenceALineStaysOneBlockALine() {
    String text =
        """
        Four workers died when a bridge fell on Monday, the mayor said.
        Crews searched the river until the evening.
        Two are missing.
        """;
    assertThat(new Layout().of(report(TITLE, text))).hasSize(3);
  }

  @Test
  void blocksCoverAllButWhiteSpaceInOrder() {
    String text = "\n\u00A0\n A line. \n\n\n\tAnother line\nhttp://example.org\n\n— X (@x)\n";
    int at = 0;
    for (Block block : new Layout().of(report("none", text))) {
      assertThat(text.substring(at, block.span().start()).replace('\u00A0', ' ')).isBlank();
      assertThat(block.span().in(text)).isEqualTo(block.span().in(text).strip());
      at = block.span().end();
    }
    assertThat(text.substring(at)).isBlank();
    assertThat(new Layout().of(report("none", " \n "))).isEmpty();
  }

  private static String roleOf(String line) {
    String body = "Four workers died when a bridge fell on Monday, the mayor said.\n\n";
    String text = TITLE + "\n\n" + body + line + "\n\n" + body;
    return new Layout()
        .of(report(TITLE, text)).stream()
            .filter(b -> b.span().in(text).equals(line))
            .map(b -> b.role().name())
            .collect(Collectors.joining(" "));
  }

  private static String roles(String title, String text) {
    return new Layout()
        .of(report(title, text)).stream()
            .map(b -> b.role() + " " + b.span().in(text))
            .collect(Collectors.joining("\n"));
  }

  private static Report report(String title, String text) {
    int at = text.indexOf(title);
    Metadata metadata = Metadata.none("en");
    if (at >= 0) {
      metadata =
          metadata.withTitle(
              Optional.of(Metadatum.inText(title, new Span(at, at + title.length()))));
    }
    int date = text.indexOf("2021-05-04");
    if (date >= 0) {
      metadata =
          metadata.withPublished(
              Optional.of(Metadatum.inText(LocalDate.of(2021, 5, 4), new Span(date, date + 10))));
    }
    return new Report(
        new ReportId("r"),
        new Source("r.txt", Instant.EPOCH, "0".repeat(64), text.length(), "UTF-8"),
        metadata,
        text);
  }
}
