package org.variorum.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads a page of Markdown as the blocks that are shown.
final class PageReader extends AbstractVisitor {
  private final List<Block> blocks = new ArrayList<>();
  private List<Block.Run> runs = new ArrayList<>();
  private String style = "";
  private String target = "";
  private String bullet = "";

  private PageReader() {}

  static List<Block> read(String markdown) {
    PageReader reader = new PageReader();
    Parser.builder().build().parse(markdown).accept(reader);
    return reader.blocks;
  }

  /// The name by which a heading is led to, as the site makes it.
  static String name(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    String words = new Block.Words(runs, "").text();
    runs = new ArrayList<>();
    blocks.add(new Block.Heading(heading.getLevel(), name(words), words));
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!bullet.isEmpty()) {
      runs.add(new Block.Run(bullet, "", ""));
    }
    visitChildren(paragraph);
    boolean isItem = paragraph.getParent() instanceof ListItem;
    end(isItem ? "item" : "body");
    bullet = "";
  }

  @Override
  public void visit(BulletList list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      bullet = "•  ";
      visitChildren(item);
    }
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    int number = first == null ? 1 : first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      bullet = number++ + ".  ";
      visitChildren(item);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    lines(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    lines(code.getLiteral());
  }

  @Override
  public void visit(Image image) {
    // A picture stands on a line of its own, whatever stood before it.
    end("body");
    visitChildren(image);
    String words = new Block.Words(runs, "").text();
    runs = new ArrayList<>();
    blocks.add(new Block.Picture(image.getDestination(), words));
  }

  @Override
  public void visit(Text text) {
    runs.add(new Block.Run(text.getLiteral(), style, target));
  }

  @Override
  public void visit(Code code) {
    runs.add(new Block.Run(code.getLiteral(), "code", ""));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    runs.add(new Block.Run(" ", style, target));
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    runs.add(new Block.Run(" ", style, target));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("emphasis", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("strong", strong);
  }

  @Override
  public void visit(Link link) {
    target = link.getDestination();
    styled("link", link);
    target = "";
  }

  private void styled(String inner, Node node) {
    String outer = style;
    style = inner;
    visitChildren(node);
    style = outer;
  }

  private void lines(String code) {
    code.lines()
        .forEach(line ->
            blocks.add(new Block.Words(List.of(new Block.Run(line, "code", "")), "code-block")));
  }

  private void end(String paragraph) {
    if (!runs.isEmpty()) {
      blocks.add(new Block.Words(runs, paragraph));
      runs = new ArrayList<>();
    }
  }
}
