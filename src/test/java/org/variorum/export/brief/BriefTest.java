package org.variorum.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.variorum.export.Compared;
import org.variorum.export.Exporter;
import org.variorum.export.HtmlExporter;
import org.variorum.export.Tale;
import org.variorum.model.Finding;
import org.variorum.model.Status;

class BriefTest {
  private final Compared marked = Tale.marked();

  @Test
  void markdownHoldsTextAsTextAndWhatWasDecided() throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownExporter().write(marked, out);
    String text = out.toString();

    assertThat(text).startsWith("# Ferry \\& \\<script\\>");
    assertThat(text).contains("**Verdict: resolved: A is right (likely).**");
    assertThat(text).contains("The list of the dead \\| has \\*twelve\\* names.");
    assertThat(text).contains("to ask the harbour master: How old is he?");
    assertThat(text.replace("\\<", "").replace("\\>", "")).doesNotContain("<");
    assertThat(text.lines().filter(l -> l.startsWith("|")))
        .allSatisfy(l -> assertThat(l).endsWith("|"));
  }

  @Test
  void wordReadsTheDocumentWithItsOutline() throws IOException {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(bytes(new DocxExporter())));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains(Tale.HOSTILE)
          .contains("Verdict: resolved: A is right (likely).")
          .contains("12 and at least 14 cannot both hold.");
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
          .contains("Title", "Heading1", "Heading2", "Quote", "Source");
      assertThat(document.getTables().getFirst().getRows()).hasSize(1 + 3);
    }
  }

  @Test
  void pdfHoldsTheTextAndEveryFontItIsSetIn() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(new PdfExporter()))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("What conflicts", "Twelve people", "Verdict: resolved: A is right (likely).");
      List<Boolean> embedded = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        page.getResources()
            .getFontNames()
            .forEach(name -> {
              try {
                embedded.add(page.getResources().getFont(name).isEmbedded());
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
      }
      assertThat(embedded).isNotEmpty().doesNotContain(false);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void aPictureOfTheWindowGoesAlong() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
    Compared pictured = marked.with(Optional.of(png.toByteArray()));
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new DocxExporter().write(pictured, word);
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    new PdfExporter().write(pictured, paper);
    StringWriter page = new StringWriter();
    new HtmlExporter().write(pictured, page);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.toByteArray()))) {
      assertThat(document.getAllPictures()).hasSize(1);
    }
    assertThat(paper.size()).isGreaterThan(bytes(new PdfExporter()).length);
    assertThat(page.toString()).contains("img-src data:", "src=\"data:image/png;base64,");
  }

  @Test
  void theSameComparisonGivesTheSamePdf() throws IOException {
    assertThat(bytes(new PdfExporter())).isEqualTo(bytes(new PdfExporter()));
  }

  @Test
  void manyReportsMakeTablesOfEvenWidth() {
    List<Block> tables = DetailTables.of(marked);

    assertThat(tables).first().isEqualTo(new Block.Heading(2, "Details by report"));
    assertThat(tables.get(1))
        .isInstanceOfSatisfying(
            Block.Table.class,
            t -> {
              assertThat(t.headings()).containsExactly("Detail", "A", "B", "C");
              assertThat(t.rows()).hasSize(1);
            });
  }

  @Test
  void aFindingThatIsUndecidedSaysNothingOfAVerdict() {
    Finding conflict = Tale.compared().findings(Status.CONFLICTING).getFirst();

    assertThat(FindingInFull.of(conflict, Tale.compared()))
        .noneMatch(b ->
            b instanceof Block.Paragraph p
                && p.runs().stream().anyMatch(r -> r.text().startsWith("Verdict")));
  }

  private byte[] bytes(Exporter exporter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(marked, out);
    return out.toByteArray();
  }
}
