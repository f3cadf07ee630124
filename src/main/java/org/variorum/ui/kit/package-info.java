/// What all views share: the words of the screen, the look of a status, and what the reader is
/// looking at.
///
/// Assumes no view; a feature of the screen may know this package and no other feature.
@NullMarked
package org.variorum.ui.kit;

import org.jspecify.annotations.NullMarked;
