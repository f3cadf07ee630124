/// Reading reports: bytes from files, folders and pasted text in, reports with their metadata or a
/// plain reason for refusing them out.
///
/// Assumes plain text. A refusal is a value and never an exception, so that one bad file does not
/// keep the others out.
@NullMarked
package org.variorum.intake;

import org.jspecify.annotations.NullMarked;
