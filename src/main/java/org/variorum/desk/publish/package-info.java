/// Handing a comparison on: the formats there are, and writing one of them.
///
/// Assumes nothing of where a story lies: what is published is given as values.
@NullMarked
package org.variorum.desk.publish;

import org.jspecify.annotations.NullMarked;
