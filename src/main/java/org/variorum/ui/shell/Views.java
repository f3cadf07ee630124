package org.variorum.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.variorum.model.ReportId;
import org.variorum.ui.details.DetailsView;
import org.variorum.ui.details.DetailsViewModel;
import org.variorum.ui.finding.FindingsViewModel;
import org.variorum.ui.finding.Legend;
import org.variorum.ui.kit.Memory;
import org.variorum.ui.kit.Selection;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.marks.SelectionView;
import org.variorum.ui.marks.SelectionViewModel;
import org.variorum.ui.settings.Settings;
import org.variorum.ui.sidebyside.SideBySideView;
import org.variorum.ui.sidebyside.SideBySideViewModel;
import org.variorum.ui.sources.SourcesView;
import org.variorum.ui.sources.SourcesViewModel;
import org.variorum.ui.timeline.TimelineView;
import org.variorum.ui.timeline.TimelineViewModel;
import org.variorum.ui.words.WordsView;
import org.variorum.ui.words.WordsViewModel;

/// The ways to look at the story, of which one is seen, with the bar over them and, while text is
/// selected, what can be done with it below.
final class Views extends VBox {
  private final Preferences preferences;
  private final Settings settings;
  private final SideBySideViewModel columnsModel;
  private final SideBySideView columns;
  private final DetailsView details;
  private final TimelineView timeline;
  private final SourcesView sources;
  private final WordsViewModel wordsModel;
  private final WordsView words;
  private final Map<View, Consumer<Boolean>> awake;
  private final ViewSwitch names;
  private final ReadingBar readingBar;
  private final SelectionViewModel selectionModel;
  private final SelectionView selectionView;
  private final StackPane stack;
  private View view = View.SIDE_BY_SIDE;

  /// What was chosen before.
  record Kept(Preferences preferences, Settings settings) {}

  Views(Texts texts, ShellViewModel model, FindingsViewModel findings, Kept kept) {
    this.preferences = kept.preferences();
    this.settings = kept.settings();
    // Before the columns hear of it, which come up with what they are led to.
    model
        .focus()
        .pointedProperty()
        .addListener((o, before, now) -> now.ifPresent(to -> showTexts()));
    Selection selection = new Selection();
    selectionModel = new SelectionViewModel(texts, model.focus(), model.desk(), selection);
    selectionView = new SelectionView(texts, selectionModel);
    columnsModel = new SideBySideViewModel(model.focus(), model.desk(), selection);
    columns = new SideBySideView(texts, columnsModel, Memory.of(model.desk()));
    DetailsViewModel detailsModel =
        new DetailsViewModel(texts, model.focus(), Memory.of(model.desk()));
    details = new DetailsView(texts, detailsModel, this::showText);
    TimelineViewModel timelineModel = new TimelineViewModel(texts, model.focus());
    timeline = new TimelineView(texts, timelineModel);
    SourcesViewModel sourcesModel = new SourcesViewModel(model.focus(), model.desk());
    sources = new SourcesView(texts, sourcesModel);
    wordsModel = new WordsViewModel(texts, model.focus());
    words = new WordsView(texts, wordsModel);
    awake =
        Map.of(
            View.SIDE_BY_SIDE,
            columnsModel::setAwake,
            View.DETAILS,
            detailsModel::setAwake,
            View.TIMELINE,
            timelineModel::setAwake,
            View.SOURCES,
            sourcesModel::setAwake,
            View.IN_WORDS,
            wordsModel::setAwake);
    names = new ViewSwitch(texts, this::show);
    readingBar =
        new ReadingBar(
            texts,
            new Legend(texts, findings),
            new ReportsMenu(texts, model.focus()),
            columnsModel,
            new ReadingBar.Sizes(() -> resizeText(-1), () -> resizeText(1)));
    stack = new StackPane(columns, details, timeline, sources, words);
    setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(readingBar, stack, selectionView);
    showTextSize();
    turnTo(preferences.view());
  }

  /// The names of the views, one of which is chosen.
  ViewSwitch names() {
    return names;
  }

  /// What of the story is read.
  SideBySideViewModel columnsModel() {
    return columnsModel;
  }

  SideBySideView columns() {
    return columns;
  }

  SelectionViewModel selection() {
    return selectionModel;
  }

  /// Gives the keyboard to what can be done with the selected text.
  void focusSelection() {
    selectionView.focusActs();
  }

  /// Shows a view, gives it the keyboard and remembers it.
  void show(View wanted) {
    preferences.setView(wanted);
    Optional<ReportId> from =
        view == View.SIDE_BY_SIDE ? columns.focusedReport() : Optional.empty();
    turnTo(wanted);
    focus();
    if (wanted == View.DETAILS) {
      from.ifPresent(details::moveTo);
    }
  }

  /// Shows a view.
  void turnTo(View wanted) {
    view = wanted;
    names.show(wanted);
    readingBar.setForTexts(wanted == View.SIDE_BY_SIDE);
    stack.getChildren().forEach(n -> n.setVisible(n == node(wanted)));
    awake.forEach((v, wake) -> wake.accept(v == wanted));
  }

  /// The view that is seen.
  View view() {
    return view;
  }

  /// Gives the keyboard to the view.
  void focus() {
    switch (view) {
      case SIDE_BY_SIDE -> columns.focusText();
      case DETAILS -> details.focusGrid();
      case TIMELINE -> timeline.focusEntries();
      case SOURCES -> sources.focusList();
      case IN_WORDS -> words.focusWords();
    }
  }

  /// Lays out and scrolls again where nothing could be laid out before.
  void settle() {
    columns.settle();
  }

  /// Goes to the next heading of the comparison in words, or back to one before, while that is read.
  void stepHeading(int steps) {
    if (view == View.IN_WORDS) {
      wordsModel.stepHeading(steps);
    }
  }

  /// Finds words in the texts.
  void find() {
    if (view != View.SIDE_BY_SIDE) {
      show(View.SIDE_BY_SIDE);
    }
    columns.find();
  }

  void resizeText(int steps) {
    settings.setTextSize(settings.textSize() + steps);
  }

  void usualText() {
    settings.setTextSize(Settings.USUAL_TEXT);
  }

  private void showTexts() {
    if (view != View.SIDE_BY_SIDE) {
      show(View.SIDE_BY_SIDE);
    }
  }

  /// Shows what is chosen in the texts, and gives the keyboard to that of a report.
  private void showText(Optional<ReportId> report) {
    show(View.SIDE_BY_SIDE);
    report.ifPresent(columns::focusText);
    Platform.runLater(columns::settle);
  }

  /// Sets the texts in the size that was chosen.
  void showTextSize() {
    columns.setReading(settings.textSize(), Fonts.reading());
    words.setReading(settings.textSize(), Fonts.reading());
  }

  private Node node(View of) {
    return switch (of) {
      case SIDE_BY_SIDE -> columns;
      case DETAILS -> details;
      case TIMELINE -> timeline;
      case SOURCES -> sources;
      case IN_WORDS -> words;
    };
  }
}
