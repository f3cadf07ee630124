package org.variorum.cli;

import org.variorum.desk.exchange.Dossier;
import org.variorum.model.Analysis;

/// The story that a command is about, compared.
///
/// @param isWhole whether nothing was refused on the way
record Chosen(Dossier dossier, Analysis analysis, boolean isWhole) {}
