package org.variorum.pack;

/// How a pack stands here.
public enum Presence {
  ABSENT,
  /// All of its files are there.
  WHOLE,
  /// Something is there that is not it: a file is gone or cut, or it is of another version.
  BROKEN
}
