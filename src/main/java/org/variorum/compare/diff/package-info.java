/// Which words differ between two aligned passages, or between two versions of a text.
///
/// Assumes that both tell the same thing in much the same words; of passages that share few words
/// nearly all is a difference.
@NullMarked
package org.variorum.compare.diff;

import org.jspecify.annotations.NullMarked;
