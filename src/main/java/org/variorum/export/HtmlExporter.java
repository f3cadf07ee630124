package org.variorum.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The comparison as one page that needs nothing else: to be read, printed, or sent to an editor.
///
/// The page has no scripts and loads nothing; its content security policy allows its own style
/// sheet, by hash, and nothing more. Text of the reports can only come out as text.
public final class HtmlExporter implements TextualExporter {
  private static final String STYLE = "page.css";

  @Override
  public void write(Compared compared, Writer out) throws IOException {
    String css = style();
    out.write("<!DOCTYPE html>\n");
    Elements page = new Elements(out);
    page.open("html", "lang", "en").line();
    page.open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(css, compared))
        .line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "color-scheme", "content", "light dark").line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    page.empty("meta", "name", "generator", "content", "Variorum").line();
    page.element("title", compared.story().title() + " – reports compared").line();
    page.style(css).line();
    page.close().line();
    page.open("body").line();
    page.element("a", "To the findings", "class", "skip", "href", "#findings").line();
    page.open("main").line();
    new PageFront(page, compared).write();
    new PageFindings(page, compared).write();
    new PageTexts(page, compared).write();
    new PageMethod(page).write();
    page.close().line();
    page.close().line();
    page.close().line();
    out.flush();
  }

  private static String style() {
    try (InputStream in = HtmlExporter.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + STYLE + " is missing");
      }
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String policy(String css, Compared compared) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'"
          // Only what stands in the page itself.
          + (compared.picture().isPresent() ? "; img-src data:" : "")
          + "; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
