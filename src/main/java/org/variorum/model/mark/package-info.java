/// What the user decided and wrote: marks on findings and passages, and corrections of the
/// comparison.
///
/// Assumes nothing of how a comparison was made. Everything here is the user's and is never derived;
/// a mark keeps the words that it was made on, so that a [Ledger] finds it again after a new
/// analysis or says that it is lost.
@NullMarked
package org.variorum.model.mark;

import org.jspecify.annotations.NullMarked;
