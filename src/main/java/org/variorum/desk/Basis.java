package org.variorum.desk;

import java.util.List;
import org.variorum.model.Report;
import org.variorum.model.mark.Corrections;

/// All that an analysis is made of.
record Basis(List<Report> reports, Corrections corrections) {}
