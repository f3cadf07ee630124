package org.variorum.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.NodeSegmentOpsBase;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

/// The text of the guide with its pictures, to be read, selected and searched.
final class Page
    extends GenericStyledArea<
        Collection<String>, Either<String, Block.Picture>, Collection<String>> {
  private static final double WIDEST_PICTURE = 620;
  private static final Block.Picture NONE = new Block.Picture("", "");

  private static final TextOps<String, Collection<String>> TEXT = SegmentOps.styledTextOps();
  private static final Pictures PICTURES = new Pictures();

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /// Words that lead somewhere, by their place in the text.
  private record Link(int start, int end, String target) {}

  Page() {
    super(
        List.of(),
        (flow, style) -> flow.getStyleClass().addAll(style),
        List.of(),
        TEXT._or(PICTURES, (a, b) -> Optional.empty()),
        Page::node);
    setId("guide-text");
    getStyleClass().addAll("report-text", "guide-text");
    // It is the window's: no part of that has style sheets of its own.
    getStylesheets().clear();
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setEditable(false);
    setWrapText(true);
    focusedProperty()
        .addListener((o, before, now) ->
            setShowCaret(now ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF));
  }

  void show(Guide guide) {
    clear();
    lines.clear();
    links.clear();
    for (Block block : guide.blocks()) {
      int line = getParagraphs().size() - 1;
      String style =
          switch (block) {
            case Block.Heading heading -> {
              lines.putIfAbsent(heading.name(), line);
              append(heading.words(), "");
              yield "guide-heading-" + heading.level();
            }
            case Block.Words words -> {
              for (Block.Run run : words.runs()) {
                int start = getLength();
                append(run.text(), run.style());
                if (!run.target().isEmpty()) {
                  links.add(new Link(start, getLength(), run.target()));
                }
              }
              yield "guide-" + words.style();
            }
            case Block.Picture picture -> {
              append(
                  ReadOnlyStyledDocument.fromSegment(
                      Either.right(picture), List.of(), List.of(), getSegOps()));
              yield "guide-picture";
            }
          };
      setParagraphStyle(line, List.of(style));
      appendText("\n");
    }
    moveTo(0);
    showParagraphAtTop(0);
  }

  /// Scrolls to a heading.
  void lead(String name) {
    Integer line = lines.get(name);
    if (line != null) {
      moveTo(line, 0);
      showParagraphAtTop(line);
    }
  }

  /// The heading under which the caret is; empty before the first.
  Optional<String> section() {
    return lines.entrySet().stream()
        .filter(e -> e.getValue() <= getCurrentParagraph())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /// Where the link leads on which the caret is; empty where it is on none.
  Optional<String> link() {
    int caret = getCaretPosition();
    return links.stream()
        .filter(l -> l.start() <= caret && caret < l.end())
        .map(Link::target)
        .findFirst();
  }

  /// Selects words and brings them into sight.
  void select(int start, int end) {
    selectRange(start, end);
    requestFollowCaret();
  }

  private void append(String text, String style) {
    append(
        ReadOnlyStyledDocument.fromSegment(
            Either.left(text),
            List.of(),
            style.isEmpty() ? List.of() : List.of("guide-" + style),
            getSegOps()));
  }

  private static Node node(
      StyledSegment<Either<String, Block.Picture>, Collection<String>> segment) {
    return segment.getSegment().unify(text -> text(text, segment.getStyle()), Page::picture);
  }

  private static Node text(String text, Collection<String> style) {
    TextExt node = new TextExt(text);
    node.getStyleClass().add("text");
    node.getStyleClass().addAll(style);
    return node;
  }

  private static Node picture(Block.Picture picture) {
    try (InputStream in = Guide.resource(picture.file())) {
      ImageView view = in == null ? new ImageView() : new ImageView(new Image(in));
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.setFitWidth(WIDEST_PICTURE);
      view.setAccessibleText(picture.words());
      StackPane frame = new StackPane(view);
      frame.getStyleClass().add("guide-frame");
      return frame;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Pictures as parts of a text, each as long as one character.
  private static final class Pictures
      extends NodeSegmentOpsBase<Block.Picture, Collection<String>> {
    Pictures() {
      super(NONE);
    }

    @Override
    public int length(Block.Picture picture) {
      return picture.equals(NONE) ? 0 : 1;
    }
  }
}
