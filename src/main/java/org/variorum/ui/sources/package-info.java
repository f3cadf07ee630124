/// Which reports depend on which: shared statements, copied text, and how many independent origins
/// each agreement rests on.
///
/// Assumes that the comparison has found the origins; knows only the kit of the screen.
@NullMarked
package org.variorum.ui.sources;

import org.jspecify.annotations.NullMarked;
