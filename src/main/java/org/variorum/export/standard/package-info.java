/// The comparison in formats that others have made: of fact-checkers, annotators, scholars and
/// makers of maps.
///
/// Each says only what its standard has words for, and in the standard's terms.
@NullMarked
package org.variorum.export.standard;

import org.jspecify.annotations.NullMarked;
