/// Keeps stories, their reports and what was derived from them in one SQLite file.
///
/// Assumes one program at a time that writes to a file, and a disk that keeps what it said it wrote.
/// The only package with SQL; what it takes and gives are values of the model.
@NullMarked
package org.variorum.store;

import org.jspecify.annotations.NullMarked;
