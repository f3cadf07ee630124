package org.variorum.ui.finding;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Attribution;
import org.variorum.model.Finding;
import org.variorum.model.mark.Mark;
import org.variorum.ui.kit.Card;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Quote;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Texts;

/// Says of the chosen finding what it is, who says what in which words, and why that is an
/// agreement, a difference or a conflict.
public final class WhyCardView extends ScrollPane {
  private final Texts texts;
  private final VBox content = new VBox();
  private final RemarkView remark;
  private final Rewriting rewriting;
  private final Accounts accounts;
  private final FindingsViewModel model;

  /// What the card can do.
  ///
  /// @param done takes the keyboard back when the user has written something
  public record Acts(Verdicts verdicts, Rewriting rewriting, Runnable done) {}

  public WhyCardView(Texts texts, FindingsViewModel model, Acts acts) {
    this.rewriting = acts.rewriting();
    this.texts = texts;
    this.model = model;
    this.accounts = new Accounts(texts);
    this.remark = new RemarkView(texts, acts.verdicts(), acts.done());
    setId("why-card");
    getStyleClass().add("why-card");
    content.getStyleClass().add("card-content");
    VBox whole = new VBox(content, remark);
    whole.getStyleClass().add("card-whole");
    setContent(whole);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(texts.get("card.name"));
    model.shownProperty().addListener((o, before, now) -> show(now, before));
    show(model.shownProperty().get(), null);
  }

  /// Gives the keyboard to the note.
  public void focusNote() {
    setVvalue(1);
    remark.focusNote();
  }

  private void show(FindingsViewModel.Shown shown, FindingsViewModel.@Nullable Shown before) {
    if (before != null
        && before.card().equals(shown.card())
        && before.compared() == shown.compared()
        && before.sameEvent().equals(shown.sameEvent())) {
      return;
    }
    List<Node> nodes = shown.card().map(this::nodes).orElseGet(() -> nothingChosen(shown));
    content.getChildren().setAll(nodes);
    setVvalue(0);
  }

  private List<Node> nothingChosen(FindingsViewModel.Shown shown) {
    List<Node> nodes = new ArrayList<>();
    shown
        .sameEvent()
        .ifPresent(e -> {
          Prose words =
              new Prose(texts.named("event", e.verdict()) + " " + texts.say(e.why()), "doubt");
          HBox.setHgrow(words, Priority.ALWAYS);
          HBox doubt = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), words);
          doubt.getStyleClass().add("doubt-box");
          nodes.add(doubt);
        });
    nodes.add(new Prose(texts.get(shown.compared() ? "card.choose" : "card.nothing"), "hint"));
    return nodes;
  }

  private List<Node> nodes(Card card) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(status(card.item()));
    addProse(nodes, topic(card.item()), "card-topic");
    card.why().ifPresent(why -> addProse(nodes, texts.say(why), "why"));
    card.entries().forEach(entry -> nodes.add(entry(entry, card.item())));
    if (!card.silent().isEmpty()) {
      nodes.add(
          new Prose(texts.get("card.silent", String.join(", ", card.silent())), "card-silent"));
    }
    if (card.item() instanceof Item.OfFinding(Finding finding) && finding.readings().size() > 1) {
      nodes.add(new Prose(texts.get("card.origins", finding.origins()), "card-origins"));
      model.story().ifPresent(s -> nodes.add(new InFull(texts, finding, s)));
      model.story().flatMap(s -> accounts.differ(finding, s)).ifPresent(s -> nodes.add(copy(s)));
    }
    card.others().forEach(other -> nodes.add(new Prose(said(other.mark()), "card-other")));
    return nodes;
  }

  /// What another mark on the finding says, with who and when.
  private String said(Mark mark) {
    return texts.get(
        "card.other",
        mark.stamp().who(),
        mark.stamp().when().atZone(ZoneId.systemDefault()).toLocalDate().toString(),
        texts.named("ruled", Ruling.of(mark.verdict())),
        mark.remark().note().isBlank() ? "" : " – " + mark.remark().note().strip());
  }

  private Node copy(String sentence) {
    Button copy = new Button(texts.get("accounts.copy"), new FontIcon(Feather.COPY));
    copy.setId("copy-accounts");
    copy.getStyleClass().addAll("small", "flat");
    copy.setTooltip(new Tooltip(sentence));
    copy.setOnAction(e -> {
      ClipboardContent words = new ClipboardContent();
      words.putString(sentence);
      Clipboard.getSystemClipboard().setContent(words);
      copy.setText(texts.get("accounts.copied"));
    });
    return copy;
  }

  private static void addProse(List<Node> nodes, String words, String style) {
    if (!words.isBlank()) {
      nodes.add(new Prose(words, style));
    }
  }

  private Node status(Item item) {
    Label sign = new Label(Look.sign(item));
    sign.getStyleClass().addAll("status-sign", Look.style(item));
    Label word = new Label(word(item));
    word.getStyleClass().addAll("status-word", Look.style(item));
    HBox box = new HBox(sign, word);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("card-status");
    return box;
  }

  private String word(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding f) ->
          texts.named("status", f.status())
              + (f.update() ? " · " + texts.get("card.update") : "")
              + " · "
              + texts.running("kind", f.kind());
      case Item.OfContradiction _ -> texts.get("contradiction");
      case Item.OfMark(var placed) ->
          placed
              .mark()
              .given()
              .map(given -> texts.get("mark.given", texts.named("status", given)))
              .orElse(texts.get("mark.note"));
    };
  }

  private String topic(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding f) -> texts.topic(f.topic());
      case Item.OfContradiction(int _, var c) -> texts.sorted("contradiction", c.kind());
      case Item.OfMark(var placed) -> placed.mark().remark().note();
    };
  }

  private Node entry(Card.Entry entry, Item item) {
    Letter letter = Letter.small(entry.letter());
    Label outlet = new Label(OneLine.of(entry.name().in(texts)));
    outlet.getStyleClass().add("outlet");
    outlet.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(outlet, Priority.ALWAYS);
    HBox who = new HBox(letter, outlet);
    if (item instanceof Item.OfFinding(Finding finding)) {
      entry
          .reading()
          .ifPresent(r ->
              who.getChildren().add(new ReadingMenu(texts, rewriting, finding, r, entry.letter())));
    }
    who.setAlignment(Pos.CENTER_LEFT);
    who.getStyleClass().add("who");
    VBox box = new VBox(who, quote(entry.quote(), item));
    box.getStyleClass().add("card-entry");
    entry.value().ifPresent(v -> box.getChildren().add(fact("card.value", texts.value(v))));
    entry
        .attribution()
        .ifPresent(a -> box.getChildren().add(fact("card.attribution", attribution(a))));
    entry
        .origin()
        .ifPresent(o ->
            box.getChildren()
                .add(fact("card.origin", texts.named("origin", o.sort()) + ": " + o.who())));
    return box;
  }

  private Node fact(String key, String value) {
    return new Prose(texts.get(key) + "  ", "fact").add(value, "fact-value");
  }

  private String attribution(Attribution attribution) {
    String said = attribution.source() + ", " + texts.named("certainty", attribution.certainty());
    return attribution.channel().map(c -> said + ", " + c).orElse(said);
  }

  private Node quote(Quote quote, Item item) {
    return new Prose(quote.before(), "quote")
        .add(quote.words(), "quoted", Look.style(item))
        .add(quote.after(), "quote-words");
  }
}
