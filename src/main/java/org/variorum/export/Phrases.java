package org.variorum.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Attribution;
import org.variorum.model.Certainty;
import org.variorum.model.Finding;
import org.variorum.model.Metadatum;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.mark.Verdict;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;

/// The turns of phrase that the formats for readers share.
public final class Phrases {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Phrases() {}

  /// `1 report`, `5 reports`.
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String published(Report report) {
    return report.metadata().publishedOn().map(Phrases::day).orElse("no date");
  }

  /// What a reader would call the report: its outlet, else the name of its file.
  public static String name(Report report) {
    return report.metadata().outlet().map(Metadatum::value).orElseGet(() -> file(report));
  }

  public static String file(Report report) {
    return report.source().fileName();
  }

  /// On whose word, how firmly and where: "Ana Reis (claimed), via X".
  public static String voice(Attribution attribution) {
    Optional<String> firmness =
        attribution.certainty() == Certainty.STATED
            ? Optional.empty()
            : Optional.of(" (" + attribution.certainty().word() + ")");
    return attribution.source()
        + firmness.orElse("")
        + attribution.channel().map(channel -> ", via " + channel).orElse("");
  }

  /// Why something was found, in a clause or a sentence.
  public static String why(Reason reason) {
    return Phrasing.english().of(reason);
  }

  /// How the readings of a finding stand to each other, for a reader.
  public static String relation(Finding finding) {
    if (finding.update()) {
      return "a later reading replaces an earlier one";
    }
    return relation(finding.relation());
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case NONE -> "one report alone";
      case SAME -> "the same";
      case NARROWER -> "one more specific, the other vaguer";
      case DEGREE -> "the same thing to another degree";
      case CERTAINTY -> "said with another certainty";
      case ATTRIBUTION -> "on another's word";
      case CONFLICTING -> "they cannot both hold";
      case INCOMPARABLE -> "they cannot be compared";
    };
  }

  /// What the user decided, for a reader.
  public static String verdict(Verdict verdict, Compared compared) {
    return switch (verdict) {
      case Verdict.ConfirmedDiscrepancy() -> "confirmed discrepancy";
      case Verdict.SameThing() -> "the same thing, said differently";
      case Verdict.Resolved(Verdict.Resolution.ForReport(ReportId report)) ->
          "resolved: " + letter(report, compared) + " is right";
      case Verdict.Resolved(Verdict.Resolution.ForValue(String value)) -> "resolved: " + value;
      case Verdict.NeedsCall(String whom, String what) ->
          "to ask"
              + (whom.isBlank() ? "" : " " + whom.strip())
              + (what.isBlank() ? "" : ": " + what.strip());
      case Verdict.Ignore() -> "ignored";
    };
  }

  /// A report that was removed since has no letter.
  private static String letter(ReportId report, Compared compared) {
    return compared.story().report(report).isPresent()
        ? compared.story().letter(report)
        : "a report that was removed";
  }

  /// Whether reports tell of one event, in a word.
  public static String verdict(SameEvent sameEvent) {
    return switch (sameEvent.verdict()) {
      case SAME -> "Yes.";
      case DOUBTFUL -> "Doubtful.";
      case DIFFERENT -> "No.";
    };
  }

  public static String origins(Finding finding) {
    return finding.origins() == 1 ? "one origin" : finding.origins() + " independent origins";
  }

  /// What the readings of a finding were read as, each value once.
  public static String values(Finding finding) {
    return finding.readings().stream()
        .map(Reading::shown)
        .sorted()
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
