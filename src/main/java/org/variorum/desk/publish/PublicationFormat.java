package org.variorum.desk.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.variorum.export.Exporter;
import org.variorum.export.HtmlExporter;
import org.variorum.export.brief.DocxExporter;
import org.variorum.export.brief.MarkdownExporter;
import org.variorum.export.brief.PdfExporter;
import org.variorum.export.standard.AnnotationsExporter;
import org.variorum.export.standard.ClaimReviewExporter;
import org.variorum.export.standard.GeoJsonExporter;
import org.variorum.export.standard.TeiExporter;
import org.variorum.export.standard.WitnessesExporter;
import org.variorum.export.table.CsvExporter;
import org.variorum.export.table.XlsxExporter;

/// A format in which a comparison is published.
public enum PublicationFormat {
  HTML("html"),
  PDF("pdf"),
  DOCX("docx"),
  MARKDOWN("md"),
  CSV("csv"),
  XLSX("xlsx"),
  CLAIMREVIEW("json"),
  ANNOTATIONS("json"),
  TEI("xml"),
  WITNESSES("json"),
  GEOJSON("geojson");

  private final String extension;

  PublicationFormat(String extension) {
    this.extension = extension;
  }

  /// Its name on the command line: lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the name of a file ends with, without the dot.
  public String extension() {
    return extension;
  }

  /// Whether it is text that can be shown as it is.
  public boolean isText() {
    return switch (this) {
      case HTML, MARKDOWN, CSV, CLAIMREVIEW, ANNOTATIONS, TEI, WITNESSES, GEOJSON -> true;
      case PDF, DOCX, XLSX -> false;
    };
  }

  /// The format of a word.
  public static Optional<PublicationFormat> named(String word) {
    return Arrays.stream(values())
        .filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  Exporter exporter() {
    return switch (this) {
      case HTML -> new HtmlExporter();
      case PDF -> new PdfExporter();
      case DOCX -> new DocxExporter();
      case MARKDOWN -> new MarkdownExporter();
      case CSV -> new CsvExporter();
      case XLSX -> new XlsxExporter();
      case CLAIMREVIEW -> new ClaimReviewExporter();
      case ANNOTATIONS -> new AnnotationsExporter();
      case TEI -> new TeiExporter();
      case WITNESSES -> new WitnessesExporter();
      case GEOJSON -> new GeoJsonExporter();
    };
  }
}
