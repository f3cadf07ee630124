package org.variorum.bench;

/// One thing that is measured. A new one is a class of its own and a line in [Bench].
@FunctionalInterface
interface Measurement {
  /// Measures, and tells each figure as soon as it is known.
  ///
  /// @throws Exception if it cannot be measured; the others are measured all the same, and the run
  ///     ends in failure
  void measure(Figures figures) throws Exception;
}
