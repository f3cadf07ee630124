package org.variorum.desk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.publish.Publication;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.export.Compared;
import org.variorum.export.JsonExporter;
import org.variorum.model.Analysis;
import org.variorum.model.Report;
import org.variorum.model.mark.FindingFilter;
import org.variorum.store.Sha256;

/// Writes a dossier. The same story gives the same bytes but for the program's version and the time
/// of making.
public final class DossierWriter {
  static final String MANIFEST = "manifest.json";
  static final String STORY = "story.json";
  static final String COMPARISON = "comparison.json";

  private static final String NOTE =
      """
      A dossier of Variorum: several reports of one event, compared.

      originals/       the reports as they were received, with their earlier versions
      texts/           the text that was read from each
      story.json       the reports, what is known of them, what was decided, and the log: when
                       each report was added, with the hash of the entry before
      comparison.json  everything the comparison found
      brief.html       the same to be read; findings.csv: as a table
      marks.json       what was decided, as Web Annotations
      manifest.json    every file with its size and its SHA-256

      To check it:  variorum verify FILE
      Without the program: compare `sha256sum` of each file with manifest.json.
      """;

  private final String program;
  private final Instant made;
  private final Json json = new Json();

  /// @param program its name and version
  /// @param made the time that the dossier is said to be of
  public DossierWriter(String program, Instant made) {
    this.program = program;
    this.made = made;
  }

  /// Writes all of it and flushes, but leaves the stream open.
  ///
  /// @param wanted the findings that go into the documents; the comparison is always whole, since it
  ///     is what a check makes again
  /// @throws IOException if the stream fails
  public void write(Dossier dossier, Analysis analysis, FindingFilter wanted, OutputStream out)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("README.txt", NOTE.getBytes(StandardCharsets.UTF_8));
    List<StoryFile.Part> parts = new ArrayList<>();
    for (Report report : dossier.story().reports()) {
      String letter = dossier.story().letter(report.id());
      StoryFile.@Nullable Part part = null;
      List<Report> earlier = report.versionsBefore().reversed();
      for (int i = 0; i < earlier.size(); i++) {
        part = part(earlier.get(i), letter + "-version-" + (i + 1), dossier, files, part);
      }
      parts.add(part(report, letter, dossier, files, part));
    }
    files.put(
        STORY,
        json.write(
            new StoryFile(
                dossier.story().title(),
                parts,
                dossier.markup(),
                dossier.corrections().all(),
                dossier.log())));
    files.put(COMPARISON, comparison(dossier, analysis));
    Publication publication =
        new Publication(dossier.story(), analysis, dossier.markup(), wanted, Optional.empty());
    files.put("brief.html", document(publication, PublicationFormat.HTML));
    files.put("findings.csv", document(publication, PublicationFormat.CSV));
    files.put("marks.json", document(publication, PublicationFormat.ANNOTATIONS));
    List<Manifest.Entry> entries =
        files.entrySet().stream()
            .map(f -> new Manifest.Entry(f.getKey(), f.getValue().length, Sha256.of(f.getValue())))
            .toList();
    files.put(MANIFEST, json.write(new Manifest(Manifest.SCHEMA, program, made, entries)));
    zip(files, out);
  }

  /// Puts a report's files to the others.
  ///
  /// @param name that they begin with
  private static StoryFile.Part part(
      Report report,
      String name,
      Dossier dossier,
      Map<String, byte[]> files,
      StoryFile.@Nullable Part earlier) {
    String text = "texts/" + name + ".txt";
    String original = "originals/" + name + "-" + fileName(report);
    files.put(original, dossier.original(report.id()));
    files.put(text, report.text().getBytes(StandardCharsets.UTF_8));
    return new StoryFile.Part(
        report.id(), report.source(), report.metadata(), text, original, report.article(), earlier);
  }

  /// What a check makes again and compares byte by byte.
  static byte[] comparison(Dossier dossier, Analysis analysis) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new JsonExporter(JsonExporter.Layout.INDENTED)
        .write(Compared.of(dossier.story(), analysis), written);
    return written.toByteArray();
  }

  private static byte[] document(Publication publication, PublicationFormat format)
      throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    publication.write(format, written);
    return written.toByteArray();
  }

  /// The last part of a report's path, without what some file system or reader could mind.
  private static String fileName(Report report) {
    String name = report.source().fileName();
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceFirst("^\\.+", "");
    int longest = 80;
    return plain.isEmpty() ? "report" : plain.substring(Math.max(0, plain.length() - longest));
  }

  private void zip(Map<String, byte[]> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(made.atOffset(ZoneOffset.UTC).toLocalDateTime());
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }
}
