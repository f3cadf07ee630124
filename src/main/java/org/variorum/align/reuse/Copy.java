package org.variorum.align.reuse;

import org.variorum.model.Located;

/// A run of text that two reports share, but for a few words in it.
///
/// @param first in the report with the lower id
/// @param words how many words they share outside quotation marks
public record Copy(Located first, Located second, int words) {}
