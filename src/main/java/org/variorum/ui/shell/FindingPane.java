package org.variorum.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.ui.finding.FindingListView;
import org.variorum.ui.finding.FindingsViewModel;
import org.variorum.ui.finding.Rewriting;
import org.variorum.ui.finding.VerdictView;
import org.variorum.ui.finding.Verdicts;
import org.variorum.ui.finding.WhyCardView;
import org.variorum.ui.kit.Texts;

/// The list of findings, and below it why the chosen one is marked and what is decided of it.
final class FindingPane extends SplitPane {
  private static final double NARROWEST = 290;
  private static final double WIDEST_NEEDED = 400;

  private final FindingListView list;
  private final WhyCardView card;
  private final Verdicts verdicts;

  FindingPane(Texts texts, ShellViewModel model, FindingsViewModel findings) {
    list = new FindingListView(texts, findings);
    verdicts = new Verdicts(model.focus(), model.desk());
    card =
        new WhyCardView(
            texts,
            findings,
            new WhyCardView.Acts(
                verdicts, new Rewriting(texts, model.focus(), model.desk()), list::focusList));
    VerdictView verdictView = new VerdictView(texts, verdicts);
    verdictView.onGivenBack(list::focusList);
    VBox.setVgrow(card, Priority.ALWAYS);
    getItems().addAll(list, new VBox(card, verdictView));
    setOrientation(Orientation.VERTICAL);
    getStyleClass().add("findings-split");
  }

  /// No narrower than the order of the findings needs to be told whole.
  @Override
  protected double computeMinWidth(double height) {
    return Math.max(NARROWEST, Math.min(list.minWidth(-1), WIDEST_NEEDED));
  }

  FindingListView list() {
    return list;
  }

  WhyCardView card() {
    return card;
  }

  Verdicts verdicts() {
    return verdicts;
  }
}
