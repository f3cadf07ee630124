/// Web pages: the article of a page without what stands around it, and what the page says of itself.
///
/// Assumes one article a page. A page that is built by scripts is read as far as its bytes go: the
/// scripts are never run and nothing that the page names is fetched.
@NullMarked
package org.variorum.intake.page;

import org.jspecify.annotations.NullMarked;
