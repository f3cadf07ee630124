package org.variorum.desk;

import java.util.List;
import org.variorum.model.Report;
import org.variorum.model.VaguePolicy;
import org.variorum.model.mark.Corrections;

/// All that an analysis is made of.
///
/// @param corrections what the user says of the reports, which holds against what would be found
/// @param policy what vague numbers stand for
public record Basis(List<Report> reports, Corrections corrections, VaguePolicy policy) {

  /// With the standard reading of vague numbers.
  public Basis(List<Report> reports, Corrections corrections) {
    this(reports, corrections, VaguePolicy.standard());
  }
}
