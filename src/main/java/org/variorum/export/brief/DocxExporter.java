package org.variorum.export.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.variorum.export.Compared;
import org.variorum.export.Direction;
import org.variorum.export.Exporter;
import org.variorum.export.Xml;

/// The brief as a Word document, with real headings, lists and tables, so that it can be edited and
/// its outline used.
public final class DocxExporter implements Exporter {
  /// The width between the margins of an A4 sheet, in twentieths of a point.
  private static final int TEXT_WIDTH = 9_600;

  private static final String PICTURE = "comparison.png";

  @Override
  public void write(Compared compared, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      WordStyles.lay(document);
      document.getProperties().getCoreProperties().setTitle(compared.story().title());
      document.getProperties().getCoreProperties().setCreator("Variorum");
      for (Block block : Brief.of(compared)) {
        block(document, block);
      }
      document.write(out);
    }
    out.flush();
  }

  private static void block(XWPFDocument document, Block block) throws IOException {
    switch (block) {
      case Block.Heading(int level, String text) -> {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(WordStyles.heading(level));
        fill(heading, List.of(Run.plain(text)));
      }
      case Block.Paragraph(List<Run> runs, boolean isSmall) -> {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(isSmall ? WordStyles.SMALL : WordStyles.BODY);
        fill(paragraph, runs);
      }
      case Block.Quotation(List<Run> words, List<Run> source, String language) -> {
        XWPFParagraph quoted = document.createParagraph();
        quoted.setStyle(WordStyles.QUOTATION);
        quoted.setKeepNext(true);
        fill(quoted, words);
        XWPFParagraph named = document.createParagraph();
        named.setStyle(WordStyles.SOURCE);
        fill(named, source);
      }
      case Block.Items(List<List<Run>> items) -> {
        for (List<Run> item : items) {
          XWPFParagraph paragraph = document.createParagraph();
          paragraph.setStyle(WordStyles.ITEM);
          paragraph.setNumID(WordStyles.bullets(document));
          fill(paragraph, item);
        }
      }
      case Block.Table(List<String> headings, List<List<List<Run>>> rows) ->
          table(document, headings, rows);
      case Block.Picture(byte[] png, String alternative) -> picture(document, png, alternative);
    }
  }

  private static void table(
      XWPFDocument document, List<String> headings, List<List<List<Run>>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, headings.size());
    WordStyles.lines(table);
    table.setWidth(TEXT_WIDTH);
    table.getRow(0).setRepeatHeader(true);
    for (int column = 0; column < headings.size(); column++) {
      cell(table, 0, column, List.of(Run.strong(headings.get(column))));
      for (int row = 0; row < rows.size(); row++) {
        cell(table, row + 1, column, rows.get(row).get(column));
      }
    }
    document.createParagraph().setStyle(WordStyles.SMALL);
  }

  private static void cell(XWPFTable table, int row, int column, List<Run> runs) {
    table.getRow(row).setCantSplitRow(true);
    XWPFTableCell cell = table.getRow(row).getCell(column);
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setStyle(WordStyles.CELL);
    fill(paragraph, runs);
  }

  private static void picture(XWPFDocument document, byte[] png, String alternative)
      throws IOException {
    int width = Units.toEMU(TEXT_WIDTH / 20.0);
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    try (InputStream in = new ByteArrayInputStream(png)) {
      paragraph
          .createRun()
          .addPicture(in, PictureType.PNG, PICTURE, width, PictureSize.height(png, width))
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(alternative);
    } catch (InvalidFormatException e) {
      throw new UncheckedIOException(new IOException("the picture is no PNG", e));
    }
  }

  private static void fill(XWPFParagraph paragraph, List<Run> runs) {
    StringBuilder all = new StringBuilder();
    runs.forEach(r -> all.append(r.text()));
    boolean rightToLeft = Direction.isRightToLeft(all.toString());
    if (rightToLeft) {
      WordStyles.rightToLeft(paragraph);
    }
    for (Run run : runs) {
      XWPFRun part = paragraph.createRun();
      part.setText(Xml.allowed(run.text()));
      switch (run.style()) {
        case PLAIN -> {}
        case STRONG, LETTER -> part.setBold(true);
        case READING -> {
          part.setBold(true);
          WordStyles.shade(part);
        }
        case CODE -> {
          part.setFontFamily("Courier New");
          part.setFontSize(7);
        }
      }
      if (rightToLeft) {
        WordStyles.rightToLeft(part);
      }
    }
  }
}
