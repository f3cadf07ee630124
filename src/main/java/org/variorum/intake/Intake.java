package org.variorum.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.web.Fetched;
import org.variorum.intake.web.Fetcher;
import org.variorum.model.Article;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads reports from files, folders and pasted text.
///
/// Every report gets the id of a first occurrence; `Duplicates` says what to do about a second one.
public final class Intake {
  /// The most bytes that one file may have.
  public static final int LIMIT = 50_000_000;

  private static final int MEGABYTE = 1_000_000;

  /// Kinds by the end of their names. A file given by name is read whatever it is called; in a
  /// folder only these are.
  private static final Set<String> KINDS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "asc",
          "html",
          "htm",
          "xhtml",
          "mhtml",
          "mht",
          "pdf",
          "docx",
          "odt",
          "rtf",
          "eml",
          "msg",
          "warc",
          "wacz");

  private final Clock clock;
  private final KindReaders kinds = new KindReaders();

  /// @param clock tells when a report was retrieved
  public Intake(Clock clock) {
    this.clock = clock;
  }

  /// Reads one file.
  public Outcome file(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return new Outcome.Refused(name, Refusal.FOLDER.of());
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        return new Outcome.Refused(name, tooLarge(Refusal.FILE_TOO_LARGE, sizeOf(file)));
      }
    } catch (NoSuchFileException e) {
      return new Outcome.Refused(name, Refusal.NO_SUCH_FILE.of());
    } catch (AccessDeniedException e) {
      return new Outcome.Refused(name, Refusal.NO_LEAVE.of());
    } catch (IOException e) {
      return new Outcome.Refused(name, Refusal.FILE_UNREADABLE.of(SystemWords.clause(e)));
    }
    return read(name, bytes, Optional.of(file.getFileName().toString()));
  }

  /// Reads text that was typed, pasted or dropped.
  public Outcome pasted(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LIMIT) {
      return new Outcome.Refused(Source.PASTED, tooLarge(Refusal.TEXT_TOO_LARGE, bytes.length));
    }
    return read(Source.PASTED, bytes, Optional.empty());
  }

  /// Fetches what a web address gives.
  ///
  /// @param evenPrivate whether addresses of this computer and its network may be asked
  public Outcome address(URI address, boolean evenPrivate) {
    String name = address.toString();
    return switch (new Fetcher(clock, Fetcher.Limits.USUAL).fetch(address, evenPrivate)) {
      case Fetched.Private _ -> new Outcome.Withheld(name);
      case Fetched.Failed(Reason reason) -> new Outcome.Refused(name, reason);
      case Fetched.Received(URI from, byte[] original, Optional<String> charset) ->
          read(
              name,
              original,
              new Circumstances(
                  Optional.empty(), Optional.of(from.toString()), charset, day(clock.instant())));
    };
  }

  /// Lists the files of a folder, without those of its own folders and without hidden ones.
  ///
  /// @throws IOException if the folder cannot be listed
  public FolderContent folder(Path folder) throws IOException {
    List<Path> readable = new ArrayList<>();
    List<Outcome.Refused> left = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      Comparator<Path> byName = Comparator.comparing(p -> p.getFileName().toString());
      for (Path entry : entries.sorted(byName).toList()) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || Files.isDirectory(entry)) {
          continue;
        }
        if (Files.isRegularFile(entry) && isReadable(name)) {
          readable.add(entry);
        } else {
          left.add(new Outcome.Refused(entry.toString(), Refusal.NOT_FROM_A_FOLDER.of()));
        }
      }
    }
    return new FolderContent(readable, left);
  }

  private Outcome read(String name, byte[] bytes, Optional<String> fileName) {
    return read(name, bytes, Circumstances.file(fileName, day(clock.instant())));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private Outcome read(String name, byte[] bytes, Circumstances circumstances) {
    Instant now = clock.instant();
    return switch (kinds.read(bytes, circumstances)) {
      case Content.Unreadable(Reason reason) -> new Outcome.Refused(name, reason);
      case Content.Readable(String text, Article article, Metadata metadata, String charset) -> {
        String hash = Sha256.of(bytes);
        Source source = new Source(name, now, hash, bytes.length, charset);
        Report report =
            new Report(ReportId.of(hash, 1), source, metadata, text, article, Optional.empty());
        yield new Outcome.Accepted(report, bytes);
      }
    };
  }

  private static boolean isReadable(String name) {
    return KINDS.contains(kind(name)) || name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
  }

  private static String kind(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static long sizeOf(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.size(file) : LIMIT + 1L;
  }

  private static Reason tooLarge(Refusal refusal, long size) {
    // Rounded up, so that a file a little over the limit is not said to have the limit's size.
    double megabytes = Math.ceil(size * 10.0 / MEGABYTE) / 10;
    return refusal.of(Term.figure(megabytes), Term.figure(LIMIT / MEGABYTE));
  }
}
