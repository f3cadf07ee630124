package org.variorum.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads the paragraphs of an OpenDocument text (ODT), whose `content.xml` holds the text and
/// `meta.xml` the properties (OASIS OpenDocument 1.3, parts 2 and 3).
public final class OpenTextReader {
  private static final Content DAMAGED =
      new Content.Unreadable(Refusal.DAMAGED.of(Term.word("OpenDocument text")));
  private static final Content LOCKED =
      new Content.Unreadable(Refusal.LOCKED.of(Term.word("OpenDocument text")));

  private static final int LARGEST_PART = 100_000_000;
  private static final int MOST_PARTS = 10_000;

  public Content read(byte[] bytes, Circumstances circumstances) {
    try {
      Optional<byte[]> manifest = part(bytes, "META-INF/manifest.xml");
      if (manifest.isPresent() && xml(manifest.get()).selectFirst("*|encryption-data") != null) {
        return LOCKED;
      }
      Optional<byte[]> content = part(bytes, "content.xml");
      if (content.isEmpty()) {
        return DAMAGED;
      }
      Properties properties =
          part(bytes, "meta.xml").map(OpenTextReader::properties).orElse(Properties.NONE);
      return properties.content(text(xml(content.get())), circumstances);
    } catch (IOException | IllegalArgumentException e) {
      return DAMAGED;
    }
  }

  private static Optional<byte[]> part(byte[] bytes, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int parts = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new IOException("too many parts");
        }
        if (entry.getName().equals(name)) {
          byte[] part = zip.readNBytes(LARGEST_PART + 1);
          if (part.length > LARGEST_PART) {
            throw new IOException("a part is too large");
          }
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }

  /// By a parser that knows no entities of the document's own and fetches nothing.
  private static Document xml(byte[] part) {
    return Jsoup.parse(
        new String(part, java.nio.charset.StandardCharsets.UTF_8), Parser.xmlParser());
  }

  private static String text(Document content) {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : content.select("office|text text|p, office|text text|h")) {
      boolean isNote =
          paragraph.closest("text|note, text|tracked-changes, office|annotation") != null;
      StringBuilder line = new StringBuilder();
      append(paragraph, line);
      if (!isNote && !line.toString().isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line.toString().strip());
      }
    }
    return text.toString();
  }

  private static void append(Element element, StringBuilder line) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode words -> line.append(words.getWholeText().replaceAll("\\s+", " "));
        case Element inner -> inner(inner, line);
        default -> {
          // Comments of the file format.
        }
      }
    }
  }

  private static void inner(Element inner, StringBuilder line) {
    switch (inner.tagName()) {
      case "text:s" -> line.append(' ');
      case "text:tab" -> line.append('\t');
      case "text:line-break" -> line.append('\n');
      case "text:note", "office:annotation", "draw:frame" -> {
        // Stand beside the text.
      }
      default -> append(inner, line);
    }
  }

  private static Properties properties(byte[] part) {
    Document meta = xml(part);
    return Properties.of(
        text(meta, "dc|title"),
        Optional.of(text(meta, "meta|initial-creator"))
            .filter(t -> !t.isBlank())
            .orElse(text(meta, "dc|creator")),
        day(text(meta, "meta|creation-date")));
  }

  private static String text(Document meta, String selector) {
    Element found = meta.selectFirst(selector);
    return found == null ? "" : found.text();
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
