package org.variorum.model.mark;

import org.variorum.model.Kind;
import org.variorum.model.ReportId;

/// What the user corrects in a comparison. The next comparison is made with it.
public sealed interface Correction {

  /// Two names are one person's, one body's or one place's.
  ///
  /// @param kind of what they name: person, organisation or place
  record SameName(Kind kind, String one, String other) implements Correction {}

  /// Two names are not one person's, body's or place's, however alike they are.
  record NotSameName(Kind kind, String one, String other) implements Correction {}

  /// Two readings answer the same question.
  record SameThing(Anchor one, Anchor other) implements Correction {}

  /// Two readings do not answer the same question.
  record NotSameThing(Anchor one, Anchor other) implements Correction {}

  /// A reading answers another question than the one it was put to.
  ///
  /// @param kind of the detail it belongs to
  /// @param topic of the detail it belongs to
  record Belongs(Anchor reading, Kind kind, String topic) implements Correction {}

  /// Whether a report tells of the event that the story is about.
  record OfThisEvent(ReportId report, boolean isOfThisEvent) implements Correction {}

  /// Whether two reports rest on one origin.
  record OneOrigin(ReportId one, ReportId other, boolean isOne) implements Correction {}

  /// Whether this says something, be it the same or the opposite, of what another correction speaks
  /// of: then it takes the other's place.
  default boolean replaces(Correction earlier) {
    return switch (this) {
      case SameName(Kind kind, String a, String b) -> Pairs.areNames(earlier, kind, a, b);
      case NotSameName(Kind kind, String a, String b) -> Pairs.areNames(earlier, kind, a, b);
      case SameThing(Anchor a, Anchor b) -> Pairs.areReadings(earlier, a, b);
      case NotSameThing(Anchor a, Anchor b) -> Pairs.areReadings(earlier, a, b);
      case Belongs(Anchor reading, Kind _, String _) ->
          earlier instanceof Belongs other && other.reading.equals(reading);
      case OfThisEvent(ReportId report, boolean _) ->
          earlier instanceof OfThisEvent other && other.report.equals(report);
      case OneOrigin(ReportId a, ReportId b, boolean _) ->
          earlier instanceof OneOrigin other && Pairs.same(a, b, other.one, other.other);
    };
  }
}
