/// Archives of the web: WARC files, and WACZ files that pack them.
///
/// Assumes one report an archive: the page that the archive was made for, with what it shows.
@NullMarked
package org.variorum.intake.archive;

import org.jspecify.annotations.NullMarked;
