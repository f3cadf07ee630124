package org.variorum.cli;

import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Story;

/// A story that was compared.
///
/// @param directory the folder it was read from, as it was given
public record Compared(Story story, Analysis analysis, Optional<String> directory) {}
