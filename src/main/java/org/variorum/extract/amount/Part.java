package org.variorum.extract.amount;

import org.variorum.model.Value;

/// An amount in the atoms `[from, until)` of a sentence.
record Part(int from, int until, Value value) {}
