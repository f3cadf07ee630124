package org.variorum.align.act;

import java.util.Set;
import org.variorum.model.Event;
import org.variorum.model.ReportId;

/// An event mention with what its alignment looks at.
///
/// @param passages keys of the passages that its sentence belongs to
/// @param terms the words of its sentence
/// @param agents keys of who did it: the chain of a name, or the head noun of a description
/// @param patients keys of whom it befell
/// @param noun whether its predicate is a noun
record Act(
    ReportId report,
    Event event,
    Set<String> passages,
    TermVector terms,
    Set<String> agents,
    Set<String> patients,
    boolean noun) {

  String sense() {
    return event.act().sense();
  }
}
