package org.variorum.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Finding;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Read;
import org.variorum.ui.kit.Texts;

/// The reasons of a finding in full, for whoever asks: how each two readings stand to each other and
/// by what rule, and what else the reports say that was not taken as their answer.
final class InFull extends VBox {
  private final Texts texts;

  InFull(Texts texts, Finding finding, Story story) {
    this.texts = texts;
    VBox reasons = new VBox();
    reasons.getStyleClass().add("in-full-reasons");
    reasons.getChildren().setAll(reasons(finding, story));
    reasons.visibleProperty().bind(reasons.managedProperty());
    reasons.setManaged(false);
    ToggleButton fold = new ToggleButton(texts.get("in-full.show"), new FontIcon(Feather.INFO));
    fold.setId("in-full");
    fold.getStyleClass().addAll("small", "flat");
    fold.setOnAction(e -> {
      reasons.setManaged(fold.isSelected());
      fold.setText(texts.get(fold.isSelected() ? "in-full.hide" : "in-full.show"));
    });
    getStyleClass().add("in-full");
    getChildren().addAll(fold, reasons);
  }

  private List<Node> reasons(Finding finding, Story story) {
    List<Node> nodes = new ArrayList<>();
    for (String line : pairs(finding, story)) {
      nodes.add(new Prose(line, "fact"));
    }
    List<String> others = passedOver(finding, story);
    if (!others.isEmpty()) {
      nodes.add(new Prose(texts.get("in-full.passed-over"), "hint"));
      others.forEach(o -> nodes.add(new Prose(o, "fact")));
    }
    return nodes;
  }

  private List<String> pairs(Finding finding, Story story) {
    List<String> lines = new ArrayList<>();
    for (Finding.Pair pair : finding.unlike()) {
      lines.add(
          texts.get(
              "in-full.pair",
              letter(finding, pair.first(), story),
              letter(finding, pair.second(), story),
              texts.named("relation", pair.relation()),
              texts.say(pair.why())));
    }
    if (lines.isEmpty()) {
      lines.add(texts.get("in-full.same", texts.named("relation", Relation.SAME)));
    }
    return lines;
  }

  private List<String> passedOver(Finding finding, Story story) {
    List<String> lines = new ArrayList<>();
    for (Finding.PassedOver other : finding.passedOver()) {
      Optional<Report> report = story.report(other.place().report());
      report.ifPresent(r ->
          lines.add(
              texts.get(
                  "in-full.other",
                  story.letter(r.id()),
                  other.place().span().in(r.text()).replaceAll("\\s+", " "),
                  texts.value(Read.of(other)))));
    }
    return lines;
  }

  private static String letter(Finding finding, int reading, Story story) {
    return story.letter(finding.readings().get(reading).report());
  }
}
