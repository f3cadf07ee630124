package org.variorum.model;

/// Names a report inside its story. Made from the hash of its bytes, so that it does not depend on
/// the order in which reports were added; a second report of the same bytes gets a number behind
/// it.
public record ReportId(String value) implements Comparable<ReportId> {
  private static final int HASH_DIGITS = 16;

  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a report id is not blank");
    }
  }

  /// The id of the `occurrence`-th report (from 1) in a story whose bytes have this hash.
  public static ReportId of(String sha256, int occurrence) {
    String head = sha256.substring(0, Math.min(HASH_DIGITS, sha256.length()));
    return new ReportId(occurrence == 1 ? head : head + "-" + occurrence);
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }
}
