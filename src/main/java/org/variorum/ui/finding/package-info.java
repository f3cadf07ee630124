/// The list of findings, and the card that says why one of them is what it is.
///
/// Assumes that what is chosen is shared with the other views by the kit's `Focus`.
@NullMarked
package org.variorum.ui.finding;

import org.jspecify.annotations.NullMarked;
