/// What is searched for and what was found, in the words of a search.
///
/// Assumes nothing of how an index is kept: the words of a text, of a query and of a marked place are
/// all made by [Wording], so that they can never disagree.
@NullMarked
package org.variorum.model.search;

import org.jspecify.annotations.NullMarked;
