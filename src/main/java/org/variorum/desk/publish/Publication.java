package org.variorum.desk.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.variorum.export.Compared;
import org.variorum.export.brief.PdfPages;
import org.variorum.model.Analysis;
import org.variorum.model.Story;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.mark.Markup;

/// What is handed on: a story with its comparison and what the user made of it.
///
/// @param wanted the findings that go along
/// @param picture of the side-by-side view, as PNG, for documents that are read
public record Publication(
    Story story, Analysis analysis, Markup markup, FindingFilter wanted, Optional<byte[]> picture) {

  private static final int PREVIEWED = 3;
  private static final float PREVIEW_DOTS = 80;
  private static final int PREVIEWED_TEXT = 6_000;

  /// How many findings go along.
  public int findings() {
    return compared().comparison().findings().size();
  }

  /// Writes all of it and flushes, but leaves the stream open.
  ///
  /// @throws IOException if the stream fails
  public void write(PublicationFormat format, OutputStream out) throws IOException {
    format.exporter().write(compared(), out);
  }

  /// What it will look like: documents as pages, the rest as text.
  ///
  /// @throws IOException never but by a fault of the machine
  public Preview preview(PublicationFormat format) throws IOException {
    return switch (format) {
      case HTML, PDF, DOCX -> pages(PREVIEWED, PREVIEW_DOTS);
      case CSV, XLSX -> words(PublicationFormat.CSV);
      case MARKDOWN, CLAIMREVIEW, ANNOTATIONS, TEI, WITNESSES, GEOJSON -> words(format);
    };
  }

  /// The brief on paper.
  ///
  /// @param most pages to draw
  /// @param dotsPerInch of the pictures
  /// @throws IOException never but by a fault of the machine
  public Preview.Pages pages(int most, float dotsPerInch) throws IOException {
    PdfPages drawn = PdfPages.of(bytes(PublicationFormat.PDF), most, dotsPerInch);
    return new Preview.Pages(drawn.pages(), drawn.count());
  }

  /// All of it.
  ///
  /// @throws IOException never but by a fault of the machine
  public byte[] bytes(PublicationFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(format, out);
    return out.toByteArray();
  }

  private Preview words(PublicationFormat format) throws IOException {
    String all = new String(bytes(format), StandardCharsets.UTF_8);
    return all.length() <= PREVIEWED_TEXT
        ? new Preview.Words(all, true)
        : new Preview.Words(all.substring(0, PREVIEWED_TEXT), false);
  }

  private Compared compared() {
    return Compared.of(story, analysis, markup).limitedTo(wanted).with(picture);
  }
}
