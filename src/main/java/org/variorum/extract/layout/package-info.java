/// What each part of a report's text is: title, body, caption, boilerplate and so on.
///
/// Assumes news text in English as it comes from a web page or a wire: a title block, then
/// paragraphs, with what the page had around them swallowed in. Knows words and lines only, no
/// grammar.
@NullMarked
package org.variorum.extract.layout;

import org.jspecify.annotations.NullMarked;
