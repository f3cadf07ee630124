package org.variorum.model;

import java.util.List;

/// The speaker or the copied text behind readings of several reports, which are therefore not
/// independent; or the post that one report shows and that speaks for itself.
///
/// @param id `o1`, `o2` … in a stable order
/// @param who the speaker or agency, the first words of the shared text, or that the user said so
public record Origin(String id, Sort sort, String who, List<ReportId> reports) {

  /// What makes readings depend on each other.
  public enum Sort {
    /// The user says so.
    GIVEN("given by hand"),
    STATEMENT("statement"),
    COPIED_TEXT("copied text");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Origin {
    reports = List.copyOf(reports);
  }
}
