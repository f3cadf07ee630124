/// What happened when, by report, and how tolls went over time.
///
/// Assumes that the comparison has put dates on the calendar; knows only the kit of the screen.
@NullMarked
package org.variorum.ui.timeline;

import org.jspecify.annotations.NullMarked;
