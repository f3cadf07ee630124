/// Who did what to whom, where, when, and on whose word: event mentions from dependencies.
///
/// Assumes parsed sentences and the mentions of names, places, times and amounts that the other
/// taggers found. Every argument stays with its own predicate: the place of a killing is not the
/// place of an arrest told in the same sentence.
@NullMarked
package org.variorum.extract.event;

import org.jspecify.annotations.NullMarked;
