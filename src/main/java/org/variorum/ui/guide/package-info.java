/// The guide inside the program, from the same Markdown as the site's.
///
/// Assumes that the build has put the pages and their pictures beside the classes; needs no network.
@NullMarked
package org.variorum.ui.guide;

import org.jspecify.annotations.NullMarked;
