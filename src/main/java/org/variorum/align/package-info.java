/// What of several reports belongs together: reports of one event, sentences, names, acts.
///
/// Assumes extractions. Takes no report for the base, and the order of the reports changes nothing.
@NullMarked
package org.variorum.align;

import org.jspecify.annotations.NullMarked;
