package org.variorum.ui.settings;

/// Whether things on the screen move by themselves, or as the system is set.
public enum Movement {
  SYSTEM,
  FULL,
  REDUCED
}
