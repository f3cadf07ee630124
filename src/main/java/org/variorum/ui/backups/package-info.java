/// The card of backups: what whole copies of all stories there are, and the way back to one.
///
/// Assumes that what it does is done in the background and told on the application's thread.
@NullMarked
package org.variorum.ui.backups;

import org.jspecify.annotations.NullMarked;
