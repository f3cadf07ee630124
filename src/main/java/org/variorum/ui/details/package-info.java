/// The grid of details: a row a detail, a column a report.
///
/// Assumes nothing of how a grid is drawn in its model; knows only the kit of the screen.
@NullMarked
package org.variorum.ui.details;

import org.jspecify.annotations.NullMarked;
