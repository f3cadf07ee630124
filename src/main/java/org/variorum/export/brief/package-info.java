/// The brief: a report of the discrepancies for an editor, composed once as a small document of
/// headings, paragraphs, quotations and tables, and written as Markdown, as a Word document and as
/// PDF.
///
/// Assumes that whoever reads it has nothing but the brief: every figure stands beside the words it
/// was read from, and the limits of the method are said.
@NullMarked
package org.variorum.export.brief;

import org.jspecify.annotations.NullMarked;
