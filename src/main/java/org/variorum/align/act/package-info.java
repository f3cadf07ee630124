/// Which event mentions of several reports tell of the same act.
///
/// Assumes that events carry the sense of their predicate and that names are in chains already. The
/// order of the reports changes nothing.
@NullMarked
package org.variorum.align.act;

import org.jspecify.annotations.NullMarked;
