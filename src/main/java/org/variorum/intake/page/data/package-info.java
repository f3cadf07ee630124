/// What a web page says of its article in the places that are meant for machines, and at last in
/// those meant for readers.
///
/// Assumes that these places may lie: a stated value is taken only where it has the form of what it
/// is said to be, and says where it came from.
@NullMarked
package org.variorum.intake.page.data;

import org.jspecify.annotations.NullMarked;
