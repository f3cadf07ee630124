package org.variorum.bench;

/// What a figure should be.
sealed interface Goal {
  boolean isMetBy(double value);

  static Goal atMost(double limit) {
    return new AtMost(limit);
  }

  static Goal atLeast(double limit) {
    return new AtLeast(limit);
  }

  /// No more than a limit.
  record AtMost(double limit) implements Goal {
    @Override
    public boolean isMetBy(double value) {
      return value <= limit;
    }

    @Override
    public String toString() {
      return "at most " + limit;
    }
  }

  /// No less than a limit.
  record AtLeast(double limit) implements Goal {
    @Override
    public boolean isMetBy(double value) {
      return value >= limit;
    }

    @Override
    public String toString() {
      return "at least " + limit;
    }
  }
}
