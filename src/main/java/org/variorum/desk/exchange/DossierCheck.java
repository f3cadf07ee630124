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

/// Checks a dossier: that its files are those of the manifest, and that the comparison comes out the
/// same when it is made again.
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

  /// What is not as it should be, in words for the user; none where all of it is.
  ///
  /// @throws IOException never but by a fault of the machine
  public List<String> faults(Opened.Readable opened, Progress progress) throws IOException {
    List<String> faults = new ArrayList<>(opened.faults());
    Dossier dossier = opened.dossier();
    Analysis again = comparing.compare(dossier.story().reports(), dossier.corrections(), progress);
    byte[] made = DossierWriter.comparison(dossier, again);
    if (!Arrays.equals(made, opened.comparison())) {
      faults.addAll(differences(opened, made));
    }
    return faults;
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
