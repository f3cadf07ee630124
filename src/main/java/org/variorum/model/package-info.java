/// The words of Variorum as values: reports, what is found in them, and what a comparison says.
///
/// Assumes nothing but the JDK. Everything here is immutable, and a collection handed to a record
/// is copied, so a value can be shared between threads and kept as an earlier state.
@NullMarked
package org.variorum.model;

import org.jspecify.annotations.NullMarked;
