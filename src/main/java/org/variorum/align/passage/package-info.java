/// Which sentences of several reports tell the same thing.
///
/// Assumes extractions of reports of one event, in which a sentence that two reports share in
/// meaning also shares rarer words, names or values.
@NullMarked
package org.variorum.align.passage;

import org.jspecify.annotations.NullMarked;
