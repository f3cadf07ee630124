/// From bytes to text: the encoding that it is in, and its line ends.
///
/// Assumes that the bytes are one whole file, small enough to be held in memory several times.
@NullMarked
package org.variorum.intake.decode;

import org.jspecify.annotations.NullMarked;
