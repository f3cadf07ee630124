/// Whether reports tell of one event.
///
/// Assumes extractions of whole reports. What counts how much was learned from pairs of reports that
/// people had judged; the numbers and their origin stand in the resources of this package.
@NullMarked
package org.variorum.align.event;

import org.jspecify.annotations.NullMarked;
