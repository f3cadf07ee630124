package org.variorum.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads the paragraphs and tables of a Word document (DOCX).
public final class WordReader {
  private static final Content DAMAGED =
      new Content.Unreadable(Refusal.DAMAGED.of(Term.word("Word document")));

  /// A part of a document may unpack to this at most, and to a hundred times its packed size: what
  /// unpacks to more is made to fill the memory.
  private static final long LARGEST_PART = 100_000_000;

  private static final double SMALLEST_RATIO = 0.01;

  static {
    org.apache.poi.openxml4j.util.ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    org.apache.poi.openxml4j.util.ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
  }

  public Content read(byte[] bytes, Circumstances circumstances) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder text = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        switch (element) {
          case XWPFParagraph paragraph -> append(text, paragraph.getText());
          case XWPFTable table -> append(text, rows(table));
          default -> {
            // Forms and the like hold no text of a report.
          }
        }
      }
      return properties(document.getProperties().getCoreProperties())
          .content(text.toString(), circumstances);
    } catch (IOException | POIXMLException e) {
      return DAMAGED;
    }
  }

  private static void append(StringBuilder text, String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph.strip());
    }
  }

  private static String rows(XWPFTable table) {
    StringBuilder text = new StringBuilder();
    for (XWPFTableRow row : table.getRows()) {
      String cells =
          String.join("\t", row.getTableCells().stream().map(XWPFTableCell::getText).toList());
      text.append(text.isEmpty() ? "" : "\n").append(cells);
    }
    return text.toString();
  }

  private static Properties properties(CoreProperties core) {
    Optional<LocalDate> day =
        Optional.ofNullable(core.getCreated())
            .map(d -> LocalDate.ofInstant(d.toInstant(), ZoneOffset.UTC));
    return Properties.of(core.getTitle(), core.getCreator(), day);
  }
}
