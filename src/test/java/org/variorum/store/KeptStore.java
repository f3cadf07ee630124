package org.variorum.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Kind;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;

/// What is in the store files that were kept of each form, `V001.db` and so on: each was written by
/// the program of its time, and is not to be made again.
///
/// When there is a new form, its file is made once with `main`.
final class KeptStore {
  static final Path FOLDER = Path.of("src/test/resources/org/variorum/store");

  /// The first form that holds what the user decided.
  static final int WITH_MARKS = 2;

  private static final Instant WHEN = Instant.parse("2026-11-22T12:00:00Z");

  private KeptStore() {}

  /// @param arguments none; writes the file of the form that this program has
  public static void main(String[] arguments) throws IOException {
    Path file = FOLDER.resolve("V%03d.db".formatted(Migration.all().size()));
    if (Files.exists(file)) {
      throw new IllegalStateException(file + " is there, and is not to be made again");
    }
    Clock then = Clock.fixed(WHEN, ZoneOffset.UTC);
    try (Store store = Store.open(file, "", Migration.all(), then)) {
      Story story = store.create("First form");
      Arbitrary arbitrary = Arbitrary.of(1);
      for (String name : List.of("one", "two", "three")) {
        store.add(story.id(), report(name), original(name));
        store.saveExtraction(story.id(), arbitrary.extraction(report(name).id()));
      }
      store.save(story.withReports(List.of(report("three"), report("one"))));
      store.saveMarkup(story.id(), markup());
      store.saveComparison(story.id(), arbitrary.comparison(store.story(story.id()).orElseThrow()));
      store.remove(store.create("Removed").id());
      store.setSetting("theme", "dark");
    }
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
  }

  static byte[] original(String name) {
    return ("Report " + name + " – the bytes").getBytes(StandardCharsets.UTF_8);
  }

  static Report report(String name) {
    byte[] original = original(name);
    String sha256 = Sha256.of(original);
    LocalDate day = LocalDate.of(2024, 9, 30);
    return new Report(
        ReportId.of(sha256, 1),
        new Source(
            "reports/" + name + ".txt",
            Instant.parse("2026-11-22T11:59:58.123456789Z"),
            sha256,
            original.length,
            "windows-1252"),
        Metadata.none("en")
            .withTitle(Optional.of(Metadatum.inText("Report " + name, new Span(0, 10))))
            .withOutlet(Optional.of(Metadatum.given("The Examiner", Provenance.USER)))
            .withPublished(Optional.of(Metadatum.inText(day, new Span(12, 22))))
            .withUpdated(Optional.of(Metadatum.given(day.plusDays(1), Provenance.OPTION))),
        "Report " + name + " – the text, “quoted”, كابل 🙂");
  }

  /// Two marks, one of them on a report that was removed, and a correction of names.
  static Markup markup() {
    Stamp stamp = new Stamp("An editor", WHEN);
    Mark resolved =
        Mark.on(
                "m1",
                new Subject.OfFinding(Kind.PLACE, "where", List.of(anchor("one"), anchor("two"))),
                stamp)
            .with(
                Optional.of(
                    Decision.of(
                        new Verdict.Resolved(
                            new Verdict.Resolution.ForReport(report("one").id())))),
                stamp);
    Mark remarked =
        Mark.on("m3", new Subject.OfPassages(List.of(anchor("three"))), stamp)
            .with(
                new Remark(
                    "Ask the “harbour” – كابل",
                    List.of("urgent"),
                    List.of("https://example.org/1")),
                stamp);
    return new Markup(
        3,
        List.of(resolved, remarked),
        List.of(new Corrected(new Correction.SameName(Kind.PERSON, "A. Tull", "Ann Tull"), stamp)));
  }

  private static Anchor anchor(String name) {
    return Anchor.of(report(name), new Span(0, 8));
  }
}
