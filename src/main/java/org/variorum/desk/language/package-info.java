/// Languages that the user installs, on the user's act and never else.
///
/// Assumes that a language is asked for by its code in the catalogue; every failure is told as a
/// [reason][org.variorum.model.reason.PackTrouble] that says what to do.
@NullMarked
package org.variorum.desk.language;

import org.jspecify.annotations.NullMarked;
