/// Documents: PDF, Word, OpenDocument, RTF and Markdown.
///
/// Assumes that a document may be made to harm: what it names outside itself is never fetched, what
/// it runs is never run, and what it packs is unpacked only up to a size.
@NullMarked
package org.variorum.intake.document;

import org.jspecify.annotations.NullMarked;
