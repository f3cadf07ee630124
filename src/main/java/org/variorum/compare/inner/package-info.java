/// What in one report does not fit the rest of it, or the calendar.
///
/// Assumes nothing of the other reports. Errs on the side of silence: a slip that is claimed and is
/// none costs more trust than one that is missed.
@NullMarked
package org.variorum.compare.inner;

import org.jspecify.annotations.NullMarked;
