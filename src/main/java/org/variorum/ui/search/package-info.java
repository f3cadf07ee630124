/// Searching all stories, on a card over the window.
///
/// Assumes that the desk answers in the background and answers the latest question alone.
@NullMarked
package org.variorum.ui.search;

import org.jspecify.annotations.NullMarked;
