package org.variorum.compare.inner;

import java.util.List;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;

/// One way in which a report can be at odds with itself.
interface Check {
  List<Contradiction> of(Report report, Extraction extraction);
}
