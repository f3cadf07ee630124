/// Who and what is named in a report, and what the report says of the people it names: ages, roles,
/// homes, nationalities.
///
/// Assumes parsed sentences with name tags of a statistical model, whose systematic errors the rules
/// here mend; the rules look at words and marks and hold without a dependency parse.
@NullMarked
package org.variorum.extract.name;

import org.jspecify.annotations.NullMarked;
