/// What changed from one version of a report to the next, and which details were changed without a
/// word.
///
/// Assumes that the extraction of every version is at hand; a version without one is passed over.
@NullMarked
package org.variorum.compare.version;

import org.jspecify.annotations.NullMarked;
