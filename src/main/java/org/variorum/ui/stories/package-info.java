/// The list of stories.
///
/// Assumes that the desk keeps the stories and says which is open.
@NullMarked
package org.variorum.ui.stories;

import org.jspecify.annotations.NullMarked;
