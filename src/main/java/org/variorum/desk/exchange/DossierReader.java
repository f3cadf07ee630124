package org.variorum.desk.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.variorum.model.Article;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.DossierFault;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;
import org.variorum.store.Sha256;

/// Reads a dossier from anywhere. Nothing is unpacked to the disk, and no more is read than a story
/// of this program can have.
public final class DossierReader {
  /// The most that all files may have together when unpacked, in bytes.
  private static final long LARGEST = 1_000_000_000L;

  private static final int MOST_FILES = 5_000;

  /// What the first file of a dossier, the note for whoever unpacks it, begins with.
  private static final String FIRST_WORDS = "A dossier of Variorum";

  /// A story that is in no store.
  private static final StoryId NOT_STORED = new StoryId(0);

  private final Json json = new Json();

  /// Whether a file begins as a dossier does.
  ///
  /// @throws IOException if it cannot be read
  public static boolean isOne(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      ZipEntry first = zip.getNextEntry();
      byte[] head = first == null ? new byte[0] : zip.readNBytes(FIRST_WORDS.length());
      return new String(head, StandardCharsets.UTF_8).equals(FIRST_WORDS);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Whether a file begins as a ZIP does (APPNOTE.TXT, 4.3.7), and so is no store.
  ///
  /// @throws IOException if it cannot be read
  public static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(2), StandardCharsets.US_ASCII).equals("PK");
    }
  }

  /// @throws IOException if the stream fails
  public Opened read(InputStream in) throws IOException {
    Map<String, byte[]> files;
    try {
      files = unzip(in);
    } catch (TooLarge e) {
      return new Opened.Refused(e.reason);
    } catch (ZipException | IllegalArgumentException | EOFException e) {
      return new Opened.Refused(Refusal.NO_DOSSIER.of());
    }
    byte[] listed = files.get(DossierWriter.MANIFEST);
    byte[] told = files.get(DossierWriter.STORY);
    if (listed == null || told == null) {
      return new Opened.Refused(
          (files.isEmpty() ? Refusal.NO_DOSSIER : Refusal.DOSSIER_WITHOUT_STORY).of());
    }
    try {
      Manifest manifest = json.read(listed, Manifest.class);
      if (manifest.schema() > Manifest.SCHEMA) {
        return new Opened.Refused(
            Refusal.DOSSIER_OF_LATER_VERSION.of(Term.words(manifest.program())));
      }
      StoryFile story = json.read(told, StoryFile.class);
      return readable(manifest, story, files);
    } catch (IOException | IllegalArgumentException | NullPointerException e) {
      return new Opened.Refused(Refusal.DOSSIER_STORY_DAMAGED.of());
    }
  }

  private static Opened readable(Manifest manifest, StoryFile told, Map<String, byte[]> files) {
    List<Reason> faults = faults(manifest, files);
    List<Report> reports = new ArrayList<>();
    Map<ReportId, byte[]> originals = new HashMap<>();
    for (StoryFile.Part part : told.reports()) {
      Optional<Report> report = report(part, files, originals, faults);
      if (report.isEmpty()) {
        return new Opened.Refused(Refusal.DOSSIER_REPORT_MISSING.of());
      }
      reports.add(report.get());
    }
    faults.addAll(LogCheck.faults(told.log(), reports));
    Story story = new Story(NOT_STORED, told.title(), reports);
    return new Opened.Readable(
        new Dossier(story, originals, told.markup(), new Corrections(told.corrected()), told.log()),
        manifest.program(),
        faults,
        files.getOrDefault(DossierWriter.COMPARISON, new byte[0]));
  }

  /// A report with its earlier versions; empty where a file of it is missing.
  private static Optional<Report> report(
      StoryFile.Part part,
      Map<String, byte[]> files,
      Map<ReportId, byte[]> originals,
      List<Reason> faults) {
    byte[] text = files.get(part.text());
    byte[] original = files.get(part.original());
    if (text == null || original == null || originals.put(part.id(), original) != null) {
      return Optional.empty();
    }
    if (!Sha256.of(original).equals(part.source().sha256())) {
      faults.add(DossierFault.NOT_THE_ORIGINAL.of(Term.words(part.original())));
    }
    String words = new String(text, StandardCharsets.UTF_8);
    Article article =
        Optional.ofNullable(part.article())
            .filter(a -> isOf(a, words))
            .orElseGet(() -> Article.whole(words));
    Report read =
        new Report(part.id(), part.source(), part.metadata(), words, article, Optional.empty());
    return part.earlier() == null
        ? Optional.of(read)
        : report(part.earlier(), files, originals, faults).map(read::after);
  }

  /// Whether an article and what was brought back into it stand where a text has them.
  private static boolean isOf(Article article, String text) {
    Span whole = new Span(0, text.length());
    return whole.contains(article.span())
        && article.leftOut().stream()
            .allMatch(
                p -> whole.contains(p.at()) && (!p.isBack() || p.at().in(text).equals(p.text())));
  }

  private static List<Reason> faults(Manifest manifest, Map<String, byte[]> files) {
    List<Reason> faults = new ArrayList<>();
    TreeSet<String> unlisted = new TreeSet<>(files.keySet());
    unlisted.remove(DossierWriter.MANIFEST);
    for (Manifest.Entry entry : manifest.files()) {
      byte[] bytes = files.get(entry.path());
      unlisted.remove(entry.path());
      if (bytes == null) {
        faults.add(DossierFault.MISSING.of(Term.words(entry.path())));
      } else if (!Sha256.of(bytes).equals(entry.sha256())) {
        faults.add(DossierFault.CHANGED.of(Term.words(entry.path())));
      }
    }
    unlisted.forEach(path -> faults.add(DossierFault.ADDED.of(Term.words(path))));
    return faults;
  }

  private static Map<String, byte[]> unzip(InputStream in) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long left = LARGEST;
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.isDirectory()) {
        continue;
      }
      if (files.size() == MOST_FILES) {
        throw new TooLarge(Refusal.DOSSIER_TOO_MANY_FILES.of(Term.figure(MOST_FILES)));
      }
      byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8L));
      left -= bytes.length;
      if (left < 0) {
        throw new TooLarge(Refusal.DOSSIER_TOO_LARGE.of(Term.figure(LARGEST / 1_000_000)));
      }
      files.put(entry.getName(), bytes);
    }
    return files;
  }

  /// More than is read.
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    TooLarge(Reason reason) {
      this.reason = reason;
    }
  }
}
