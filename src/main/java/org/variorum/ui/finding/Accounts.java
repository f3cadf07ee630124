package org.variorum.ui.finding;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Attribution;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Texts;

/// The sentence that accounts differ, with who gives what in their own words, to be put into a text
/// as it is.
final class Accounts {
  private final Texts texts;

  Accounts(Texts texts) {
    this.texts = texts;
  }

  /// Empty where the reports do not differ.
  Optional<String> differ(Finding finding, Story story) {
    boolean differs =
        finding.status() == Status.CONFLICTING || finding.status() == Status.DIFFERING;
    if (!differs) {
      return Optional.empty();
    }
    Map<Given, List<String>> sayings = new LinkedHashMap<>();
    for (Reading reading : finding.readings()) {
      story
          .report(reading.report())
          .ifPresent(report ->
              sayings
                  .computeIfAbsent(given(reading, report), g -> new ArrayList<>())
                  .add(cited(report)));
    }
    String parts =
        sayings.entrySet().stream()
            .map(e -> part(e.getKey(), e.getValue()))
            .collect(Collectors.joining("; "));
    return Optional.of(texts.get("accounts.differ", texts.topic(finding.topic()), parts));
  }

  /// @param source whose word it is; empty for the report's own
  private record Given(String words, String source) {}

  private static Given given(Reading reading, Report report) {
    return new Given(
        reading.span().in(report.text()).replaceAll("\\s+", " ").strip(),
        reading.attribution().map(Attribution::source).orElse(""));
  }

  private String part(Given given, List<String> reports) {
    String last = reports.getLast();
    String who =
        reports.size() == 1
            ? last
            : texts.get(
                "accounts.and", String.join(", ", reports.subList(0, reports.size() - 1)), last);
    return given.source.isEmpty()
        ? texts.get("accounts.part", who, reports.size(), given.words)
        : texts.get("accounts.sourced", who, reports.size(), given.words, given.source);
  }

  /// The outlet with the day of publication, as far as they are known.
  private String cited(Report report) {
    DateTimeFormatter day = texts.dates("date.pattern");
    String name = ReportName.of(report).in(texts);
    return report
        .metadata()
        .publishedOn()
        .map(d -> texts.get("accounts.cited", name, day.format(d)))
        .orElse(name);
  }
}
