package org.variorum.model.mark;

import java.time.Instant;

/// Who did something, and when, in UTC.
public record Stamp(String who, Instant when) {}
