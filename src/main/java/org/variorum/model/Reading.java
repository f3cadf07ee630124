package org.variorum.model;

import java.util.Optional;

/// What one report gives as the answer to a detail.
///
/// @param span the shortest text that carries the value
/// @param canonical the value in the form that readings which mean the same share
/// @param origin the id of the origin it rests on; empty where it stands for itself
public record Reading(
    ReportId report,
    Span span,
    Value value,
    String canonical,
    Optional<Attribution> attribution,
    Optional<String> origin) {}
