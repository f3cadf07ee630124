/// What the readers of the kinds of files give: a text with what is known of it, or a reason.
///
/// Assumes that a reader is given bytes of its own kind; whether they are is told before.
@NullMarked
package org.variorum.intake.content;

import org.jspecify.annotations.NullMarked;
