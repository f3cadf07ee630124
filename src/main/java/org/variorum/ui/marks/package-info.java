/// What the user marks by hand and corrects: the bar over a selection in the texts, and the card of
/// open questions, lost marks and corrections.
///
/// Assumes that passages are selected in another view, which says so to the kit's selection.
@NullMarked
package org.variorum.ui.marks;

import org.jspecify.annotations.NullMarked;
