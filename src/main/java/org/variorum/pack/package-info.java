/// Languages that do not come with the program: which there are, and those that the user has
/// installed, in a folder beside the stories.
///
/// Assumes that an archive is one of those named in the [catalogue][org.variorum.pack.Catalogue], by
/// its hash; how it comes to this computer is for others to know.
@NullMarked
package org.variorum.pack;

import org.jspecify.annotations.NullMarked;
