/// The comparison in words: told from its beginning to its end, finding by finding, for whoever hears
/// it read out or reads it without the texts.
///
/// Assumes that what is to be said of a finding is known to the kit's `Card`; knows only the kit of
/// the screen.
@NullMarked
package org.variorum.ui.words;

import org.jspecify.annotations.NullMarked;
