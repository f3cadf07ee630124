/// Which names of several reports are one person's, one body's, one place's.
///
/// Assumes that each report's own names are grouped already, and that reports of one story speak of
/// the same people where the names fit.
@NullMarked
package org.variorum.align.name;

import org.jspecify.annotations.NullMarked;
