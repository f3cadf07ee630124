/// A story as one file: what a sceptic can check without us, and what a colleague can open.
///
/// Both are the same ZIP, the dossier: the original bytes, the texts, what the user decided, the
/// comparison, documents to read, and a manifest with the hash of each. Assumes nothing of a file
/// from elsewhere: it is limited in size, checked before it is used, and nothing in it is run.
@NullMarked
package org.variorum.desk.exchange;

import org.jspecify.annotations.NullMarked;
