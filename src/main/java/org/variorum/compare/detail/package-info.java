/// The details of a story: the questions that its reports answer, with every answer they give.
///
/// Assumes that names and acts are aligned already; decides nothing about whether answers agree.
@NullMarked
package org.variorum.compare.detail;

import org.jspecify.annotations.NullMarked;
