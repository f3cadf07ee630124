/// The open story and what can be done to it: add, compare, change, undo, keep.
///
/// Assumes that the acts of a [Desk] are called on one thread, the application's, and that every
/// state it hands out is shown as it is: the screen never changes a state, it asks for an act.
@NullMarked
package org.variorum.desk;

import org.jspecify.annotations.NullMarked;
