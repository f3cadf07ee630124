package org.variorum.desk.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.PairAnalyser;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Kind;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;
import org.variorum.model.reason.Phrasing;
import org.variorum.store.Sha256;

class DossierTest {
  private static final String PROGRAM = "Variorum 9.9";
  private static final Instant NOON = Instant.parse("2025-05-07T12:00:00Z");

  private final PairAnalyser analyser = new PairAnalyser();
  private final Dossier dossier = dossier();

  @Test
  void aStoryGoesOutAndComesInEqual() throws IOException {
    Opened.Readable opened = readable(written());

    assertThat(opened.faults()).isEmpty();
    assertThat(opened.program()).isEqualTo(PROGRAM);
    assertThat(opened.dossier().story().title()).isEqualTo(dossier.story().title());
    assertThat(opened.dossier().story().reports()).isEqualTo(dossier.story().reports());
    assertThat(opened.dossier().markup()).isEqualTo(dossier.markup());
    assertThat(opened.dossier().corrections()).isEqualTo(dossier.corrections());
    assertThat(opened.dossier().log()).isEqualTo(dossier.log());
    dossier
        .originals()
        .forEach((id, bytes) -> assertThat(opened.dossier().originals().get(id)).isEqualTo(bytes));
  }

  @Test
  void theSameStoryGivesTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void anUntouchedDossierHasNoFault() throws IOException {
    assertThat(faults(written(), PROGRAM)).isEmpty();
  }

  @Test
  void eachChangedFileIsNamed() throws IOException {
    Map<String, byte[]> whole = files(written());
    for (String path : whole.keySet()) {
      if (path.equals("manifest.json") || path.equals("story.json")) {
        continue;
      }
      Map<String, byte[]> changed = new LinkedHashMap<>(whole);
      byte[] bytes = whole.get(path).clone();
      bytes[bytes.length - 2] ^= 1;
      changed.put(path, bytes);

      assertThat(faults(zip(changed), PROGRAM))
          .as(path)
          .contains(path + " was changed: its hash is not the one in the manifest.");
    }
  }

  @Test
  void aFileThatIsMissingOrAddedIsNamed() throws IOException {
    Map<String, byte[]> changed = files(written());
    changed.remove("findings.csv");
    changed.put("evil.sh", new byte[] {1});

    assertThat(faults(zip(changed), PROGRAM))
        .containsExactlyInAnyOrder(
            "findings.csv is missing.", "evil.sh was added: the manifest does not name it.");
  }

  @Test
  void aLogThatWasChangedIsTold() {
    List<Report> reports = dossier.story().reports();
    List<String> log = new ArrayList<>(dossier.log());
    assertThat(LogCheck.faults(log, reports)).isEmpty();

    log.set(0, log.getFirst().replace("added", "found"));
    assertThat(LogCheck.faults(log, reports))
        .extracting(Phrasing.english()::of)
        .containsExactly(
            "The log was changed before entry 2.",
            "The log does not tell of the report " + reports.getFirst().source().path() + ".");
    assertThat(LogCheck.faults(dossier.log().subList(1, 2), reports))
        .extracting(Phrasing.english()::of)
        .contains("The log was changed before entry 1.");
  }

  @Test
  void aComparisonThatComesOutOtherwiseIsTold() throws IOException {
    Map<String, byte[]> changed = files(written());
    String forged =
        new String(changed.get("comparison.json"), UTF_8).replace("conflicting", "agreeing");
    changed.put("comparison.json", forged.getBytes(UTF_8));

    assertThat(faults(zip(changed), "Variorum 10"))
        .contains(
            "The comparison does not come out the same: it was made by Variorum 9.9, and this is"
                + " Variorum 10.",
            "Only in the dossier: agreeing where: So it is conflicting."
                .replace("conflicting", "agreeing"),
            "Only when made again: conflicting where: So it is conflicting.");
  }

  @Test
  void aComparisonThatWasMadeWithOtherLanguagesIsTold() throws IOException {
    Map<String, byte[]> without = files(written());
    String part =
        new String(without.get("comparison.json"), UTF_8).replace("\"whole\"", "\"part\"");
    without.put("comparison.json", part.getBytes(UTF_8));
    Map<String, byte[]> with = files(written());
    String spanish =
        new String(with.get("comparison.json"), UTF_8)
            .replaceAll("(\"language\" ?: ?)\"[a-z]*\"", "$1\"es\"");
    with.put("comparison.json", spanish.getBytes(UTF_8));

    assertThat(faults(zip(without), "Variorum 9.9"))
        .anyMatch(f -> f.endsWith("is not installed, and here it is."));
    assertThat(faults(zip(with), "Variorum 9.9"))
        .contains(
            "It was made where Spanish is installed, and here it is not: variorum languages install"
                + " es");
  }

  @Test
  void whatIsNoDossierIsRefusedInWords() throws IOException {
    assertThat(refused("plain text".getBytes(UTF_8))).contains("cannot be unpacked");
    assertThat(refused(zip(Map.of("a.txt", new byte[] {1})))).contains("no manifest");
    byte[] whole = written();
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");

    Map<String, byte[]> later = files(whole);
    later.computeIfPresent(
        "manifest.json",
        (p, b) -> new String(b, UTF_8).replace("\"schema\" : 1", "\"schema\" : 2").getBytes(UTF_8));
    assertThat(refused(zip(later))).contains("later version (Variorum 9.9)");

    Map<String, byte[]> odd = files(whole);
    odd.put("story.json", "{\"title\": \"x\", \"markup\": {\"marks\": [{}]}}".getBytes(UTF_8));
    assertThat(refused(zip(odd))).contains("its story cannot be read");
  }

  @Test
  void aNameOfAClassInAFileIsNotFollowed() throws IOException {
    Map<String, byte[]> odd = files(written());
    odd.computeIfPresent(
        "story.json",
        (p, b) ->
            new String(b, UTF_8)
                .replace("\"SameThing\"", "\"java.lang.ProcessBuilder\"")
                .getBytes(UTF_8));

    assertThat(refused(zip(odd))).contains("its story cannot be read");
  }

  @Test
  void isKnownByItsBeginning(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), written());

    assertThat(DossierReader.isOne(file)).isTrue();
    assertThat(DossierReader.isOne(Files.writeString(folder.resolve("b.zip"), "PK no"))).isFalse();
    assertThat(DossierReader.isOne(folder)).isFalse();
  }

  private Dossier dossier() {
    Intake intake = new Intake(Clock.fixed(NOON, ZoneOffset.UTC));
    List<Outcome.Accepted> accepted =
        List.of("where=Leeds", "where=York").stream()
            .map(text -> (Outcome.Accepted) intake.pasted("A fire\n\n" + text + " at night.\n"))
            .toList();
    List<Report> reports = accepted.stream().map(Outcome.Accepted::report).toList();
    Map<ReportId, byte[]> originals = new HashMap<>();
    accepted.forEach(a -> originals.put(a.report().id(), a.original()));
    Story story = new Story(new StoryId(0), "A fire", reports);
    Stamp stamp = new Stamp("Ana Reis", NOON);
    Subject subject = Subject.of(analysis(story).comparison().findings().getFirst(), story);
    Anchor anchor = Anchor.of(reports.getFirst(), new Span(0, 6));
    Markup markup =
        Markup.NONE
            .with(
                Mark.on("m1", subject, stamp)
                    .with(
                        Optional.of(
                            new Decision(new Verdict.SameThing(), Optional.of(Confidence.UNSURE))),
                        stamp)
                    .with(new Remark("A note", List.of("tag"), List.of()), stamp))
            .with(
                Mark.on("m2", new Subject.OfPassages(List.of(anchor)), stamp)
                    .with(
                        Optional.of(
                            Decision.of(
                                new Verdict.Resolved(new Verdict.Resolution.ForValue("Leeds")))),
                        stamp))
            .with(new Corrected(new Correction.NotSameName(Kind.PLACE, "Leeds", "York"), stamp));
    return new Dossier(story, originals, markup, markup.correcting(), log(reports));
  }

  /// As a store writes it.
  private static List<String> log(List<Report> reports) {
    List<String> log = new ArrayList<>();
    String before = "0".repeat(64);
    for (Report report : reports) {
      String entry =
          "previous: %s\nact: added\nreport: %s\nsha256: %s\n"
              .formatted(before, report.id().value(), report.source().sha256());
      log.add(entry);
      before = Sha256.of(entry.getBytes(UTF_8));
    }
    return log;
  }

  private Analysis analysis(Story story) {
    return analyser.analyse(story.reports(), Markup.NONE.correcting(), Map.of(), Progress.NONE);
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DossierWriter(PROGRAM, NOON)
        .write(dossier, analysis(dossier.story()), FindingFilter.NONE, out);
    return out.toByteArray();
  }

  private static Opened.Readable readable(byte[] bytes) throws IOException {
    return (Opened.Readable) new DossierReader().read(new ByteArrayInputStream(bytes));
  }

  private static String refused(byte[] bytes) throws IOException {
    return ((Opened.Refused) new DossierReader().read(new ByteArrayInputStream(bytes)))
        .reason()
        .toString();
  }

  private List<String> faults(byte[] bytes, String program) throws IOException {
    Opened.Readable opened = readable(bytes);
    List<String> faults = new ArrayList<>();
    opened.faults().forEach(fault -> faults.add(Phrasing.english().of(fault)));
    DossierCheck check =
        new DossierCheck(
            (reports, corrections, progress) ->
                analyser.analyse(reports, corrections, Map.of(), progress),
            program);
    faults.addAll(check.faults(opened, Progress.NONE));
    return faults;
  }

  private static Map<String, byte[]> files(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      files.put(e.getName(), zip.readAllBytes());
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
