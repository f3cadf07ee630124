/// What the language library says of a text, in our own types; the only package that calls it.
///
/// Assumes English. Loading the models takes seconds and hundreds of megabytes, so it happens once
/// and only when a text is first parsed.
@NullMarked
package org.variorum.extract.parse;

import org.jspecify.annotations.NullMarked;
