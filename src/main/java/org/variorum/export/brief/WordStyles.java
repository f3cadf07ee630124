package org.variorum.export.brief;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// What the brief looks like in Word: the sheet, the styles and the lists. Lengths are in twentieths
/// of a point.
final class WordStyles {
  static final String BODY = "Normal";
  static final String SMALL = "Small";
  static final String QUOTATION = "Quote";
  static final String SOURCE = "Source";
  static final String CELL = "Cell";
  static final String ITEM = "ListParagraph";

  private static final String STYLES = "word-styles.xml";
  private static final int A4_WIDTH = 11_906;
  private static final int A4_HEIGHT = 16_838;
  private static final int MARGIN = 1_150;
  private static final int BULLET_INDENT = 260;
  private static final String TINT = "FDEBC8";
  private static final String RULE = "C9CFD6";

  private WordStyles() {}

  /// Gives an empty document its sheet, its styles and its list.
  static void lay(XWPFDocument document) {
    try (InputStream in = WordStyles.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + STYLES + " is missing");
      }
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (IOException | XmlException e) {
      throw new IllegalStateException("the program is incomplete: " + STYLES + " is damaged", e);
    }
    sheet(document);
    list(document);
  }

  private static void sheet(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }

  private static void list(XWPFDocument document) {
    XWPFNumbering numbering = document.createNumbering();
    CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
    bullets.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = bullets.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(BULLET_INDENT));
    indent.setHanging(BigInteger.valueOf(BULLET_INDENT));
    BigInteger kept = numbering.addAbstractNum(new XWPFAbstractNum(bullets));
    numbering.addNum(kept);
  }

  /// The list whose items have bullets.
  static BigInteger bullets(XWPFDocument document) {
    return document.getNumbering().getNums().getFirst().getCTNum().getNumId();
  }

  /// The style of a heading; the title of the document is no part of its outline.
  static String heading(int level) {
    return level == 1 ? "Title" : "Heading" + (level - 1);
  }

  /// Thin lines between the rows and none between the columns.
  static void lines(XWPFTable table) {
    table.removeBorders();
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
  }

  /// Sets words off from the rest of their sentence.
  static void shade(XWPFRun run) {
    CTShd shade = run.getCTR().getRPr().addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setFill(TINT);
  }

  static void rightToLeft(XWPFParagraph paragraph) {
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    properties.addNewBidi();
  }

  static void rightToLeft(XWPFRun run) {
    (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
  }
}
