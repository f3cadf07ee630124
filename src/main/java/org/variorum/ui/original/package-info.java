/// What a report was before it became the text that is compared: the pieces of its original that
/// were left out, and its earlier versions.
///
/// Assumes that the desk changes the text and has it compared anew.
@NullMarked
package org.variorum.ui.original;

import org.jspecify.annotations.NullMarked;
