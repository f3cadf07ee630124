package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final String TITLE = "Ferry aground";
  private static final String FIRST = "It ran onto rocks.";
  private static final String SECOND = "Nobody was hurt.";
  private static final String TEXT = TITLE + "\n\n" + FIRST + "\n\n" + SECOND;
  private static final int START = TITLE.length() + 2;
  private static final int BETWEEN = START + FIRST.length();

  private final Report report =
      report(
          LeftOut.at(START, LeftOut.Sort.FURNITURE, "Home"),
          LeftOut.at(START, LeftOut.Sort.AROUND, "By Mara Lind"),
          LeftOut.at(BETWEEN, LeftOut.Sort.RELATED, "More on ferries"),
          LeftOut.at(BETWEEN, LeftOut.Sort.CAPTION, "The bow at low water"),
          LeftOut.at(TEXT.length(), LeftOut.Sort.COMMENT, "I saw it too."));

  @Test
  void aPieceIsAParagraphAtItsPlace() {
    assertThat(report.with(3, true).text())
        .isEqualTo(TITLE + "\n\n" + FIRST + "\n\nThe bow at low water\n\n" + SECOND);
    assertThat(report.with(4, true).text()).isEqualTo(TEXT + "\n\nI saw it too.");
    assertThat(report.with(1, true).text())
        .isEqualTo(TITLE + "\n\nBy Mara Lind\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void piecesOfOnePlaceComeInTheOrderOfTheOriginal() {
    String wanted =
        TITLE + "\n\n" + FIRST + "\n\nMore on ferries\n\nThe bow at low water\n\n" + SECOND;

    assertThat(report.with(2, true).with(3, true).text()).isEqualTo(wanted);
    assertThat(report.with(3, true).with(2, true).text()).isEqualTo(wanted);
  }

  @Test
  void theTextAndWhatIsKnownOfItMoveTogether() {
    Report back = report.with(0, true).with(2, true);
    Span dateline = back.metadata().dateline().orElseThrow().span().orElseThrow();
    Span title = back.metadata().title().orElseThrow().span().orElseThrow();

    assertThat(dateline.in(back.text())).isEqualTo(SECOND);
    assertThat(title.in(back.text())).isEqualTo(TITLE);
    assertThat(back.article().span().in(back.text()))
        .isEqualTo("Home\n\n" + FIRST + "\n\nMore on ferries\n\n" + SECOND);
  }

  @Test
  void whateverIsBroughtBackIsLeftOutAgainWithoutATrace() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Report changed = report;
      for (int i = 0; i < 12; i++) {
        changed = changed.with(random.nextInt(5), random.nextBoolean());
        for (LeftOut piece : changed.article().leftOut()) {
          if (piece.isBack()) {
            assertThat(piece.at().in(changed.text())).as("seed %s", seed).isEqualTo(piece.text());
          }
        }
        assertThat(changed.asRead()).as("seed %s", seed).isEqualTo(report);
      }
    }
  }

  private static Report report(LeftOut... pieces) {
    Source source = new Source("a.html", Instant.EPOCH, "0".repeat(64), 1, "UTF-8");
    Metadata metadata =
        Metadata.none("en")
            .withTitle(Optional.of(Metadatum.inText(TITLE, new Span(0, TITLE.length()))))
            .withDateline(
                Optional.of(
                    Metadatum.inText(
                        SECOND, new Span(TEXT.length() - SECOND.length(), TEXT.length()))));
    Article article = new Article(new Span(START, TEXT.length()), List.of(pieces));
    return new Report(new ReportId("a"), source, metadata, TEXT, article, Optional.empty());
  }
}
