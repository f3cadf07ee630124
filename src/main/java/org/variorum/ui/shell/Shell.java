package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.variorum.ui.finding.FindingsViewModel;
import org.variorum.ui.finding.Verdicts;
import org.variorum.ui.guide.GuideCard;
import org.variorum.ui.kit.Extension;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.marks.MarksCard;
import org.variorum.ui.marks.MarksViewModel;
import org.variorum.ui.publish.PublishView;
import org.variorum.ui.publish.PublishViewModel;
import org.variorum.ui.settings.PlaceViewModel;
import org.variorum.ui.settings.Scheme;
import org.variorum.ui.settings.Settings;
import org.variorum.ui.settings.SettingsCard;
import org.variorum.ui.stories.StoriesView;
import org.variorum.ui.stories.StoriesViewModel;

/// Everything inside the window: puts the parts together, each of which is a file of its own.
final class Shell extends StackPane {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private final ShellViewModel model;
  private final Settings settings;
  private final SettingsCard settingsCard;
  private final StatusBar status;
  private final GuideCard guide;
  private final Views views;
  private final FindingPane findings;
  private final Panes panes;
  private final Cards cards = new Cards();
  private final KeysCard keysCard;
  private final PublishView publish;
  private final MarksCard marksCard;
  private final Toolbar toolbar;
  private final BooleanProperty dark = new SimpleBooleanProperty();

  /// @param chooser asks the user for files and folders
  Shell(Texts texts, ShellViewModel model, Chooser chooser, Settings settings) {
    this.model = model;
    this.settings = settings;
    Preferences preferences = new Preferences(model.desk());
    Acts acts = new Acts(this, model, chooser, texts);
    FindingsViewModel findingsModel = new FindingsViewModel(model.focus());
    views = new Views(texts, model, findingsModel, new Views.Kept(preferences, settings));
    findings = new FindingPane(texts, model, findingsModel);
    List<Extension> extensions = Extensions.of(texts, model, chooser);
    Keys keys =
        new Keys(
            texts.keymap(),
            new WindowKeys(this, acts).commands(),
            extensions,
            () -> cards.top().isPresent());
    panes =
        new Panes(
            model,
            preferences,
            new Panes.Parts(
                new StoriesView(
                    texts, new StoriesViewModel(model.desk()), () -> keys.run("key.search")),
                views,
                new EmptyView(
                    texts, model.desk().place(), acts::addFiles, model.desk()::openSample),
                findings));
    toolbar = new Toolbar(texts, model, acts, views.names(), new MoreMenu(texts, keys));
    // In the order in which Tab is to lead through them.
    BorderPane frame = new BorderPane();
    frame.setTop(toolbar);
    frame.setCenter(panes);
    status = new StatusBar(texts, model);
    frame.setBottom(status);
    Dropping dropping = new Dropping(texts, model);
    marksCard =
        new MarksCard(
            texts, new MarksViewModel(texts, model.focus(), model.desk()), views.selection());
    publish =
        new PublishView(
            texts, new PublishViewModel(model.focus(), model.desk().handover()), chooser::target);
    keysCard = new KeysCard(texts, keys, new About(texts, model.desk().place()));
    Path place = model.desk().place();
    settingsCard =
        new SettingsCard(
            texts,
            settings,
            new PlaceViewModel(
                texts,
                model.desk().relocation(),
                () ->
                    chooser.folder(texts.get("choose.place")).stream()
                        .map(File::toPath)
                        .findFirst(),
                () -> chooser.show(place.getParent())),
            () -> keys.run("key.languages"));
    cards.add(marksCard);
    cards.add(publish);
    extensions.forEach(e -> e.card().ifPresent(cards::add));
    cards.add(keysCard);
    cards.add(settingsCard);
    guide = new GuideCard(texts);
    cards.add(guide);
    getChildren().addAll(frame, new NoticesView(texts, model), dropping.hint());
    getChildren().addAll(cards.all());
    getStyleClass().add("shell");
    StyleSheets.dress(this);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    addEventFilter(KeyEvent.KEY_TYPED, keys::handleTyped);
    dropping.install(this);
    settings.listen(this::follow);
    follow(Settings.Part.LOOK);
    follow(Settings.Part.MOTION);
  }

  private void follow(Settings.Part part) {
    switch (part) {
      case LOOK -> setDark(settings.isDark());
      case MOTION -> status.setStill(settings.isStill());
      case TEXT_SIZE -> views.showTextSize();
      case INTERFACE_SIZE, WORDS, VAGUE -> {
        // The window's, and the desk's.
      }
    }
  }

  BooleanProperty darkProperty() {
    return dark;
  }

  void setDark(boolean isDark) {
    dark.set(isDark);
    pseudoClassStateChanged(DARK, isDark);
    toolbar.setDark(isDark);
  }

  /// Turns from light to dark or back, and remembers it.
  void toggleTheme() {
    settings.setScheme(dark.get() ? Scheme.LIGHT : Scheme.DARK);
  }

  ShellViewModel model() {
    return model;
  }

  Views views() {
    return views;
  }

  Panes panes() {
    return panes;
  }

  Verdicts verdicts() {
    return findings.verdicts();
  }

  void focusNote() {
    findings.card().focusNote();
  }

  void showMarks() {
    marksCard.open();
  }

  void publish() {
    publish.open(new PagePicture(this, views.columns()).take());
  }

  void showSettings() {
    settingsCard.open();
  }

  SettingsCard settingsCard() {
    return settingsCard;
  }

  /// Opens the guide where it tells of what is before the user.
  void showGuide() {
    String section =
        cards
            .top()
            .map(card -> GuideSections.ofCard(card.getId()))
            .orElseGet(() -> GuideSections.ofView(views.view(), model.state()));
    guide.open(section);
  }

  void showKeys() {
    keysCard.open();
  }

  /// Leaves what is before everything else.
  void escape() {
    if (!cards.closeTop() && !verdicts().stopAsking() && !model.dismissTold()) {
      model.focus().clear();
    }
  }
}
