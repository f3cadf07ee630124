package org.variorum.desk;

import java.util.List;
import org.variorum.model.Report;
import org.variorum.model.VaguePolicy;
import org.variorum.model.mark.Corrections;

/// All that an analysis is made of.
///
/// @param corrections what the user says of the reports, which holds against what would be found
/// @param policy what vague numbers stand for
/// @param languages the installed languages that the reports are read with, and their versions; blank
///     where there are none
public record Basis(
    List<Report> reports, Corrections corrections, VaguePolicy policy, String languages) {

  /// With no language installed.
  public Basis(List<Report> reports, Corrections corrections, VaguePolicy policy) {
    this(reports, corrections, policy, "");
  }

  /// With the standard reading of vague numbers.
  public Basis(List<Report> reports, Corrections corrections) {
    this(reports, corrections, VaguePolicy.standard());
  }
}
