/// Kinds of files, told by what is in them.
///
/// Assumes nothing of a file's name: names are lost, mistyped and made to mislead.
@NullMarked
package org.variorum.intake.kind;

import org.jspecify.annotations.NullMarked;
