package org.variorum.cli;

/// What the program ends with.
final class Exit {
  /// Everything was done.
  static final int DONE = 0;

  /// Something was refused or went wrong; the rest was done.
  static final int REFUSED = 1;

  /// The arguments make no sense.
  static final int WRONG_USE = 2;

  private Exit() {}
}
