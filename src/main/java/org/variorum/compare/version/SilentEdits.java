package org.variorum.compare.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.compare.diff.Change;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Term;

/// Details that a later version of a report gives otherwise than an earlier one, without a note of
/// correction: a toll, a date, a name in the same place of the text. What was taken out, put in or
/// written anew at length is no such edit, since nothing tells what took the place of what.
record SilentEdits(Report earlier, Extraction before, Report report, Extraction now) {
  /// The word for this sort among the contradictions of a report.
  private static final String SORT = "edit";

  /// A stretch that was written anew is longer than this, in words.
  private static final int LONGEST = 15;

  private static final Set<Kind> DETAILS =
      Set.of(
          Kind.DATE,
          Kind.TIME,
          Kind.PLACE,
          Kind.QUANTITY,
          Kind.AGE,
          Kind.PERSON,
          Kind.ORGANIZATION,
          Kind.MONEY,
          Kind.DURATION);

  /// How newsrooms mark a correction: a line of its own that begins so, or a sentence on the version
  /// before (Craig Silverman, "Regret the Error", 2007, collects them).
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\W*(?:correction|clarification|corrections and clarifications|editor[’']s note)\\b"
              + "|(?:earlier|previous|original|prior) version of (?:this|the) "
              + "|\\bthis (?:article|story|report|post|piece|page) (?:was|has been) "
              + "(?:\\w+ )?(?:corrected|amended|updated|changed|revised|edited)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// @param changes from the earlier text to the present one
  List<Contradiction> of(List<Change> changes) {
    if (isNoted()) {
      return List.of();
    }
    List<Contradiction> edits = new ArrayList<>();
    for (Change change : changes) {
      if (change.sort() == Change.Sort.CHANGED
          && words(change.a(), earlier) <= LONGEST
          && words(change.b(), report) <= LONGEST) {
        edits(change, edits);
      }
    }
    return edits;
  }

  private void edits(Change change, List<Contradiction> edits) {
    List<Mention> was = mentions(before, change.a());
    List<Mention> is = mentions(now, change.b());
    for (Kind kind : DETAILS.stream().sorted().toList()) {
      List<Mention> gone = without(of(was, kind), of(is, kind));
      List<Mention> come = without(of(is, kind), of(was, kind));
      for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
        edits.add(
            new Contradiction(
                report.id(),
                come.get(i).span(),
                Optional.empty(),
                SORT,
                Inside.SILENT_EDIT.of(
                    Term.words(line(gone.get(i).span().in(earlier.text()))),
                    Term.words(line(come.get(i).span().in(report.text()))))));
      }
    }
  }

  /// Whether the present version says that it corrects, as the earlier one does not.
  private boolean isNoted() {
    Set<String> lines = earlier.text().lines().map(String::strip).collect(Collectors.toSet());
    return report
        .text()
        .lines()
        .map(String::strip)
        .anyMatch(line -> NOTE.matcher(line).find() && !lines.contains(line));
  }

  private static List<Mention> mentions(Extraction extraction, Span changed) {
    return extraction.mentions().stream().filter(m -> m.span().overlaps(changed)).toList();
  }

  private static List<Mention> of(List<Mention> mentions, Kind kind) {
    return mentions.stream().filter(m -> m.kind() == kind).toList();
  }

  private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    Set<String> values = new HashSet<>(others.stream().map(m -> m.value().normal()).toList());
    return mentions.stream().filter(m -> !values.contains(m.value().normal())).toList();
  }

  private static int words(Span span, Report of) {
    return span.in(of.text()).strip().split("\\s+").length;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
