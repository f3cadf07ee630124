package org.variorum.compare.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Alignment;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.reason.OneEvent;

/// What was read of the single reports of a story, for this comparison and the next. Of a report that
/// was changed, or read anew, nothing holds. Safe for several threads.
public final class Notes {
  private static final Alignment NONE =
      new Alignment(
          new SameEvent(SameEvent.Verdict.SAME, OneEvent.ALONE.of()),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private final Map<ReportId, Page> pages = new HashMap<>();

  /// Of one report.
  private record Page(Report report, Extraction extraction, Map<Note<?>, Object> read) {
    boolean holds(Report other, @Nullable Extraction of) {
      return extraction == of && report.equals(other);
    }
  }

  /// The notes of a story of which nothing is known.
  public static Notes none() {
    return new Notes();
  }

  /// These notes as they are of use for a story that may have changed: of reports that are gone none
  /// are kept.
  ///
  /// @param extractions of a report without one nothing can be read
  public Notes of(List<Report> reports, Map<ReportId, Extraction> extractions) {
    Notes next = new Notes();
    for (Report report : reports) {
      Extraction extraction = extractions.get(report.id());
      Page before = pages.get(report.id());
      if (before != null && before.holds(report, extraction)) {
        next.pages.put(report.id(), before);
      } else if (extraction != null) {
        next.pages.put(report.id(), new Page(report, extraction, new ConcurrentHashMap<>()));
      }
    }
    return next;
  }

  <T> T get(ReportId report, Note<T> note) {
    Page page = Optional.ofNullable(pages.get(report)).orElseThrow();
    Object known = page.read().get(note);
    if (known == null) {
      // Two threads may both read it; what they read is the same.
      Notes own = new Notes();
      own.pages.put(report, page);
      known = note.read(new Matter(own, List.of(page.report()), own.extractions(), NONE), report);
      page.read().put(note, known);
    }
    return typed(known);
  }

  private Map<ReportId, Extraction> extractions() {
    Map<ReportId, Extraction> extractions = new HashMap<>();
    pages.forEach((report, page) -> extractions.put(report, page.extraction()));
    return extractions;
  }

  /// A note holds what its own function made.
  @SuppressWarnings("unchecked")
  private static <T> T typed(Object read) {
    return (T) read;
  }
}
