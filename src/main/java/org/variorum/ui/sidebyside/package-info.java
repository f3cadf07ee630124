/// The reports side by side: a column a report, with what the comparison found marked in the text.
///
/// Assumes that the spans it is given lie inside the texts. Where marks go and what stands beside
/// what is computed without a scene, in [Marking], [ShownText] and [Counterparts].
@NullMarked
package org.variorum.ui.sidebyside;

import org.jspecify.annotations.NullMarked;
