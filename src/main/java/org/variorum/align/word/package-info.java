/// How usual words are in news.
///
/// Assumes English, and base forms in lower case.
@NullMarked
package org.variorum.align.word;

import org.jspecify.annotations.NullMarked;
