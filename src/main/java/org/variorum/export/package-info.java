/// A comparison in a form to hand on: one exporter a format.
///
/// Assumes that the analysis was made of the story's present reports. Everything written depends on
/// what is exported alone, never on the clock, the machine or its language: the same comparison
/// gives the same characters.
@NullMarked
package org.variorum.export;

import org.jspecify.annotations.NullMarked;
