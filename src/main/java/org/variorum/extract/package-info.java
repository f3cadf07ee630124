/// Language analysis: a report in, its sentences, mentions and events out.
///
/// The only package that knows the language library. English is read as it comes, Spanish where its
/// models are installed; of other languages names, figures and days. Offsets are UTF-16 units of the
/// report's own text.
@NullMarked
package org.variorum.extract;

import org.jspecify.annotations.NullMarked;
