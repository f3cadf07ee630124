/// What reports have from one another or from one source: copied text and shared statements.
///
/// Assumes that long runs of the same words outside quotation marks are copied, since writers who
/// work apart do not choose the same dozen words in a row.
@NullMarked
package org.variorum.align.reuse;

import org.jspecify.annotations.NullMarked;
