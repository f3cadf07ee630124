package org.variorum.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.export.Compared;
import org.variorum.export.Tale;
import org.variorum.model.Status;
import org.variorum.model.mark.FindingFilter;

class PublicationTest {
  private static final FindingFilter CONFLICTS =
      new FindingFilter(Set.of(Status.CONFLICTING), Set.of(), Set.of());
  private static final FindingFilter RESOLVED =
      new FindingFilter(Set.of(), Set.of(), Set.of("resolved"));
  private static final FindingFilter UNDECIDED =
      new FindingFilter(Set.of(), Set.of(), Set.of(FindingFilter.UNDECIDED));

  /// Those that write findings; annotations are the user's marks, whatever is shown of the findings,
  /// the witnesses are texts, and the tale's findings name no place.
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ANNOTATIONS", "WITNESSES", "GEOJSON"})
  void everyFormatWritesWhatTheFilterLetsThroughAndNothingElse(PublicationFormat format)
      throws IOException {
    assertThat(text(format, CONFLICTS)).contains("killed · how many").doesNotContain("baker · age");
    assertThat(text(format, RESOLVED)).contains("killed · how many").doesNotContain("baker · age");
    assertThat(text(format, UNDECIDED)).doesNotContain("killed · how many", "baker · age");
    assertThat(text(format, FindingFilter.NONE)).contains("killed · how many", "baker · age");
  }

  private static String text(PublicationFormat format, FindingFilter wanted) throws IOException {
    Compared marked = Tale.marked();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Publication(marked.story(), marked.analysis(), marked.markup(), wanted, Optional.empty())
        .write(format, out);
    byte[] bytes = out.toByteArray();
    return switch (format) {
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          yield new PDFTextStripper().getText(document);
        }
      }
      case DOCX -> {
        try (XWPFWordExtractor words =
            new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
          yield words.getText();
        }
      }
      case XLSX -> {
        try (XSSFExcelExtractor cells =
            new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
          yield cells.getText();
        }
      }
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }
}
