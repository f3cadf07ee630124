/// Finds what a text says about itself: title, outlet, byline, dateline, dates and language.
///
/// Assumes the way in which news is laid out: a few short lines at the head, then the body. Says
/// nothing rather than guess, because a wrong date of publication moves every weekday of a report.
@NullMarked
package org.variorum.intake.metadata;

import org.jspecify.annotations.NullMarked;
