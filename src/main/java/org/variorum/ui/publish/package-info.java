/// The card on which a story is handed on: in which format, how much of it, what it will look like,
/// and where to.
///
/// Assumes that the story is compared; where it is not, the card says so.
@NullMarked
package org.variorum.ui.publish;

import org.jspecify.annotations.NullMarked;
