/// Sets a report in a language that is not read beside the others, by what is written alike in both:
/// names, figures, days.
///
/// Assumes that the others are aligned already.
@NullMarked
package org.variorum.align.foreign;

import org.jspecify.annotations.NullMarked;
