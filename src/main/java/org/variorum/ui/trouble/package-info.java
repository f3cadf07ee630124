/// Windows of their own for what goes wrong: a fault of the program, and a damaged file of stories.
///
/// Assumes that JavaFX runs, and nothing else of the program: they come up when the rest may not.
@NullMarked
package org.variorum.ui.trouble;

import org.jspecify.annotations.NullMarked;
