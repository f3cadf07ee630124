/// What every tagger hands over: a value and where it stands.
///
/// Assumes sentences numbered from 0 in the order of the text.
@NullMarked
package org.variorum.extract.tag;

import org.jspecify.annotations.NullMarked;
