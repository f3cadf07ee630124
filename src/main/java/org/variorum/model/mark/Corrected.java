package org.variorum.model.mark;

/// A correction, and who made it when.
public record Corrected(Correction correction, Stamp stamp) {}
