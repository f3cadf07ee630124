/// The one place that builds the program out of its parts.
///
/// Assumes nothing but the arguments and the machine it runs on; may know every other package.
@NullMarked
package org.variorum.app;

import org.jspecify.annotations.NullMarked;
