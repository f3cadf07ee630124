/// Reads dates and times of day out of sentences and puts them on the calendar.
///
/// Assumes English with Penn Treebank tags, the Gregorian calendar, and that a weekday or a day
/// without a year lies in the past of the publication unless its verb looks ahead. Knows no language
/// library.
@NullMarked
package org.variorum.extract.time;

import org.jspecify.annotations.NullMarked;
