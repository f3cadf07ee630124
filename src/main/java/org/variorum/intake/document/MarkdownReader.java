package org.variorum.intake.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.metadata.WrittenDates;

/// Reads a Markdown text (CommonMark) without its marks.
public final class MarkdownReader {
  /// What stands between two lines of dashes above the text: properties, a line each.
  private static final Pattern FRONT =
      Pattern.compile(
          "\\A---[ \\t]*\\n(?<lines>.*?)\\n(?:---|\\.\\.\\.)[ \\t]*\\n", Pattern.DOTALL);

  private static final Pattern LINE =
      Pattern.compile("(?m)^(title|author|date):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");
  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)^#{1,6} \\S|^(?:[-*+]|\\d+\\.) \\S|\\*\\*\\S|\\]\\(|^>|^```|^---$|^===+$");

  private final Parser parser = Parser.builder().maxOpenBlockParsers(200).build();
  private final TextContentRenderer renderer =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  /// Whether a text has marks of Markdown; one without is read as it is.
  public boolean isMarked(String text) {
    return MARKS.matcher(text).find();
  }

  public Content read(String text, Circumstances circumstances) {
    Matcher front = FRONT.matcher(text);
    boolean hasFront = front.find();
    Properties properties = hasFront ? properties(front.group("lines")) : Properties.NONE;
    Node document = parser.parse(hasFront ? text.substring(front.end()) : text);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            image.unlink();
          }

          @Override
          public void visit(HtmlBlock html) {
            html.unlink();
          }

          /// A link is its words.
          @Override
          public void visit(Link link) {
            visitChildren(link);
            for (Node inner = link.getFirstChild(); inner != null; inner = link.getFirstChild()) {
              link.insertBefore(inner);
            }
            link.unlink();
          }
        });
    return properties.content(renderer.render(document), circumstances);
  }

  private static Properties properties(String lines) {
    String title = "";
    String author = "";
    Optional<LocalDate> date = Optional.empty();
    for (Matcher m = LINE.matcher(lines); m.find(); ) {
      switch (m.group(1)) {
        case "title" -> title = m.group(2);
        case "author" -> author = m.group(2);
        default -> date = WrittenDates.first(m.group(2), true);
      }
    }
    return Properties.of(title, author, date);
  }
}
