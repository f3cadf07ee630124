package org.variorum.align.name;

import org.variorum.model.reason.Reason;

/// Two entities that were taken for one, and why, for an explanation.
///
/// @param why a clause such as "one is the fuller form of the same name"
public record Joined(Node one, Node other, Reason why) {}
