/// What the user can choose for the whole program, and the card on which it is chosen.
///
/// Assumes a desk that keeps each choice under a name; what cannot be read is as if it had never been
/// chosen.
@NullMarked
package org.variorum.ui.settings;

import org.jspecify.annotations.NullMarked;
