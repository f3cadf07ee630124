package org.variorum.extract;

import org.variorum.model.Extraction;
import org.variorum.model.Report;

/// Finds what one report says. The same report gives the same extraction.
public interface Extractor {
  /// What an extraction of this report would be made with now. An earlier extraction with an equal
  /// basis need not be made again.
  Extraction.Basis basis(Report report);

  Extraction extract(Report report);
}
