/// Reads of a report in a language that the language library does not cover what can be read all the
/// same: its sentences and words, its dates, and the places whose names are spelled as in English.
///
/// Assumes that the language is known. Nothing here tells who did what.
@NullMarked
package org.variorum.extract.foreign;

import org.jspecify.annotations.NullMarked;
