/// The program's acts from a terminal: reads the arguments, does one act, and ends.
///
/// Assumes that what the acts need is handed in by whoever builds the program. Results go to
/// standard output or to a file, everything else to standard error.
@NullMarked
package org.variorum.cli;

import org.jspecify.annotations.NullMarked;
