/// Place names in a report: a gazetteer of the world, and what tags names with it.
///
/// Assumes English text that is already parsed, with name tags. The data is read from our own
/// resources; how it was made is told by `GazetteerBuilder` among the tests.
@NullMarked
package org.variorum.extract.place;

import org.jspecify.annotations.NullMarked;
