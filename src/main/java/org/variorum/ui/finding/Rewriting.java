package org.variorum.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.desk.Desk;
import org.variorum.desk.Spot;
import org.variorum.model.Analysis;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Correction;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Named;
import org.variorum.ui.kit.Texts;

/// What the user can say against the way in which the readings of a finding were put together.
public final class Rewriting {
  /// More questions than this are no help to choose from.
  private static final int MOST = 15;

  private final Texts texts;
  private final Focus focus;
  private final Desk desk;

  public Rewriting(Texts texts, Focus focus, Desk desk) {
    this.texts = texts;
    this.focus = focus;
    this.desk = desk;
  }

  /// Another name that a reading may or may not be one with.
  ///
  /// @param letter of the report that gives it
  record Other(String letter, Named mine, Named name) {}

  /// Says that a reading does not answer the question of its finding.
  void apart(Finding finding, Reading reading) {
    Optional<Anchor> mine = anchor(reading);
    List<Correction> said = new ArrayList<>();
    for (Reading other : finding.readings()) {
      if (other != reading) {
        anchor(other)
            .ifPresent(a -> mine.ifPresent(m -> said.add(new Correction.NotSameThing(a, m))));
      }
    }
    if (!said.isEmpty()) {
      desk.pencil().correct(said, texts.topic(finding.topic()));
    }
  }

  /// Says that a reading answers the question of another finding.
  void belongs(Reading reading, Finding to) {
    anchor(reading)
        .ifPresent(a ->
            desk.pencil()
                .correct(
                    List.of(new Correction.Belongs(a, to.kind(), to.topic())),
                    texts.quoted(Spot.shortened(a.quote()))));
  }

  /// The questions of the same kind that a reading may answer instead.
  List<Finding> questions(Finding finding) {
    return focus.sight().comparison().stream()
        .flatMap(c -> c.findings().stream())
        .filter(f -> f.kind() == finding.kind() && !f.topic().equals(finding.topic()))
        .filter(f -> f.readings().size() > 1)
        .limit(MOST)
        .toList();
  }

  /// The other names that the finding's readings give.
  List<Other> names(Finding finding, Reading reading) {
    Optional<Analysis> analysis = focus.sight().analysis();
    Optional<Story> story = focus.sight().story();
    Optional<Named> mine = analysis.flatMap(a -> Named.at(place(reading), a));
    List<Other> others = new ArrayList<>();
    if (mine.isEmpty() || story.isEmpty()) {
      return others;
    }
    for (Reading other : finding.readings()) {
      analysis
          .flatMap(a -> Named.at(place(other), a))
          .filter(n -> n.kind() == mine.get().kind())
          .filter(n -> !n.name().equalsIgnoreCase(mine.get().name()))
          .filter(n -> others.stream().noneMatch(o -> o.name().equals(n)))
          .ifPresent(n -> others.add(new Other(story.get().letter(other.report()), mine.get(), n)));
    }
    return others;
  }

  void sameName(Other other, boolean same) {
    String one = other.mine().name();
    String two = other.name().name();
    desk.pencil()
        .correct(
            List.of(
                same
                    ? new Correction.SameName(other.mine().kind(), one, two)
                    : new Correction.NotSameName(other.mine().kind(), one, two)),
            texts.quoted(one) + ", " + texts.quoted(two));
  }

  /// Says that the report of a reading tells of another event.
  void otherEvent(Reading reading) {
    focus
        .sight()
        .story()
        .ifPresent(s ->
            desk.pencil()
                .correct(
                    List.of(new Correction.OfThisEvent(reading.report(), false)),
                    s.letter(reading.report())));
  }

  private Optional<Anchor> anchor(Reading reading) {
    Optional<Report> report = focus.sight().story().flatMap(s -> s.report(reading.report()));
    return report.map(r -> Anchor.of(r, reading.span()));
  }

  private static Located place(Reading reading) {
    return new Located(reading.report(), reading.span());
  }
}
