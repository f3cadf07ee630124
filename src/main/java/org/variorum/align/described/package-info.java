/// Tells whom and what reports mean by what they describe without naming it: "the suspect", "her
/// brother", "local police".
///
/// Assumes reports of one event: what is described in the same words is then taken for the same.
@NullMarked
package org.variorum.align.described;

import org.jspecify.annotations.NullMarked;
