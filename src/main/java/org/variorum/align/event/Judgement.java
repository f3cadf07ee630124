package org.variorum.align.event;

import java.util.Map;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;

/// Whether the reports of a story tell of one event.
///
/// @param story the worst of the reports' verdicts
/// @param each whether a report tells of the event that most of them tell of
public record Judgement(SameEvent story, Map<ReportId, SameEvent> each) {
  public Judgement {
    each = Map.copyOf(each);
  }
}
