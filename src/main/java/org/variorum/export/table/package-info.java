/// The findings as a table for spreadsheets: a row for each detail and report, rich enough to sort,
/// count and cite from.
///
/// Assumes that a spreadsheet runs as a formula whatever looks like one, and lets nothing through
/// that does.
@NullMarked
package org.variorum.export.table;

import org.jspecify.annotations.NullMarked;
