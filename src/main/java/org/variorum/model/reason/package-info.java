/// Why something is as it is, as a value: which words say it, and what they are filled in with.
///
/// Assumes that reasons are made where values are compared or read, and become words only where
/// somebody reads them, in the reader's language: no stage needs `Phrasing`.
@NullMarked
package org.variorum.model.reason;

import org.jspecify.annotations.NullMarked;
