/// When two values of one kind mean the same, one is narrower, or they cannot both hold.
///
/// Assumes that both values answer the same question of the same thing; whether they do is decided
/// elsewhere. The order of the two never changes the relation.
@NullMarked
package org.variorum.compare.value;

import org.jspecify.annotations.NullMarked;
