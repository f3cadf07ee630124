package org.variorum.export.brief;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, to be looked at or printed.
///
/// @param pages as PNG
/// @param count of all pages, also of those that were not drawn
public record PdfPages(List<byte[]> pages, int count) {
  public PdfPages {
    pages = List.copyOf(pages);
  }

  /// @param most pages to draw
  /// @param dotsPerInch of the pictures
  /// @throws IOException if it is no PDF
  public static PdfPages of(byte[] pdf, int most, float dotsPerInch) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<byte[]> pages = new ArrayList<>();
      for (int i = 0; i < Math.min(most, document.getNumberOfPages()); i++) {
        BufferedImage picture = renderer.renderImageWithDPI(i, dotsPerInch);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        pages.add(png.toByteArray());
      }
      return new PdfPages(pages, document.getNumberOfPages());
    }
  }
}
