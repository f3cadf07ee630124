package org.variorum.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Keymap;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Texts;

/// What can be chosen for the whole program, on a card over the window. Each choice holds at once.
public final class SettingsCard extends Overlay {
  private static final double WIDTH = 620;

  private final Texts texts;
  private final Settings settings;
  private final PlaceViewModel place;
  private final Runnable languages;
  private final GridPane grid = new GridPane();
  private final VBox card = new VBox();
  private final CardHead head;
  private final VaguePage vague;
  private final List<Node> fields = new ArrayList<>();
  private int row;

  /// @param languages shows the languages of reports
  public SettingsCard(Texts texts, Settings settings, PlaceViewModel place, Runnable languages) {
    super("settings");
    this.texts = texts;
    this.settings = settings;
    this.place = place;
    this.languages = languages;
    head =
        new CardHead(
            texts.get("settings.heading"),
            Icons.button(Feather.X, texts.get("keys.close"), this::close));
    grid.getStyleClass().add("settings-grid");
    vague = new VaguePage(texts, settings::setVague, this::showMain);
    card.getStyleClass().add("keys-card");
    card.setPrefWidth(WIDTH);
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    getChildren().add(card);
    settings.listen(part -> {
      if (isOpen() && part != Settings.Part.WORDS) {
        fill();
      }
    });
  }

  @Override
  public void open() {
    showMain();
    super.open();
    fields.getFirst().requestFocus();
  }

  /// Comes up with the keyboard at the choice of the language, which built this card anew.
  public void openAtLanguage() {
    open();
    fields.stream().filter(f -> "settings-language".equals(f.getId())).forEach(Node::requestFocus);
  }

  private void showMain() {
    head.setHeading(texts.get("settings.heading"));
    fill();
    Button reset = new Button(texts.get("settings.reset"));
    reset.setId("settings-reset");
    reset.getStyleClass().add("flat");
    reset.setOnAction(e -> settings.reset());
    card.getChildren().setAll(head, grid, reset);
  }

  private void showVague() {
    head.setHeading(texts.get("settings.vague"));
    vague.show(settings.vague());
    card.getChildren().setAll(head, vague);
  }

  private void fill() {
    Optional<String> focused = fields.stream().filter(Node::isFocused).map(Node::getId).findFirst();
    grid.getChildren().clear();
    fields.clear();
    row = 0;
    choice(
        "settings.theme",
        List.of(Scheme.values()),
        settings.scheme(),
        scheme -> texts.named("scheme", scheme),
        settings::setScheme);
    choice(
        "settings.interface",
        Settings.INTERFACE_SIZES,
        settings.interfaceSize(),
        size -> texts.get("settings.percent", size),
        settings::setInterfaceSize);
    choice(
        "settings.text",
        textSizes(),
        (int) Math.round(settings.textSize()),
        size -> texts.get("settings.pixels", size),
        size -> settings.setTextSize(size));
    choice(
        "settings.motion",
        List.of(Movement.values()),
        settings.movement(),
        movement -> texts.named("movement", movement),
        settings::setMovement);
    choice(
        "settings.language",
        languages(),
        settings.language(),
        this::language,
        settings::setLanguage);
    choice(
        "settings.keys",
        List.of(Keymap.Preset.values()),
        settings.keys(),
        preset -> texts.named("preset", preset),
        settings::setKeys);
    Button edit = new Button(texts.get("settings.vague-edit"));
    edit.setId("settings-vague");
    edit.setOnAction(e -> showVague());
    row("settings.vague", edit);
    Button manage = new Button(texts.get("settings.reports-manage"));
    manage.setId("settings-reports");
    manage.setOnAction(e -> {
      close();
      languages.run();
    });
    row("settings.reports", manage);
    row("settings.place", new PlaceField(texts, place, WIDTH / 2));
    focused.ifPresent(id ->
        fields.stream()
            .filter(f -> id.equals(f.getId()))
            .findFirst()
            .ifPresent(Node::requestFocus));
  }

  private static List<Integer> textSizes() {
    List<Integer> sizes = new ArrayList<>();
    for (int size = (int) Settings.SMALLEST_TEXT; size <= Settings.LARGEST_TEXT; size++) {
      sizes.add(size);
    }
    return sizes;
  }

  private static List<Optional<Locale>> languages() {
    List<Optional<Locale>> languages = new ArrayList<>();
    languages.add(Optional.empty());
    Texts.LANGUAGES.forEach(l -> languages.add(Optional.of(l)));
    return languages;
  }

  /// Each language by its own name, so that whoever cannot read this one finds it.
  private String language(Optional<Locale> language) {
    return language.map(l -> l.getDisplayLanguage(l)).orElse(texts.get("settings.system-language"));
  }

  private <T> void choice(
      String key, List<T> values, T now, Function<T, String> words, Consumer<T> choose) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId(key.replace('.', '-'));
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String words) {
            throw new UnsupportedOperationException();
          }
        });
    box.setValue(now);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty()
        .addListener((o, before, chosen) -> {
          if (chosen != null && !chosen.equals(before)) {
            choose.accept(chosen);
          }
        });
    row(key, box);
  }

  private void row(String key, Region field) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setAccessibleText(texts.get(key));
    GridPane.setHgrow(field, Priority.ALWAYS);
    grid.addRow(row++, label, field);
    fields.add(field);
  }
}
