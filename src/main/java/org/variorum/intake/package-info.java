/// Reading reports: bytes from files, folders, web addresses and pasted text in, reports with their
/// metadata or a plain reason for refusing them out.
///
/// Assumes nothing of what is given but that it is meant as a report; its kind is told by its bytes. A
/// refusal is a value and never an exception, so that one bad file does not keep the others out.
@NullMarked
package org.variorum.intake;

import org.jspecify.annotations.NullMarked;
