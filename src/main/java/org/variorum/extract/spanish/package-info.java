/// Reads reports in Spanish from parses with the tags and relations of Universal Dependencies.
///
/// A sentence is glossed first: every word that the tables know gets the base form of the English word
/// that says it, a tag of the Penn Treebank and relations as the English parser names them. What tells
/// events, quotations and whose word they are reads the gloss, so that a killing is one and the same
/// act in both languages. Days, amounts and ages are read by rules of Spanish. A word that the tables do
/// not know is tagged as foreign: it helps to align sentences, and is compared nowhere else.
@NullMarked
package org.variorum.extract.spanish;

import org.jspecify.annotations.NullMarked;
