/// Runs extraction, alignment and comparison one after the other, with progress and cancelling.
///
/// Assumes nothing about where reports come from or what becomes of the comparison.
@NullMarked
package org.variorum.pipeline;

import org.jspecify.annotations.NullMarked;
