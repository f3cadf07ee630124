/// What the language library says of a text, in our own types; the only package that calls it.
///
/// English by its own models, Spanish by those that the user installed. Loading the models takes
/// seconds and hundreds of megabytes, so it happens once and only when a text of the language is
/// first parsed.
@NullMarked
package org.variorum.extract.parse;

import org.jspecify.annotations.NullMarked;
