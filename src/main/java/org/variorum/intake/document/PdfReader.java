package org.variorum.intake.document;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads the text of a PDF as paragraphs, without the lines that its pages repeat.
public final class PdfReader {

  /// The library complains of every fault of a file to the terminal; what matters of it is the
  /// refusal. Held here, since a logger that nobody holds forgets its level.
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.apache.fontbox"),
          Logger.getLogger("org.apache.poi"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /// Fewer characters a page than this are stamps and page numbers and no text.
  private static final int FEWEST_CHARACTERS = 25;

  private static final int MOST_PAGES = 2_000;

  /// A line of less than this share of the longest ends its paragraph, if the next may begin one.
  private static final double SHORT = 0.65;

  /// What browsers print above and below a page.
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:https?|file)://\\S* \\d+/\\d+|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}, \\d{1,2}:\\d{2}(?:"
              + " [AP]M)? .*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\W*(?:page\\s*)?\\d+(?:\\s*(?:of|/)\\s*\\d+)?\\W*");

  public Content read(byte[] bytes, Circumstances circumstances) {
    try (PDDocument pdf =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        return new Content.Unreadable(Refusal.TOO_MANY_PAGES.of(Term.figure(MOST_PAGES)));
      }
      List<List<String>> pages = pages(pdf);
      int characters = pages.stream().flatMap(List::stream).mapToInt(String::length).sum();
      if (characters < FEWEST_CHARACTERS * Math.max(1, pages.size())) {
        return new Content.Unreadable(Refusal.SCANNED.of());
      }
      return properties(pdf.getDocumentInformation()).content(text(pages), circumstances);
    } catch (InvalidPasswordException e) {
      return new Content.Unreadable(Refusal.LOCKED.of(Term.word("PDF")));
    } catch (IOException e) {
      return new Content.Unreadable(Refusal.DAMAGED.of(Term.word("PDF")));
    }
  }

  private static List<List<String>> pages(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart("\f");
    stripper.setSuppressDuplicateOverlappingText(true);
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      List<String> lines = new ArrayList<>();
      new java.io.BufferedReader(new StringReader(stripper.getText(pdf)))
          .lines()
          .filter(l -> !l.isBlank() && !PRINTED.matcher(l.strip()).matches())
          .forEach(lines::add);
      pages.add(lines);
    }
    return pages;
  }

  /// Joins the lines of paragraphs, also over the ends of pages.
  private static String text(List<List<String>> pages) {
    StringBuilder text = new StringBuilder();
    for (List<String> page : pages) {
      List<String> lines = withoutRepeated(page, pages);
      int usual = lines.stream().mapToInt(String::length).max().orElse(0);
      for (int i = 0; i < lines.size(); i++) {
        boolean begins = lines.get(i).startsWith("\f");
        String line = lines.get(i).replace("\f", "").strip();
        boolean isAfterShort =
            i > 0 && lines.get(i - 1).strip().length() < usual * SHORT && !startsSmall(line);
        boolean goesOn =
            i > 0 ? !begins && !isAfterShort : !endsSentence(text) && startsSmall(line);
        append(text, line, goesOn);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String line, boolean goesOn) {
    if (text.isEmpty()) {
      text.append(line);
    } else if (!goesOn) {
      text.append("\n\n").append(line);
    } else if (isDivided(text, line)) {
      text.setLength(text.length() - 1);
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  /// Whether a word is divided at the end of the line: "depar-" and "ture".
  private static boolean isDivided(StringBuilder text, String line) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '\u00ad')
        && Character.isLowerCase(text.charAt(last - 1))
        && startsSmall(line);
  }

  private static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  private static boolean endsSentence(StringBuilder text) {
    return !text.isEmpty() && ".!?”\"’)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// A page without its number, and without a first and a last line that most pages have.
  private static List<String> withoutRepeated(List<String> page, List<List<String>> pages) {
    List<String> lines = new ArrayList<>(page);
    while (!lines.isEmpty() && isFurniture(lines.getFirst(), pages, true)) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && isFurniture(lines.getLast(), pages, false)) {
      lines.removeLast();
    }
    return lines;
  }

  private static boolean isFurniture(String line, List<List<String>> pages, boolean isTop) {
    String text = line.strip();
    if (PAGE_NUMBER.matcher(text.toLowerCase(java.util.Locale.ROOT)).matches()) {
      return true;
    }
    String plain = DIGITS.matcher(text).replaceAll("#");
    long same =
        pages.stream()
            .filter(p -> p.size() > 2)
            .flatMap(p -> (isTop ? p.subList(0, 2) : p.subList(p.size() - 2, p.size())).stream())
            .filter(l -> DIGITS.matcher(l.strip()).replaceAll("#").equals(plain))
            .count();
    return pages.size() > 2 && same * 2 > pages.size();
  }

  private static Properties properties(PDDocumentInformation information) {
    Calendar created = information.getCreationDate();
    Optional<LocalDate> day =
        Optional.ofNullable(created).map(c -> LocalDate.ofInstant(c.toInstant(), zone(c)));
    return Properties.of(information.getTitle(), information.getAuthor(), day);
  }

  private static ZoneId zone(Calendar calendar) {
    return calendar.getTimeZone().toZoneId();
  }
}
