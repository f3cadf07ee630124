/// The window: tool bar, panes, status bar, keys, notices; puts the views together.
///
/// Assumes a desk that was built before; knows every other package of the screen.
@NullMarked
package org.variorum.ui.shell;

import org.jspecify.annotations.NullMarked;
