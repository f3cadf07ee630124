/// The languages of reports on a card: which are read, which could be, and how one comes and goes.
///
/// Assumes that nothing is fetched unless the user presses the button that says so.
@NullMarked
package org.variorum.ui.languages;

import org.jspecify.annotations.NullMarked;
