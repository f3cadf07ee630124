/// Languages that the user installs, on the user's act and never else.
///
/// Assumes that a language is asked for by its code in the catalogue; every failure is told as a
/// [refusal][org.variorum.desk.language.Refusal] that says what to do.
@NullMarked
package org.variorum.desk.language;

import org.jspecify.annotations.NullMarked;
