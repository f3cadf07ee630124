package org.variorum.model;

/// A span of a certain report.
public record Located(ReportId report, Span span) {}
