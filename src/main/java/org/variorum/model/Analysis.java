package org.variorum.model;

import java.util.Map;

/// A comparison together with the extractions it was made from.
public record Analysis(Map<ReportId, Extraction> extractions, Comparison comparison) {
  public Analysis {
    extractions = Map.copyOf(extractions);
  }
}
