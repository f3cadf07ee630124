package org.variorum.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Analysis;

/// The last analyses, by what they were made of. An earlier state of a story so finds the
/// analysis that belongs to it, whatever was analysed in between.
final class Analyses {
  private static final int KEPT = 6;

  private final Map<Basis, Analysis> byBasis =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Basis, Analysis> eldest) {
          return size() > KEPT;
        }
      };

  void keep(Basis basis, Analysis analysis) {
    byBasis.remove(basis);
    byBasis.put(basis, analysis);
  }

  Optional<Analysis> of(Basis basis) {
    return Optional.ofNullable(byBasis.get(basis));
  }
}
