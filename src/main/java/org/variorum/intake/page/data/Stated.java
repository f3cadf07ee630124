package org.variorum.intake.page.data;

import org.variorum.model.Provenance;

/// A value as a page states it, before it is read.
public record Stated(String value, Provenance from) {}
