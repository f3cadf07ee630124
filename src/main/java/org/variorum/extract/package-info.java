/// Language analysis: a report in, its sentences, mentions and events out.
///
/// Assumes English text; the only package that knows the language library. Offsets are UTF-16 units
/// of the report's own text.
@NullMarked
package org.variorum.extract;

import org.jspecify.annotations.NullMarked;
