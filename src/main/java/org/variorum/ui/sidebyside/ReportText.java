package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Span;

/// The text of one column: wrapped, marked, scrolled to any place of the report. Lays out only what
/// is in view, so its cost does not grow with the report.
final class ReportText extends StackPane {
  /// The widest a line may be before the eye loses the next one, in em.
  private static final double WIDEST = 40;

  private static final double MARGIN = 20;
  private static final double EDGE = 6;

  /// Of a set line, in em.
  private static final double LINE = 1.55;

  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  private final Area area = new Area();
  private ShownText text = ShownText.of("", List.of());
  private final Styles styles = new Styles(area);
  private final Map<Integer, Spot> heights = new HashMap<>();
  private double textSize;
  private boolean changing;

  /// Where a place is: in which line of the text, and how far below that line's top.
  private record Spot(int line, double y) {}

  ReportText(String id) {
    area.setId(id);
    area.setEditable(false);
    area.setWrapText(true);
    area.setAutoScrollOnDragDesired(true);
    area.setAccessibleRole(AccessibleRole.TEXT_AREA);
    // The area would keep Tab for itself, and whoever came to it by Tab could not leave it.
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
            area.requestFocusTraversal(
                e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
          }
        });
    area.addEventFilter(KeyEvent.KEY_PRESSED, new Arrows(area));
    area.getStyleClass().add("report-text");
    // It is the window's: no part of that has style sheets of its own.
    area.getStylesheets().clear();
    // Whoever selects by keyboard must see where they are.
    area.focusedProperty()
        .addListener((o, before, now) ->
            area.setShowCaret(now ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF));
    new TurnedSelection(
        area, i -> flow().flatMap(f -> f.getCellIfVisible(i)).map(ReportText::words));
    getChildren().add(new VirtualizedScrollPane<>(area));
    area.widthProperty()
        .addListener(o -> {
          heights.clear();
          setMargins();
        });
  }

  /// Shows a text; the same text again stays where it is scrolled to.
  void show(ShownText shown, List<String> lines, List<Marking.Run> runs) {
    changing = true;
    try {
      change(shown, lines, runs);
    } finally {
      changing = false;
    }
  }

  private void change(ShownText shown, List<String> lines, List<Marking.Run> runs) {
    if (shown.text().equals(text.text())) {
      text = shown;
      styles.set(shown.text(), runs);
      return;
    }
    int top = isLaidOut() && !area.getText().isEmpty() ? text.inReport(offsetAt(0)) : 0;
    text = shown;
    area.replaceText(shown.text());
    styles.forget();
    heights.clear();
    setLines(lines);
    styles.set(shown.text(), runs);
    area.moveTo(0);
    if (top > 0) {
      bring(top, 0);
    } else {
      area.showParagraphAtTop(0);
    }
  }

  private void setLines(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), area.getParagraphs().size()); i++) {
      List<String> style = new ArrayList<>();
      if (!lines.get(i).isEmpty()) {
        style.add(lines.get(i));
      }
      if (ShownText.isRightToLeft(area.getParagraph(i).getText())) {
        style.add("right-to-left");
      }
      if (!area.getParagraph(i).getParagraphStyle().equals(style)) {
        area.setParagraphStyle(i, style);
      }
    }
  }

  /// @param size in pixels
  void setTextSize(double size, String family) {
    textSize = size;
    heights.clear();
    area.setStyle("-fx-font-size: " + size + "px; -fx-font-family: \"" + family + "\";");
    setMargins();
  }

  private void setMargins() {
    double side = Math.max(MARGIN, (area.getWidth() - WIDEST * textSize) / 2);
    area.setPadding(new Insets(EDGE, side, 0, side));
  }

  /// Hears which place of the report was clicked, or was at the caret when Enter was pressed.
  void onClick(IntConsumer heard) {
    area.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            heard.accept(text.inReport(area.getCaretPosition()));
            e.consume();
          }
        });
    area.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY
          && e.isStillSincePress()
          && area.getSelection().getLength() == 0) {
        letterAt(e.getX(), e.getY()).ifPresent(i -> heard.accept(text.inReport(i)));
      }
    });
  }

  /// The letter of the shown text at a point of the area; empty beside the text.
  ///
  /// The area knows between which letters the point is, but measures every line from the left edge,
  /// and so takes most of a short line that runs from right to left to be beside the text.
  private OptionalInt letterAt(double x, double y) {
    CharacterHit hit = area.hit(x, y);
    if (hit.getCharacterIndex().isPresent()) {
      return hit.getCharacterIndex();
    }
    Point2D point = area.localToScreen(x, y);
    int between = hit.getInsertionIndex();
    return IntStream.of(between - 1, between)
        .filter(i -> i >= 0 && i < area.getLength())
        .filter(i ->
            area.getCharacterBoundsOnScreen(i, i + 1).filter(b -> b.contains(point)).isPresent())
        .max();
  }

  /// Hears which passage of the report is selected, without the white space around it.
  void onSelected(Consumer<Optional<Span>> heard) {
    area.selectionProperty().addListener((o, before, now) -> heard.accept(selected()));
  }

  private Optional<Span> selected() {
    int start = text.inReport(area.getSelection().getStart());
    int end = text.inReport(area.getSelection().getEnd());
    String words = text.copied(area.getSelection().getStart(), area.getSelection().getEnd());
    int before = words.length() - words.stripLeading().length();
    int behind = words.length() - words.stripTrailing().length();
    return words.isBlank() ? Optional.empty() : Optional.of(new Span(start + before, end - behind));
  }

  void selectNothing() {
    if (area.getSelection().getLength() > 0) {
      area.deselect();
    }
  }

  /// Hears that another part of the text came into view.
  void onScrolled(Runnable heard) {
    area.estimatedScrollYProperty()
        .addListener((o, before, now) -> {
          // While lines are set anew the text cannot be asked what stands where, and nobody
          // scrolls.
          if (!changing) {
            heard.run();
          }
        });
  }

  /// Whether the text has its width. Before that every word would be cut, which text from right to
  /// left does not survive (see `Prose`).
  private boolean isLaidOut() {
    return area.getWidth() > 2 * MARGIN;
  }

  /// How far the text is scrolled, from 0 at its start to 1 at its end.
  double scrolled() {
    double hidden =
        Optional.ofNullable(area.totalHeightEstimateProperty().getValue()).orElse(0.0)
            - area.getHeight();
    double above = Optional.ofNullable(area.getEstimatedScrollY()).orElse(0.0);
    return hidden <= 0 ? 0 : Math.clamp(above / hidden, 0, 1);
  }

  /// The place of the report that is seen at a height; empty while the text is being laid out.
  ///
  /// @param share of the height of the view, from 0 at the top to 1 at the bottom
  OptionalInt placeAt(double share) {
    try {
      return OptionalInt.of(text.inReport(offsetAt(share)));
    } catch (NoSuchElementException e) {
      // The flow of lines asks itself for a line that it has just let go, and says so in this way.
      return OptionalInt.empty();
    }
  }

  private int offsetAt(double share) {
    double y = Math.clamp(share * area.getHeight(), 1, Math.max(1, area.getHeight() - 1));
    return area.hit(area.getWidth() / 2, y).getInsertionIndex();
  }

  /// Dims what is not lit.
  void setDimmed(boolean dimmed) {
    if (area.getPseudoClassStates().contains(DIMMED) != dimmed) {
      area.pseudoClassStateChanged(DIMMED, dimmed);
      // The lines under the words are drawn anew only where a line of the text is laid out, which
      // may be before the next pulse: the colours must be there by then.
      area.applyCss();
      flow().ifPresent(this::layOut);
      area.requestLayout();
    }
  }

  private void layOut(VirtualFlow<?, ?> flow) {
    for (int i = 0; i < area.getParagraphs().size(); i++) {
      // Up to the flow, because a request ends at what is not managed.
      Parent words = flow.getCellIfVisible(i).map(ReportText::words).orElse(null);
      for (Parent p = words; p != null && p != flow; p = p.getParent()) {
        p.requestLayout();
      }
    }
  }

  private static @Nullable Parent words(Cell<?, ?> cell) {
    return cell.getNode().lookup(".paragraph-text") instanceof Parent words ? words : null;
  }

  /// How far a place of the report is below the top of the view, in pixels. What is not in view lies
  /// at an infinity: a negative one above it.
  double yOf(int place) {
    Optional<VirtualFlow<?, ?>> flow = flow();
    if (flow.isEmpty() || text.text().isEmpty() || !isLaidOut()) {
      return Double.POSITIVE_INFINITY;
    }
    int shown = Math.min(text.shown(place), area.getLength());
    var position = area.offsetToPosition(shown, TwoDimensional.Bias.Forward);
    int line = Math.min(position.getMajor(), area.getParagraphs().size() - 1);
    Optional<? extends Cell<?, ?>> cell = flow.get().getCellIfVisible(line);
    if (cell.isEmpty()) {
      return line < flow.get().getFirstVisibleIndex()
          ? Double.NEGATIVE_INFINITY
          : Double.POSITIVE_INFINITY;
    }
    Spot spot =
        heights.computeIfAbsent(
            shown, p -> new Spot(line, yInLine(flow.get(), line, position.getMinor())));
    return cell.get().getNode().getBoundsInParent().getMinY() + spot.y();
  }

  /// The height of a line of the text as it is set, in pixels.
  double lineHeight() {
    return textSize * LINE;
  }

  /// Scrolls a place of the report to a height.
  ///
  /// @param share of the height of the view, from 0 at the top to 1 at the bottom
  void bring(int place, double share) {
    Optional<VirtualFlow<?, ?>> flow = flow();
    if (flow.isEmpty() || text.text().isEmpty() || !isLaidOut()) {
      return;
    }
    int shown = Math.min(text.shown(place), area.getLength());
    var position = area.offsetToPosition(shown, TwoDimensional.Bias.Forward);
    int line = Math.min(position.getMajor(), area.getParagraphs().size() - 1);
    double down = share * flow.get().getHeight() - yInLine(flow.get(), line, position.getMinor());
    flow.get().showAtOffset(line, Math.min(down, flow.get().getHeight() - 1));
    area.requestLayout();
  }

  /// How far below the top of a line of the text, wrapped, a place in it is.
  private double yInLine(VirtualFlow<?, ?> flow, int line, int column) {
    Cell<?, ?> cell = flow.getCell(line);
    if (!(cell.getNode() instanceof Region box)) {
      return 0;
    }
    box.applyCss();
    Node inner = box.lookup(".paragraph-text");
    if (!(inner instanceof TextFlow words)) {
      return 0;
    }
    if (words.getWidth() <= 0) {
      box.resize(flow.getWidth(), box.prefHeight(flow.getWidth()));
    }
    box.layout();
    int end = Math.min(column + 1, area.getParagraphLength(line));
    PathElement[] shape = words.getRangeShape(Math.min(column, end), end, false);
    double top = Double.MAX_VALUE;
    for (PathElement element : shape) {
      if (element instanceof MoveTo move) {
        top = Math.min(top, move.getY());
      }
    }
    return top == Double.MAX_VALUE ? 0 : words.getLayoutY() + top;
  }

  private Optional<VirtualFlow<?, ?>> flow() {
    return area.getChildrenUnmodifiable().stream()
        .filter(VirtualFlow.class::isInstance)
        .<VirtualFlow<?, ?>>map(VirtualFlow.class::cast)
        .findFirst();
  }

  void describe(String words) {
    area.setAccessibleText(words);
  }

  Node focusTarget() {
    return area;
  }

  /// Copies the report's own text, without the signs.
  private final class Area extends StyleClassedTextArea {
    @Override
    public void copy() {
      Span selection = new Span(getSelection().getStart(), getSelection().getEnd());
      if (!selection.isEmpty()) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.copied(selection.start(), selection.end()));
        Clipboard.getSystemClipboard().setContent(content);
      }
    }
  }
}
