/// What the aligned reports say together: findings with a status and a why.
///
/// Assumes an alignment. A report that is silent disagrees with nobody, and values that cannot be
/// compared are neither agreement nor conflict.
@NullMarked
package org.variorum.compare;

import org.jspecify.annotations.NullMarked;
