package org.variorum.desk.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.model.Analysis;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.mark.Corrections;

/// Checks the comparison in a dossier: that it comes out the same when it is made again. Whether its
/// files are those of the manifest is told when it is read.
public final class DossierCheck {
  private static final int SHOWN = 10;

  /// Compares reports as they would be compared without any dossier.
  @FunctionalInterface
  public interface Comparing {
    Analysis compare(List<Report> reports, Corrections corrections, Progress progress);
  }

  private final Comparing comparing;
  private final String program;

  /// @param program this one's name and version
  public DossierCheck(Comparing comparing, String program) {
    this.comparing = comparing;
    this.program = program;
  }

  /// What comes out otherwise, in words for the user; none where nothing does.
  ///
  /// @throws IOException never but by a fault of the machine
  public List<String> faults(Opened.Readable opened, Progress progress) throws IOException {
    Dossier dossier = opened.dossier();
    Analysis again = comparing.compare(dossier.story().reports(), dossier.corrections(), progress);
    byte[] made = DossierWriter.comparison(dossier, again);
    return Arrays.equals(made, opened.comparison()) ? List.of() : differences(opened, made);
  }

  private List<String> differences(Opened.Readable opened, byte[] made) {
    List<String> before = findings(opened.comparison());
    List<String> now = findings(made);
    List<String> said = new ArrayList<>();
    said.add(
        "The comparison does not come out the same"
            + (opened.program().equals(program)
                ? "."
                : ": it was made by " + opened.program() + ", and this is " + program + "."));
    said.addAll(unlikeLanguages(opened.comparison(), made));
    list("Only in the dossier: ", minus(before, now), said);
    list("Only when made again: ", minus(now, before), said);
    return said;
  }

  private static List<String> unlikeLanguages(byte[] before, byte[] now) {
    try {
      return ReadLanguages.of(before).unlike(ReadLanguages.of(now));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void list(String head, List<String> findings, List<String> said) {
    findings.stream().limit(SHOWN).forEach(f -> said.add(head + f));
    if (findings.size() > SHOWN) {
      said.add(head + "and " + (findings.size() - SHOWN) + " more findings");
    }
  }

  private static List<String> minus(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  /// The findings in a comparison's JSON, each as its status, its topic and why.
  private static List<String> findings(byte[] comparison) {
    try {
      return FindingLines.of(comparison);
    } catch (IOException e) {
      return List.of(new String(comparison, StandardCharsets.UTF_8).lines().findFirst().orElse(""));
    }
  }
}
