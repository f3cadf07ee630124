package org.variorum.ui.languages;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.model.Language;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Inquiry;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// The languages of reports, on a card over the window.
public final class LanguagesCard extends Overlay {
  private static final double WIDTH = 620;

  private final Texts texts;
  private final LanguagesViewModel model;
  private final Supplier<Optional<Path>> file;
  private final VBox content = new VBox();
  private final Map<Language, LanguageBox> boxes = new LinkedHashMap<>();
  private final Button close;

  /// @param focus from which the languages can be asked for
  /// @param file asks the user for an archive
  public LanguagesCard(
      Texts texts, Focus focus, LanguagesViewModel model, Supplier<Optional<Path>> file) {
    super("languages");
    this.texts = texts;
    this.model = model;
    this.file = file;
    close = Icons.button(Feather.X, texts.get("keys.close"), this::close);
    content.getStyleClass().add("languages-content");
    VBox card =
        new VBox(
            new CardHead(texts.get("languages.heading"), close),
            new Prose(texts.get("languages.hint"), "hint"),
            content,
            new Prose(texts.get("languages.elsewhere"), "hint"),
            new Prose(texts.get("languages.place", model.folder()), "fact"));
    card.getStyleClass().addAll("keys-card", "languages-card");
    card.setPrefWidth(WIDTH);
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    getChildren().add(card);
    model.linesProperty().addListener((o, before, now) -> show(now));
    show(model.linesProperty().get());
    focus.onAsked(Inquiry.LANGUAGES, report -> open());
  }

  @Override
  public void open() {
    super.open();
    model.open();
    close.requestFocus();
  }

  private void show(List<LanguagesViewModel.Line> lines) {
    List<Language> languages = lines.stream().map(LanguagesViewModel.Line::language).toList();
    if (!List.copyOf(boxes.keySet()).equals(languages)) {
      boxes.clear();
      lines.forEach(l -> boxes.put(l.language(), box(l)));
      content.getChildren().setAll(boxes.values());
    } else {
      lines.forEach(l -> boxes.computeIfAbsent(l.language(), _ -> box(l)).show(l));
    }
  }

  private LanguageBox box(LanguagesViewModel.Line line) {
    Language language = line.language();
    return new LanguageBox(
        texts,
        model.name(line.offer()),
        line,
        new LanguageBox.Acts(
            () -> model.install(language),
            () -> file.get().ifPresent(f -> model.install(language, f)),
            () ->
                Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, line.address())),
            () -> model.remove(language),
            model::cancel));
  }
}
