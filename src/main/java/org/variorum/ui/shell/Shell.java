package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.variorum.desk.State;
import org.variorum.ui.details.DetailsView;
import org.variorum.ui.details.DetailsViewModel;
import org.variorum.ui.finding.FindingListView;
import org.variorum.ui.finding.FindingsViewModel;
import org.variorum.ui.finding.Legend;
import org.variorum.ui.finding.Rewriting;
import org.variorum.ui.finding.VerdictView;
import org.variorum.ui.finding.Verdicts;
import org.variorum.ui.finding.WhyCardView;
import org.variorum.ui.kit.Selection;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.marks.MarksCard;
import org.variorum.ui.marks.MarksViewModel;
import org.variorum.ui.marks.SelectionView;
import org.variorum.ui.marks.SelectionViewModel;
import org.variorum.ui.publish.PublishView;
import org.variorum.ui.publish.PublishViewModel;
import org.variorum.ui.sidebyside.SideBySideView;
import org.variorum.ui.sidebyside.SideBySideViewModel;
import org.variorum.ui.sources.SourcesView;
import org.variorum.ui.sources.SourcesViewModel;
import org.variorum.ui.stories.StoriesView;
import org.variorum.ui.stories.StoriesViewModel;
import org.variorum.ui.timeline.TimelineView;
import org.variorum.ui.timeline.TimelineViewModel;

/// Everything inside the window.
final class Shell extends StackPane {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final List<String> STYLE_SHEETS =
      List.of(
          "variorum.css", "details.css", "timeline.css", "sources.css", "marks.css", "publish.css");
  private static final double[] USUAL_SPLIT = {0.14, 0.78, 0.42};

  private final ShellViewModel model;
  private final Preferences preferences;
  private final SideBySideView columns;
  private final FindingListView list;
  private final WhyCardView card;
  private final Verdicts verdicts;
  private final StoriesView stories;
  private final SideBySideViewModel columnsModel;
  private final SplitPane panes = new SplitPane();
  private final SplitPane findings;
  private final DetailsView details;
  private final TimelineView timeline;
  private final SourcesView sources;
  private final Map<View, Consumer<Boolean>> awake;
  private final ViewSwitch viewSwitch;
  private final ReadingBar readingBar;
  private final StackPane views;
  private final StackPane center;
  private final VBox reading;
  private final EmptyView empty;
  private final KeysCard keysCard;
  private final PublishView publish;
  private final MarksCard marksCard;
  private final SelectionView selectionView;
  private final Toolbar toolbar;
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private View view = View.SIDE_BY_SIDE;
  private boolean showsStories;
  private final double[] split;

  /// @param chooser asks the user for files and folders
  Shell(Texts texts, ShellViewModel model, Chooser chooser) {
    this.model = model;
    this.preferences = new Preferences(model.desk());
    this.split = preferences.numbers("split", USUAL_SPLIT.length).orElse(USUAL_SPLIT.clone());
    this.showsStories = preferences.showsStories();
    Selection selection = new Selection();
    SelectionViewModel selectionModel =
        new SelectionViewModel(model.focus(), model.desk(), selection);
    selectionView = new SelectionView(texts, selectionModel);
    columnsModel = new SideBySideViewModel(model.focus(), model.desk(), selection);
    FindingsViewModel findingsModel = new FindingsViewModel(model.focus());
    columns = new SideBySideView(texts, columnsModel);
    list = new FindingListView(texts, findingsModel);
    verdicts = new Verdicts(model.focus(), model.desk());
    card =
        new WhyCardView(
            texts,
            findingsModel,
            new WhyCardView.Acts(
                verdicts, new Rewriting(model.focus(), model.desk()), list::focusList));
    VerdictView verdictView = new VerdictView(texts, verdicts);
    verdictView.onGivenBack(list::focusList);
    stories = new StoriesView(texts, new StoriesViewModel(model.desk()));
    DetailsViewModel detailsModel = new DetailsViewModel(texts, model.focus());
    details = new DetailsView(texts, detailsModel, this::showText);
    TimelineViewModel timelineModel = new TimelineViewModel(texts, model.focus());
    timeline = new TimelineView(texts, timelineModel);
    SourcesViewModel sourcesModel = new SourcesViewModel(model.focus(), model.desk());
    sources = new SourcesView(texts, sourcesModel);
    awake =
        Map.of(
            View.SIDE_BY_SIDE,
            columnsModel::setAwake,
            View.DETAILS,
            detailsModel::setAwake,
            View.TIMELINE,
            timelineModel::setAwake,
            View.SOURCES,
            sourcesModel::setAwake);
    Acts acts = new Acts(chooser);
    viewSwitch = new ViewSwitch(texts, this::showView);
    toolbar = new Toolbar(texts, model, acts, viewSwitch);
    empty = new EmptyView(texts, acts::addFiles, model.desk()::openSample);
    readingBar =
        new ReadingBar(
            texts,
            new Legend(texts, findingsModel),
            new ReportsMenu(texts, model.focus()),
            columnsModel,
            new ReadingBar.Sizes(() -> resizeText(-1), () -> resizeText(1)));
    views = new StackPane(columns, details, timeline, sources);
    VBox.setVgrow(views, Priority.ALWAYS);
    reading = new VBox(readingBar, views, selectionView);
    center = new StackPane(reading, empty);
    VBox.setVgrow(card, Priority.ALWAYS);
    findings = new SplitPane(list, new VBox(card, verdictView));
    findings.setOrientation(Orientation.VERTICAL);
    findings.getStyleClass().add("findings-split");
    findings.setDividerPositions(split[2]);
    for (var pane : List.of(stories, findings)) {
      SplitPane.setResizableWithParent(pane, false);
    }
    panes.getStyleClass().add("panes");
    stories.setMinWidth(190);
    findings.setMinWidth(290);
    center.setMinWidth(300);

    BorderPane frame = new BorderPane(panes);
    frame.setTop(toolbar);
    frame.setBottom(new StatusBar(texts, model));
    Keys keys = new WindowKeys(this, acts).keys();
    keysCard = new KeysCard(texts, keys, new About(texts, model.desk().place()));
    Label drop = new Label(texts.get("drop.here"));
    drop.getStyleClass().add("drop-here");
    drop.setVisible(false);
    drop.setMouseTransparent(true);
    drop.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    drop.setAlignment(Pos.CENTER);
    NoticesView notices = new NoticesView(texts, model);
    publish =
        new PublishView(
            texts, new PublishViewModel(model.focus(), model.desk().handover()), chooser::target);
    marksCard =
        new MarksCard(
            texts, new MarksViewModel(texts, model.focus(), model.desk()), selectionModel);
    getChildren().addAll(frame, notices, drop, marksCard, keysCard, publish);
    getStyleClass().add("shell");
    STYLE_SHEETS.forEach(name ->
        getStylesheets().add(Shell.class.getResource("/org/variorum/ui/" + name).toExternalForm()));
    addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    addEventFilter(KeyEvent.KEY_TYPED, keys::handleTyped);
    new Dropping(drop).install();
    setTextSize(preferences.textSize());
    show(preferences.view());
    setDark(preferences.isDark());
    model.stateProperty().addListener((o, before, now) -> show(now));
    show(model.state());
  }

  /// Asks the user.
  interface Chooser {
    /// Files to add; none where the user thought better of it.
    List<File> files();

    /// A folder to add; none where the user thought better of it.
    List<File> folder();

    /// A file to write; empty where the user thought better of it.
    Optional<Path> target(String name);
  }

  BooleanProperty darkProperty() {
    return dark;
  }

  void setDark(boolean isDark) {
    dark.set(isDark);
    pseudoClassStateChanged(DARK, isDark);
    toolbar.setDark(isDark);
  }

  Verdicts verdicts() {
    return verdicts;
  }

  void focusSelection() {
    selectionView.focusActs();
  }

  void showMarks() {
    marksCard.open();
  }

  void focusNote() {
    card.focusNote();
  }

  ShellViewModel model() {
    return model;
  }

  SideBySideViewModel columnsModel() {
    return columnsModel;
  }

  /// Lays out and scrolls again where nothing could be laid out before.
  void settle() {
    columns.settle();
  }

  /// Shows a view and remembers it.
  void showView(View wanted) {
    preferences.setView(wanted);
    show(wanted);
    focusView();
  }

  /// Shows what is chosen in the texts.
  private void showText() {
    showView(View.SIDE_BY_SIDE);
    Platform.runLater(columns::settle);
  }

  void show(View wanted) {
    view = wanted;
    viewSwitch.show(wanted);
    readingBar.setForTexts(wanted == View.SIDE_BY_SIDE);
    views.getChildren().forEach(n -> n.setVisible(n == node(wanted)));
    awake.forEach((v, wake) -> wake.accept(v == wanted));
  }

  private Node node(View of) {
    return switch (of) {
      case SIDE_BY_SIDE -> columns;
      case DETAILS -> details;
      case TIMELINE -> timeline;
      case SOURCES -> sources;
    };
  }

  /// Finds words in the texts.
  void find() {
    if (view != View.SIDE_BY_SIDE) {
      showView(View.SIDE_BY_SIDE);
    }
    columns.find();
  }

  void moveColumn(int by) {
    columns.moveColumn(by);
  }

  /// Gives the keyboard to the view.
  private void focusView() {
    switch (view) {
      case SIDE_BY_SIDE -> columns.focusText();
      case DETAILS -> details.focusGrid();
      case TIMELINE -> timeline.focusEntries();
      case SOURCES -> sources.focusList();
    }
  }

  void showStories(boolean shown) {
    keepSplit();
    showsStories = shown;
    show(model.state());
  }

  void resizeText(int steps) {
    setTextSize(preferences.setTextSize(preferences.textSize() + steps));
  }

  void usualText() {
    setTextSize(preferences.setTextSize(Preferences.USUAL_TEXT));
  }

  private void setTextSize(double size) {
    columns.setReading(size, Fonts.reading());
  }

  /// Keeps where the user put the dividers.
  void keepSplit() {
    double[] at = panes.getDividerPositions();
    int i = 0;
    if (panes.getItems().contains(stories) && at.length > i) {
      split[0] = at[i++];
    }
    if (at.length > i) {
      split[1] = at[i];
      split[2] = findings.getDividerPositions()[0];
    }
    preferences.set("split", split);
  }

  void focusPane(int steps) {
    List<Runnable> focus =
        List.of(stories::focusList, this::focusView, list::focusList, card::requestFocus);
    List<Node> nodes = List.of(stories, views, list, card);
    int now = -1;
    for (int i = 0; i < nodes.size(); i++) {
      for (var n = getScene().getFocusOwner(); n != null; n = n.getParent()) {
        if (n == nodes.get(i)) {
          now = i;
        }
      }
    }
    for (int i = 1; i <= nodes.size(); i++) {
      int next = Math.floorMod(now + i * steps, nodes.size());
      if (nodes.get(next).getScene() != null) {
        focus.get(next).run();
        return;
      }
    }
  }

  void escape() {
    if (keysCard.isVisible()) {
      keysCard.setVisible(false);
    } else if (publish.isVisible()) {
      publish.close();
    } else if (marksCard.isVisible()) {
      marksCard.setVisible(false);
    } else if (!verdicts.stopAsking()) {
      model.focus().clear();
    }
  }

  void showKeys() {
    keysCard.open();
  }

  private void show(State state) {
    boolean isOpen = state.story().filter(s -> !s.reports().isEmpty()).isPresent();
    reading.setVisible(isOpen);
    empty.setVisible(!isOpen && state.busy().isEmpty());
    List<Node> wanted = new ArrayList<>();
    if (showsStories && !state.stories().isEmpty()) {
      wanted.add(stories);
    }
    wanted.add(center);
    if (isOpen) {
      wanted.add(findings);
    }
    if (!panes.getItems().equals(wanted)) {
      panes.getItems().setAll(wanted);
      place();
    }
  }

  /// Puts the dividers where the user wants them.
  private void place() {
    int i = 0;
    if (panes.getItems().contains(stories)) {
      panes.setDividerPosition(i++, split[0]);
    }
    if (panes.getItems().contains(findings)) {
      panes.setDividerPosition(i, split[1]);
    }
  }

  /// What the tool bar and the keys do.
  final class Acts implements Toolbar.Acts {
    private final Chooser chooser;

    Acts(Chooser chooser) {
      this.chooser = chooser;
    }

    @Override
    public void addFiles() {
      model.add(chooser.files().stream().map(File::toPath).toList());
    }

    @Override
    public void addFolder() {
      model.add(chooser.folder().stream().map(File::toPath).toList());
    }

    @Override
    public void paste() {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      if (clipboard.hasFiles()) {
        model.add(clipboard.getFiles().stream().map(File::toPath).toList());
      } else if (clipboard.hasString()) {
        model.paste(clipboard.getString());
      }
    }

    @Override
    public void toggleStories() {
      showStories(!showsStories);
      preferences.setShowsStories(showsStories);
    }

    @Override
    public void toggleTheme() {
      setDark(!dark.get());
      preferences.setDark(dark.get());
    }

    @Override
    public void publish() {
      publish.open(columns);
    }

    @Override
    public void showMarks() {
      Shell.this.showMarks();
    }

    @Override
    public void showKeys() {
      Shell.this.showKeys();
    }
  }

  /// Files, folders and texts that are dropped anywhere on the window.
  private final class Dropping {
    private final Label hint;

    Dropping(Label hint) {
      this.hint = hint;
    }

    void install() {
      setOnDragOver(this::over);
      setOnDragEntered(e -> hint.setVisible(isWelcome(e.getDragboard())));
      setOnDragExited(e -> hint.setVisible(false));
      setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
      if (isWelcome(event.getDragboard())) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    }

    private void dropped(DragEvent event) {
      Dragboard board = event.getDragboard();
      if (board.hasFiles()) {
        model.add(board.getFiles().stream().map(File::toPath).toList());
      } else if (board.hasString()) {
        model.paste(board.getString());
      }
      hint.setVisible(false);
      event.setDropCompleted(isWelcome(board));
      event.consume();
    }

    private static boolean isWelcome(Dragboard board) {
      return board.hasFiles() || board.hasString();
    }
  }
}
