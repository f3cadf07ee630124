package org.variorum.export.brief;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.Comparator;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.variorum.export.Compared;
import org.variorum.export.Exporter;

/// The brief as a tagged PDF on A4, with the fonts it is set in inside.
///
/// The fonts hold Latin, Greek, Cyrillic, Hebrew and Arabic script; a character of another script
/// comes out as an empty box.
public final class PdfExporter implements Exporter {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  static {
    // It logs each style it does not know to standard error.
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public void write(Compared compared, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, "DejaVuSerif.ttf", "Brief Serif", 400);
    font(builder, "DejaVuSerif-Bold.ttf", "Brief Serif", 700);
    font(builder, "DejaVuSansCondensed.ttf", "Brief Sans", 400);
    font(builder, "DejaVuSansCondensed-Bold.ttf", "Brief Sans", 700);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.usePdfUaAccessibility(true);
    // Nothing outside the brief is ever loaded, whatever its text says.
    builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
    builder.withProducer("Variorum");
    builder.withHtmlContent(
        PrintPage.of(compared.story().title(), Brief.of(compared)), "about:blank");
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      PDDocument document = renderer.getPdfDocument();
      renderer.layout();
      renderer.createPDFWithoutClosing();
      // The same comparison gives the same bytes: the day is that of the reports, not of now.
      Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      made.setTimeInMillis(newest(compared).toEpochMilli());
      document.getDocumentInformation().setCreationDate(made);
      document.setDocumentId(made.getTimeInMillis());
      document.save(out);
    }
    out.flush();
  }

  private static Instant newest(Compared compared) {
    return compared.story().reports().stream()
        .map(r -> r.source().retrieved())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream resource(String file) {
    InputStream in = PdfExporter.class.getResourceAsStream(FONTS + file);
    if (in == null) {
      throw new IllegalStateException(
          "the program is incomplete: the font " + file + " is missing");
    }
    return in;
  }
}
