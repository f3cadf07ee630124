/// Reads amounts out of sentences: quantities with what is counted and what became of it, ages, sums
/// of money, durations.
///
/// Assumes English with Penn Treebank tags, and that dates and times of day were found before, so
/// that their figures are not counted again. Knows no language library.
@NullMarked
package org.variorum.extract.amount;

import org.jspecify.annotations.NullMarked;
