/// What names are: the parts of a person's name, the names of one body, and when two spellings name
/// one thing.
///
/// Assumes names in Latin script, as English reports write them. Knows the JDK alone, so that every
/// stage that meets a name judges it by the same rules.
@NullMarked
package org.variorum.model.name;

import org.jspecify.annotations.NullMarked;
